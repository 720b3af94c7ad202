// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_context.h"

#include <algorithm>
#include <map>

namespace salkku {

namespace {

// A row is an organisation (or the document's own words where it names none), a column the document's.
class GrantTable {
public:
    explicit GrantTable(const ReportContext& context)
        : m_context(context) {
        for (const StoredGrant& grant : context.grants) add(grant);
    }

    TableBlock table() const {
        TableBlock table{{m_context.texts.of(QT_TRANSLATE_NOOP("Report", "Region"))}, {}, {}};
        table.columns << m_columns;
        for (const QString& name : m_rows) {
            auto& row = table.rows.emplace_back();
            row.push_back({name, {}, {}});
            for (const QString& column : m_columns) row.push_back(cellOf(name, column));
        }
        table.description = m_context.texts.of(QT_TRANSLATE_NOOP(
            "Report", "Grants by region, in the columns of the document that they were read from."));
        return table;
    }

private:
    void add(const StoredGrant& grant) {
        const QString row =
            grant.organisation.isEmpty() ? grant.label : m_context.organisationName(grant.organisation);
        const QString column = columnOf(grant);
        if (!m_rows.contains(row)) m_rows << row;
        if (!m_columns.contains(column)) m_columns << column;
        m_amounts[{row, column}].push_back(grant.amount);
    }

    QString columnOf(const StoredGrant& grant) const {
        QStringList parts;
        if (const Investment* investment = m_context.programme.investment(grant.investment))
            parts << m_context.investmentRun(*investment);
        if (!grant.column.isEmpty()) parts << grant.column;
        if (parts.isEmpty()) parts << m_context.texts.of(QT_TRANSLATE_NOOP("Report", "Grant"));
        return parts.join(QStringLiteral(": "));
    }

    // Amounts that two documents give for the same cell are not added up: both are told.
    TableCell cellOf(const QString& row, const QString& column) const {
        const auto found = m_amounts.find({row, column});
        if (found == m_amounts.end()) return {};
        std::vector<Money> amounts = found->second;
        std::sort(amounts.begin(), amounts.end());
        amounts.erase(std::unique(amounts.begin(), amounts.end()), amounts.end());
        const QLocale locale = localeOf(m_context.language);
        if (amounts.size() == 1) return {formatMoney(amounts.front(), locale), {}, {}, amounts.front()};
        QStringList texts;
        for (const Money amount : amounts) texts << formatMoney(amount, locale);
        return {texts.join(QStringLiteral(" / ")), {}, {}};
    }

    const ReportContext& m_context;
    QStringList m_rows;
    QStringList m_columns;
    std::map<std::pair<QString, QString>, std::vector<Money>> m_amounts;
};

} // namespace

Slides fundingSlides(const ReportContext& context) {
    if (context.grants.empty()) return {};
    ReportSlide slide;
    slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "Funding"));
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "Grants by region"));
    slide.blocks = {GrantTable(context).table()};
    return {std::move(slide)};
}

} // namespace salkku
