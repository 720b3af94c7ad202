// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tables/named_table.h"

#include "exporting/report/report_texts.h"

namespace salkku {

namespace {

class DataTables {
public:
    DataTables(const DataSet& data, const Programme& programme, Language language)
        : m_data(data)
        , m_programme(programme)
        , m_language(language)
        , m_texts(language) {}

    NamedTable statuses() const {
        TableBlock table = keyedTable();
        for (const Dimension& dimension : m_programme.dimensions)
            table.columns << dimension.names.in(m_language);
        table.columns << text(QT_TRANSLATE_NOOP("Report", "Overall light"))
                      << text(QT_TRANSLATE_NOOP("Report", "Progress"))
                      << text(QT_TRANSLATE_NOOP("Report", "Plan"))
                      << text(QT_TRANSLATE_NOOP("Report", "Received"));
        for (const StatusReport& report : m_data.reports)
            if (hasStatus(report)) table.rows.push_back(statusRow(report));
        return {QStringLiteral("statuses"), text(QT_TRANSLATE_NOOP("Report", "Statuses")), std::move(table)};
    }

    NamedTable narrative() const {
        TableBlock table = keyedTable();
        table.columns << text(QT_TRANSLATE_NOOP("Report", "Section"))
                      << text(QT_TRANSLATE_NOOP("Report", "Level"))
                      << text(QT_TRANSLATE_NOOP("Report", "Text"));
        for (const StatusReport& report : m_data.reports)
            for (const auto& [section, items] : report.narrative)
                for (const NarrativeItem& item : items) table.rows.push_back(itemRow(report, section, item));
        return {QStringLiteral("narrative"), text(QT_TRANSLATE_NOOP("Report", "Narrative")),
                std::move(table)};
    }

    NamedTable comments() const {
        TableBlock table = keyedTable();
        table.columns << text(QT_TRANSLATE_NOOP("Report", "Subject"))
                      << text(QT_TRANSLATE_NOOP("Report", "Light"))
                      << text(QT_TRANSLATE_NOOP("Report", "Comment"));
        for (const StatusReport& report : m_data.reports) {
            for (const Dimension& dimension : m_programme.dimensions)
                if (const auto found = report.lights.find(dimension.id); found != report.lights.end())
                    addComment(table, report, dimension.names.in(m_language), found->second);
            if (report.overall)
                addComment(table, report, text(QT_TRANSLATE_NOOP("Report", "Overall light")),
                           *report.overall);
        }
        return {QStringLiteral("comments"), text(QT_TRANSLATE_NOOP("Report", "Comments")), std::move(table)};
    }

    NamedTable indicators() const {
        TableBlock table{
            {text(QT_TRANSLATE_NOOP("Report", "Period")), text(QT_TRANSLATE_NOOP("Report", "Code")),
             text(QT_TRANSLATE_NOOP("Report", "Region")), text(QT_TRANSLATE_NOOP("Report", "Investment")),
             text(QT_TRANSLATE_NOOP("Report", "Part")), text(QT_TRANSLATE_NOOP("Report", "Work package")),
             text(QT_TRANSLATE_NOOP("Report", "No.")), text(QT_TRANSLATE_NOOP("Report", "Indicator")),
             text(QT_TRANSLATE_NOOP("Report", "Due")), text(QT_TRANSLATE_NOOP("Report", "Unit")),
             text(QT_TRANSLATE_NOOP("Report", "Baseline")), text(QT_TRANSLATE_NOOP("Report", "Target")),
             text(QT_TRANSLATE_NOOP("Report", "Value")), text(QT_TRANSLATE_NOOP("Report", "Result")),
             text(QT_TRANSLATE_NOOP("Report", "Note"))},
            {},
            text(QT_TRANSLATE_NOOP("Report", "All indicators."))};
        for (const StoredIndicator& one : m_data.indicators)
            table.rows.push_back(
                {plain(one.period ? one.period->toString() : QString()), plain(one.organisation.value),
                 plain(nameOf(one.organisation)), number(one.investment), plain(one.part),
                 plain(one.workPackage), number(one.number), plain(one.statement),
                 plain(one.due ? one.due->toString() : QString()), plain(one.unit), measure(one.baseline),
                 measure(one.target), measure(one.value), plain(one.result), plain(one.note)});
        return {QStringLiteral("indicators"), text(QT_TRANSLATE_NOOP("Report", "Indicators")),
                std::move(table)};
    }

    NamedTable grants() const {
        TableBlock table{
            {text(QT_TRANSLATE_NOOP("Report", "Code")), text(QT_TRANSLATE_NOOP("Report", "Region")),
             text(QT_TRANSLATE_NOOP("Report", "Call")), text(QT_TRANSLATE_NOOP("Report", "Investment")),
             text(QT_TRANSLATE_NOOP("Report", "Column")), text(QT_TRANSLATE_NOOP("Report", "Amount"))},
            {},
            text(QT_TRANSLATE_NOOP("Report", "All grants."))};
        for (const StoredGrant& grant : m_data.grants)
            table.rows.push_back(
                {plain(grant.organisation.value),
                 plain(grant.organisation.isEmpty() ? grant.label : nameOf(grant.organisation)),
                 plain(grant.call.value),
                 number(grant.investment),
                 plain(grant.column),
                 {formatMoney(grant.amount, localeOf(m_language)), {}, {}, grant.amount}});
        return {QStringLiteral("grants"), text(QT_TRANSLATE_NOOP("Report", "Grants")), std::move(table)};
    }

private:
    QString text(const char* source) const { return m_texts.of(source); }
    static TableCell plain(const QString& value) { return {value, {}, {}}; }
    static TableCell number(int value) {
        return value == 0 ? TableCell{} : TableCell{QString::number(value), {}, {}, value};
    }

    static TableCell measure(const std::optional<double>& value) {
        return plain(value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString());
    }

    QString nameOf(const OrganisationCode& code) const {
        const Organisation* organisation = m_programme.organisation(code);
        return organisation ? organisation->names.in(m_language) : code.value;
    }

    TableBlock keyedTable() const {
        return {{text(QT_TRANSLATE_NOOP("Report", "Period")), text(QT_TRANSLATE_NOOP("Report", "Code")),
                 text(QT_TRANSLATE_NOOP("Report", "Region")), text(QT_TRANSLATE_NOOP("Report", "Call")),
                 text(QT_TRANSLATE_NOOP("Report", "Investment")), text(QT_TRANSLATE_NOOP("Report", "Part")),
                 text(QT_TRANSLATE_NOOP("Report", "Work package"))},
                {},
                text(QT_TRANSLATE_NOOP("Report", "All received values, one report a row."))};
    }

    std::vector<TableCell> keyCells(const StatusKey& key) const {
        return {plain(key.period.toString()),
                plain(key.organisation.value),
                plain(key.isNational() ? text(QT_TRANSLATE_NOOP("Report", "National"))
                                       : nameOf(key.organisation)),
                plain(key.call.value),
                number(key.investment),
                plain(key.part),
                number(key.workPackage)};
    }

    static bool hasStatus(const StatusReport& report) {
        return !report.lights.empty() || report.overall || report.percent || report.plannedPercent;
    }

    TableCell lightCell(const std::optional<Light>& light) const {
        if (!light) return {};
        const QString name = m_programme.light(*light).names.in(m_language);
        return {name, light, name};
    }

    TableCell percentCell(const std::optional<Percent>& percent) const {
        return percent ? TableCell{m_texts.percent(*percent), {}, {}, *percent} : TableCell{};
    }

    void addComment(TableBlock& table, const StatusReport& report, const QString& subject,
                    const ReportedLight& light) const {
        if (light.comment.isEmpty()) return;
        std::vector<TableCell> row = keyCells(report.key);
        row.push_back(plain(subject));
        row.push_back(lightCell(light.light));
        row.push_back(plain(light.comment));
        table.rows.push_back(std::move(row));
    }

    std::vector<TableCell> statusRow(const StatusReport& report) const {
        std::vector<TableCell> row = keyCells(report.key);
        for (const Dimension& dimension : m_programme.dimensions) {
            const auto found = report.lights.find(dimension.id);
            row.push_back(
                lightCell(found == report.lights.end() ? std::nullopt : std::optional(found->second.light)));
        }
        row.push_back(lightCell(report.overall || !report.lights.empty()
                                    ? std::optional(report.effectiveOverall())
                                    : std::nullopt));
        row.push_back(percentCell(report.percent));
        row.push_back(percentCell(report.plannedPercent));
        const QDate day = report.received.toUTC().date();
        row.push_back(day.isValid() ? TableCell{m_texts.date(day), {}, {}, day} : TableCell{});
        return row;
    }

    std::vector<TableCell> itemRow(const StatusReport& report, const SectionId& section,
                                   const NarrativeItem& item) const {
        std::vector<TableCell> row = keyCells(report.key);
        const NarrativeSection* known = m_programme.section(section);
        row.push_back(plain(known ? known->names.in(m_language) : section.value));
        const int level = item.heading ? 0 : item.level + 1;
        row.push_back({QString::number(level), {}, {}, level});
        row.push_back(plain(item.text));
        return row;
    }

    const DataSet& m_data;
    const Programme& m_programme;
    Language m_language;
    ReportTexts m_texts;
};

} // namespace

std::vector<NamedTable> dataTables(const DataSet& data, const Programme& programme, Language language) {
    const DataTables tables(data, programme, language);
    return {tables.statuses(), tables.comments(), tables.narrative(), tables.indicators(), tables.grants()};
}

} // namespace salkku
