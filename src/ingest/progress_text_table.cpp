// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/progress_text_table.h"

#include "ingest/percent_text.h"
#include "ingest/period_reader.h"
#include "ingest/reading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

constexpr double sure = 0.9;
constexpr qsizetype leadLines = 3;
constexpr std::size_t fewestRows = 2;

std::optional<TextTableRow> rowOf(const QString& line, int number, const OrganisationIndex& organisations) {
    static const QRegularExpression form(QStringLiteral(
        "^\\s*(\\p{L}.*?)((?:\\s+(?:\\d{1,4}(?:[.,]\\d+)?(?:\\s?%)?|[-\u2013\u2014]))+)\\s*$"));
    static const QRegularExpression value(
        QStringLiteral("\\d{1,4}(?:[.,]\\d+)?(?:\\s?%)?|(?<=\\s)[-\u2013\u2014](?=\\s|$)"));
    const auto match = form.match(line);
    if (!match.hasMatch()) return std::nullopt;
    TextTableRow row{
        number, line.trimmed(), match.captured(1).trimmed(), organisations.named(match.captured(1)), {}};
    for (auto values = value.globalMatch(match.captured(2)); values.hasNext();)
        row.values.append(values.next().captured());
    return row;
}

class TableFinder {
public:
    TableFinder(int page, const OrganisationIndex& organisations, std::vector<TextTable>& tables)
        : m_page(page)
        , m_organisations(organisations)
        , m_tables(tables) {}

    void line(const QString& text, int number) {
        if (text.trimmed().isEmpty()) return;
        const auto row = rowOf(text, number, m_organisations);
        if (row && (row->organisation || !m_rows.empty())) {
            m_rows.push_back(*row);
            return;
        }
        close();
        m_lead.append(text.trimmed());
        if (m_lead.size() > leadLines) m_lead.removeFirst();
    }

    // Rows of sums may stand between organisations, but the last row is one's.
    void close() {
        while (!m_rows.empty() && !m_rows.back().organisation) m_rows.pop_back();
        if (m_rows.size() >= fewestRows) m_tables.push_back({m_page, m_lead, std::move(m_rows)});
        m_rows.clear();
    }

private:
    int m_page;
    const OrganisationIndex& m_organisations;
    std::vector<TextTable>& m_tables;
    QStringList m_lead;
    std::vector<TextTableRow> m_rows;
};

class TableReader {
public:
    TableReader(const Reading& reading, const TextTable& table)
        : m_reading(reading)
        , m_table(table)
        , m_lead(table.lead.join(QLatin1Char('\n'))) {
        for (auto line = table.lead.crbegin(); line != table.lead.crend() && m_investments.empty(); ++line)
            m_investments = reading.investments.mentionsIn(*line);
    }

    Recognition read() {
        for (const TextTableRow& row : m_table.rows) readRow(row);
        return std::move(m_result);
    }

private:
    Source sourceOf(const TextTableRow& row) const {
        return {m_table.page, std::nullopt, row.line, row.text};
    }

    void warn(const char* code, const QString& message, const TextTableRow& row) {
        m_result.warnings.push_back({QLatin1String(code), message, sourceOf(row)});
    }

    bool isProgress(const TextTableRow& row) const {
        return namesProgress(m_lead, m_reading.programme) ||
               std::any_of(row.values.begin(), row.values.end(),
                           [](const QString& v) { return v.contains(QLatin1Char('%')); });
    }

    void readRow(const TextTableRow& row) {
        if (!isProgress(row)) return;
        if (!row.organisation) {
            warn("unknown_organisation",
                 Text::tr("\"%1\" is no organisation of the programme; its values were left out.")
                     .arg(row.header),
                 row);
            m_result.warnings.back().name = row.header;
            return;
        }
        if (m_investments.size() != static_cast<std::size_t>(row.values.size()))
            return warn("table_row_unclear",
                        Text::tr("The line has %1 values for %2 investments; they were left out.")
                            .arg(row.values.size())
                            .arg(m_investments.size()),
                        row);
        for (qsizetype i = 0; i < row.values.size(); ++i)
            readValue(row, row.values[i], m_investments[static_cast<std::size_t>(i)]);
    }

    void readValue(const TextTableRow& row, const QString& value, const InvestmentMention& investment) {
        const auto text = percentText(value);
        if (!text || text->isDash) return;
        if (!text->percent())
            return warn("percent_out_of_range",
                        Text::tr("\"%1\" is no percentage from 0 to 100 and was left out.").arg(value), row);
        Finding finding;
        finding.fact = ProgressFinding{*text->percent()};
        finding.organisation = *row.organisation;
        finding.label = row.header;
        finding.investment = investment.number;
        finding.part = investment.part;
        finding.call = m_reading.calls.callIn(m_lead);
        const auto periods = periodsIn(m_lead);
        finding.period = periods.empty() ? m_reading.period : periods.back().period;
        finding.confidence = sure;
        finding.source = sourceOf(row);
        m_result.findings.push_back(std::move(finding));
    }

    const Reading& m_reading;
    const TextTable& m_table;
    QString m_lead;
    std::vector<InvestmentMention> m_investments;
    Recognition m_result;
};

} // namespace

std::vector<TextTable> textTablesOf(const Document& document, const OrganisationIndex& organisations) {
    std::vector<TextTable> tables;
    if (document.format != DocumentFormat::PlainText) return tables;
    for (const Page& page : document.pages) {
        TableFinder finder(page.number, organisations, tables);
        int number = page.firstLine;
        for (const QString& line : page.text.split(QLatin1Char('\n'))) finder.line(line, number++);
        finder.close();
    }
    return tables;
}

std::set<int> linesOfTables(const std::vector<TextTable>& tables) {
    std::set<int> lines;
    for (const TextTable& table : tables)
        for (const TextTableRow& row : table.rows) lines.insert(row.line);
    return lines;
}

bool ProgressTextTableRecogniser::applies(const Reading& reading) const {
    return !reading.textTables.empty();
}

Recognition ProgressTextTableRecogniser::recognise(const Reading& reading) const {
    Recognition all;
    for (const TextTable& table : reading.textTables) {
        Recognition one = TableReader(reading, table).read();
        std::move(one.findings.begin(), one.findings.end(), std::back_inserter(all.findings));
        std::move(one.warnings.begin(), one.warnings.end(), std::back_inserter(all.warnings));
    }
    return all;
}

} // namespace salkku
