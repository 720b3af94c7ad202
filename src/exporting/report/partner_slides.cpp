// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_context.h"

#include <algorithm>
#include <map>
#include <set>

namespace salkku {

namespace {

struct Taking {
    std::set<int> investments;
    std::set<CallId> calls;
};

std::map<OrganisationCode, Taking> takings(const Snapshot& snapshot) {
    std::map<OrganisationCode, Taking> takings;
    for (const StatusReport& report : snapshot.reports) {
        if (!isReceived(report.state)) continue;
        Taking& taking = takings[report.key.organisation];
        taking.investments.insert(report.key.investment);
        if (!report.key.call.isEmpty()) taking.calls.insert(report.key.call);
    }
    return takings;
}

QString numbersOf(const std::set<int>& investments) {
    QStringList numbers;
    for (const int number : investments)
        if (number > 0) numbers << QString::number(number);
    return numbers.join(QStringLiteral(", "));
}

QString callsOf(const ReportContext& context, const std::set<CallId>& calls) {
    QStringList names;
    for (const CallId& id : calls) {
        const Call* call = context.programme.call(id);
        names << (call ? call->names.in(context.language) : id.value);
    }
    return names.join(QStringLiteral(", "));
}

TableBlock tableOf(const ReportContext& context) {
    const auto text = [&](const char* source) { return context.texts.of(source); };
    TableBlock table{
        {text(QT_TRANSLATE_NOOP("Report", "Organisation")), text(QT_TRANSLATE_NOOP("Report", "Area")),
         text(QT_TRANSLATE_NOOP("Report", "Calls")), text(QT_TRANSLATE_NOOP("Report", "Investments"))},
        {},
        text(QT_TRANSLATE_NOOP("Report",
                               "The organisations that reported, their area, calls and investments."))};
    table.isOfRecords = true;
    const auto taking = takings(context.snapshot);
    for (const Organisation& organisation : context.programme.organisations) {
        const auto own = taking.find(organisation.code);
        if (own == taking.end()) continue;
        const CooperationArea* area = context.programme.area(organisation.area);
        table.rows.push_back({{organisation.names.in(context.language), {}, {}},
                              {area ? area->names.in(context.language) : QString(), {}, {}},
                              {callsOf(context, own->second.calls), {}, {}},
                              {numbersOf(own->second.investments), {}, {}}});
    }
    return table;
}

// A column without a word says nothing.
void dropEmptyColumns(TableBlock& table) {
    for (std::size_t column = static_cast<std::size_t>(table.columns.size()); column-- > 1;) {
        const bool isEmpty = std::all_of(table.rows.begin(), table.rows.end(),
                                         [&](const auto& row) { return row[column].text.isEmpty(); });
        if (!isEmpty) continue;
        table.columns.removeAt(static_cast<qsizetype>(column));
        for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
    }
}

} // namespace

Slides partnerSlides(const ReportContext& context) {
    TableBlock table = tableOf(context);
    if (table.rows.empty()) return {};
    dropEmptyColumns(table);
    ReportSlide slide;
    slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "Partners"));
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "Organisations that reported"));
    slide.blocks = {std::move(table)};
    return {std::move(slide)};
}

} // namespace salkku
