// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/grant_table.h"

#include "ingest/money_checks.h"
#include "ingest/money_table.h"
#include "ingest/reading.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

constexpr double sure = 0.97;
constexpr double unclear = 0.5;  // the amount may belong to another column
constexpr double unheaded = 0.6; // amounts without a heading or a label

class TableReader {
public:
    TableReader(const Reading& reading, const MoneyTable& table)
        : m_reading(reading)
        , m_table(table) {}

    Recognition read() {
        m_result.warnings = m_table.warnings;
        warnOfMissingHeadings();
        for (const MoneyCell& cell : m_table.cells) add(cell);
        for (Warning& warning : sumMismatches(m_table)) m_result.warnings.push_back(std::move(warning));
        return std::move(m_result);
    }

private:
    void warnOfMissingHeadings() {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (!m_table.columns[i].text.isEmpty()) continue;
            m_result.warnings.push_back({QStringLiteral("unclear_amount"),
                                         Text::tr("A column of amounts has no heading."), sourceOfColumn(i)});
        }
    }

    Source sourceOfColumn(std::size_t column) const {
        for (const MoneyCell& cell : m_table.cells)
            if (cell.column == column) return cell.source;
        return {m_table.page, std::nullopt, 0, {}};
    }

    double confidenceOf(const MoneyCell& cell) const {
        if (!cell.isCertain) return unclear;
        const bool headed =
            !m_table.columns[cell.column].text.isEmpty() && !m_table.rows[cell.row].text.isEmpty();
        return headed ? sure : unheaded;
    }

    // A sum over several organisations may be called after one place without being that organisation's.
    OrganisationCode organisationOf(const MoneyLine& row) const {
        return m_reading.organisations.named(row.text).value_or(OrganisationCode());
    }

    void add(const MoneyCell& cell) {
        const MoneyLine& row = m_table.rows[cell.row];
        const MoneyLine& column = m_table.columns[cell.column];
        Finding finding;
        finding.fact = GrantFinding{column.text, cell.amount};
        finding.organisation = organisationOf(row);
        finding.label = row.text;
        if (const auto investment = m_reading.investments.slideTitle(column.text)) {
            finding.investment = investment->number;
            finding.part = investment->part;
        }
        finding.call = m_reading.calls.callIn(column.text);
        if (finding.call.isEmpty()) finding.call = m_reading.calls.callIn(m_table.caption);
        finding.confidence = confidenceOf(cell);
        finding.source = cell.source;
        m_result.findings.push_back(std::move(finding));
    }

    const Reading& m_reading;
    const MoneyTable& m_table;
    Recognition m_result;
};

} // namespace

bool GrantTableRecogniser::applies(const Reading& reading) const {
    return !reading.moneyTables.empty();
}

Recognition GrantTableRecogniser::recognise(const Reading& reading) const {
    Recognition all;
    for (const MoneyTable& table : reading.moneyTables) {
        Recognition one = TableReader(reading, table).read();
        std::move(one.findings.begin(), one.findings.end(), std::back_inserter(all.findings));
        std::move(one.warnings.begin(), one.warnings.end(), std::back_inserter(all.warnings));
    }
    return all;
}

} // namespace salkku
