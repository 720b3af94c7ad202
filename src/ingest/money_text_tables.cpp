// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_text_tables.h"

#include "ingest/money_amount.h"
#include "ingest/money_search.h"
#include "ingest/money_text_headings.h"
#include "ingest/money_text_rows.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

class TableBuilder {
public:
    TableBuilder(int page, TextMoneyBlock block, const MoneyContext& context)
        : m_lead(std::move(block.lead))
        , m_rows(std::move(block.rows))
        , m_context(context) {
        m_table.page = page;
        m_table.caption = m_lead.join(QLatin1Char(' '));
    }

    std::optional<MoneyTable> build() {
        if (!isMoney()) return std::nullopt;
        std::vector<DigitRow> digits;
        for (const TextMoneyRow& row : m_rows)
            digits.push_back({digitReadings(row.digits), rolesOf(row.label).total});
        const auto placed = placeAmounts(digits);
        if (!placed) return std::nullopt;
        addColumns(placed->columns);
        for (std::size_t i = 0; i < m_rows.size(); ++i) addRow(m_rows[i], placed->rows[i]);
        return m_table;
    }

private:
    MoneyRoles rolesOf(const QString& text) const {
        return moneyRolesOf(text, m_context.programme.moneyWords);
    }

    bool isMoney() const {
        return namesMoney(m_table.caption, m_context.programme.moneyWords) ||
               std::any_of(m_rows.begin(), m_rows.end(),
                           [](const TextMoneyRow& row) { return namesCurrency(row.text); });
    }

    void addColumns(std::size_t count) {
        const auto columns = static_cast<qsizetype>(count);
        const QStringList headings = headingsOf(columns);
        for (qsizetype i = 0; i < columns; ++i) {
            const QString text = headings.value(i);
            m_table.columns.push_back({text, rolesOf(text), {m_table.page, std::nullopt, 0, text}});
        }
    }

    QStringList headingsIn(const QStringList& lead, qsizetype columns) const {
        return textHeadings(lead, columns, m_context.joiner, m_context.programme.moneyWords);
    }

    // The first row's label may be the last lines above it: then the lines before them are the headings.
    QStringList headingsOf(qsizetype columns) {
        TextMoneyRow& first = m_rows.front();
        constexpr qsizetype longestLabel = 3;
        for (qsizetype lines = linesOfLabel();
             !first.isLabelled && lines <= std::min(longestLabel, m_lead.size()); ++lines) {
            const QStringList headings = headingsIn(m_lead.mid(0, m_lead.size() - lines), columns);
            if (headings.isEmpty()) continue;
            setLabel(first, m_lead.mid(m_lead.size() - lines));
            return headings;
        }
        if (!first.isLabelled) setLabel(first, m_lead.mid(m_lead.size() - linesOfLabel()));
        return headingsIn(m_lead, columns);
    }

    // At least, and only where the lead holds one.
    qsizetype linesOfLabel() const {
        qsizetype lines = 1;
        while (lines < m_lead.size() &&
               labelGoesOn(m_lead[m_lead.size() - lines - 1], m_lead[m_lead.size() - lines]))
            ++lines;
        return std::min(lines, m_lead.size());
    }

    void setLabel(TextMoneyRow& row, const QStringList& lines) const {
        for (const QString& line : lines) row.label = m_context.joiner.join(row.label, line.simplified());
        if (row.label.endsWith(QLatin1Char(':'))) row.label.chop(1);
        row.text = row.label + QLatin1Char(' ') + row.text;
    }

    void addRow(const TextMoneyRow& row, const PlacedRow& placed) {
        const Source source = {m_table.page, std::nullopt, row.line, row.text};
        const std::size_t index = m_table.rows.size();
        m_table.rows.push_back({row.label, rolesOf(row.label), source});
        bool any = false;
        for (std::size_t column = 0; column < placed.amounts.size(); ++column) {
            if (!placed.amounts[column]) continue;
            any = true;
            const std::int64_t unit = row.hasOwnUnit ? 1 : unitOf(m_table.columns[column]);
            m_table.cells.push_back(
                {index, column, moneyOf(*placed.amounts[column], unit), source, placed.isCertain[column]});
        }
        if (!any || placed.isAmbiguous()) warnOfAmbiguity(source, any);
    }

    static Money moneyOf(std::int64_t amount, std::int64_t unit) {
        constexpr std::int64_t cents = 100;
        return Money::fromCents(amount * unit * cents / amountUnit);
    }

    std::int64_t unitOf(const MoneyLine& column) const {
        if (const auto unit = moneyUnitIn(column.text)) return *unit;
        return moneyUnitIn(m_table.caption).value_or(1);
    }

    void warnOfAmbiguity(const Source& source, bool isRead) {
        m_table.warnings.push_back(
            {QStringLiteral("ambiguous_amounts"),
             isRead
                 ? Text::tr("The line's amounts can be read in several ways; check them: %1").arg(source.text)
                 : Text::tr("The line's amounts cannot be told apart and were left out: %1").arg(source.text),
             source});
    }

    QStringList m_lead;
    std::vector<TextMoneyRow> m_rows;
    const MoneyContext& m_context;
    MoneyTable m_table;
};

} // namespace

std::vector<MoneyTable> moneyTablesInText(const Page& page, const MoneyContext& context) {
    std::vector<MoneyTable> tables;
    for (TextMoneyBlock& block : textMoneyBlocks(page, context.joiner))
        if (auto table = TableBuilder(page.number, std::move(block), context).build())
            tables.push_back(*std::move(table));
    return tables;
}

} // namespace salkku
