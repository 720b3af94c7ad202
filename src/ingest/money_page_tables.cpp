// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_page_tables.h"

#include "ingest/money_headings.h"
#include "ingest/money_text_tables.h"
#include "ingest/series_headings.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

class TableBuilder {
public:
    TableBuilder(const MoneyBlock& block, int page, const MoneyContext& context)
        : m_block(block)
        , m_context(context) {
        m_table.page = page;
        m_table.box = block.rows.front().box;
    }

    std::optional<MoneyTable> build() {
        addLines(m_table.rows, moneyLabels(m_block, m_context.joiner, m_context.organisations));
        const MoneyHeadings headings = moneyHeadings(m_block, m_context.joiner);
        addLines(m_table.columns, headings.columns);
        m_table.caption = captionAbove(m_block.words, Box{0, headings.top, 0, 0});
        m_corner = headings.corner;
        if (!isMoney()) return std::nullopt;
        addCells();
        for (const AmountCell& cell : m_block.unused) warnOfUnused(cell);
        return m_table;
    }

private:
    void addLines(std::vector<MoneyLine>& lines, const std::vector<MoneyHeading>& headings) {
        for (const MoneyHeading& heading : headings) {
            lines.push_back({heading.text, moneyRolesOf(heading.text, m_context.programme.moneyWords),
                             Source{m_table.page, heading.box, 0, heading.text}});
            if (heading.box) m_table.box = m_table.box.united(*heading.box);
        }
    }

    bool isMoney() const {
        const MoneyWords& words = m_context.programme.moneyWords;
        const auto names = [&](const MoneyLine& line) { return namesMoney(line.text, words); };
        const auto isEuro = [](const AmountCell& cell) { return cell.amount.scale > 0; };
        return namesMoney(m_table.caption, words) || namesMoney(m_corner, words) ||
               std::any_of(m_table.columns.begin(), m_table.columns.end(), names) ||
               std::any_of(m_table.rows.begin(), m_table.rows.end(), names) ||
               std::any_of(m_block.rows.begin(), m_block.rows.end(), [&](const AmountRow& row) {
                   return std::any_of(row.cells.begin(), row.cells.end(), isEuro);
               });
    }

    // The nearest word counts: the column's, the row's, the corner's, the caption's.
    std::int64_t unitOf(const MoneyLine& row, const MoneyLine& column) const {
        for (const QString& text : {column.text, row.text, m_corner, m_table.caption})
            if (const auto unit = moneyUnitIn(text)) return *unit;
        return 1;
    }

    void addCells() {
        for (std::size_t row = 0; row < m_block.rows.size(); ++row)
            for (const AmountCell& cell : m_block.rows[row].cells)
                addCell(row, columnAt(cell.box, m_block.columns), cell);
    }

    void addCell(std::size_t row, std::size_t column, const AmountCell& cell) {
        m_table.box = m_table.box.united(cell.box);
        const MoneyLine& label = m_table.rows[row];
        const auto amount = cell.amount.money(unitOf(label, m_table.columns[column]));
        if (!amount || m_table.at(row, column)) return warnOfUnused(cell);
        m_table.cells.push_back({row, column, *amount,
                                 Source{m_table.page, cell.box, 0, label.text + QLatin1Char(' ') + cell.text},
                                 true});
    }

    void warnOfUnused(const AmountCell& cell) {
        if (cell.box.x1 < m_block.columns.front().x0) return; // the rows' own numbers
        m_table.warnings.push_back(
            {QStringLiteral("unclear_amount"),
             Text::tr("\"%1\" stands among amounts of money but in no column of theirs; it was left out.")
                 .arg(cell.text),
             Source{m_table.page, cell.box, 0, cell.text}});
    }

    const MoneyBlock& m_block;
    const MoneyContext& m_context;
    MoneyTable m_table;
    QString m_corner;
};

std::size_t organisationsIn(const std::vector<MoneyLine>& lines, const OrganisationIndex& organisations) {
    return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [&](const MoneyLine& line) {
        return organisations.named(line.text).has_value();
    }));
}

// Organisations are rows, whichever way the document turns its table.
MoneyTable uprighted(MoneyTable table, const OrganisationIndex& organisations) {
    const bool turned =
        organisationsIn(table.columns, organisations) > organisationsIn(table.rows, organisations);
    return turned ? transposed(std::move(table)) : table;
}

} // namespace

std::vector<MoneyTable> moneyTablesOnPage(const Page& page, const MoneyContext& context) {
    std::vector<MoneyTable> tables;
    for (const MoneyBlock& block : moneyBlocksOf(page, context.organisations))
        if (auto table = TableBuilder(block, page.number, context).build())
            tables.push_back(uprighted(*std::move(table), context.organisations));
    return tables;
}

std::vector<MoneyTable> moneyTablesOf(const Document& document, const MoneyContext& context) {
    std::vector<MoneyTable> all;
    const bool isText = document.format == DocumentFormat::PlainText;
    for (const Page& page : document.pages) {
        auto tables = isText ? moneyTablesInText(page, context) : moneyTablesOnPage(page, context);
        std::move(tables.begin(), tables.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace salkku
