// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/progress_table.h"

#include "ingest/percent_text.h"
#include "ingest/period_reader.h"
#include "ingest/reading.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

constexpr double headed = 0.98;    // investment from the values' own header
constexpr double captioned = 0.95; // investment from the table's title

// What the headers of a series, or else the table's title, say of its values.
struct Meaning {
    int investment = 0;
    QString part;
    CallId call;
    bool isProgress = false; ///< named as progress, so that numbers need no percent sign
    double confidence = headed;
};

// The innermost header counts where several name an investment.
void takeInvestment(const QString& text, const InvestmentReader& investments, double confidence,
                    Meaning& meaning) {
    const auto mentions = investments.mentionsIn(text);
    if (mentions.empty()) return;
    meaning.investment = mentions.back().number;
    meaning.part = mentions.back().part;
    meaning.confidence = confidence;
}

class TableReader {
public:
    TableReader(const Reading& reading, const OrganisationTable& table)
        : m_reading(reading)
        , m_table(table)
        , m_period(captionPeriod()) {
        for (const TableSeries& series : table.series) m_meanings.push_back(meaningOf(series));
    }

    Recognition read() {
        warnOfUnknownHeaders();
        for (const TableValue& value : m_table.values) readValue(value);
        return std::move(m_result);
    }

private:
    std::optional<Period> captionPeriod() const {
        const auto periods = periodsIn(m_table.caption);
        return periods.empty() ? m_reading.period : periods.front().period;
    }

    Meaning meaningOf(const TableSeries& series) const {
        Meaning meaning;
        takeInvestment(m_table.caption, m_reading.investments, captioned, meaning);
        if (meaning.investment == 0) takeInvestment(m_table.above, m_reading.investments, captioned, meaning);
        takeInvestment(series.heading, m_reading.investments, headed, meaning);
        meaning.call = m_reading.calls.callIn(series.heading);
        if (meaning.call.isEmpty()) meaning.call = m_reading.calls.callIn(m_table.caption);
        meaning.isProgress = namesProgress(series.heading, m_reading.programme) ||
                             namesProgress(m_table.caption, m_reading.programme);
        return meaning;
    }

    Source sourceOf(const QString& text, const Box& box) const { return {m_table.page, box, 0, text}; }

    Source sourceOf(const TableValue& value) const {
        const TableHeader& header = m_table.headers[value.header];
        return sourceOf(header.text + QLatin1Char(' ') + value.text, value.box);
    }

    void warn(const char* code, const QString& message, const Source& source) {
        m_result.warnings.push_back({QLatin1String(code), message, source});
    }

    void warnOfUnknownHeaders() {
        for (const TableHeader& header : m_table.headers)
            if (!header.organisation) {
                warn("unknown_organisation",
                     Text::tr("\"%1\" is no organisation of the programme; its values were left out.")
                         .arg(header.text),
                     sourceOf(header.text, header.box));
                m_result.warnings.back().name = header.text;
            }
    }

    void readValue(const TableValue& value) {
        const auto text = percentText(value.text);
        const Meaning& meaning = m_meanings[value.series];
        const auto& organisation = m_table.headers[value.header].organisation;
        if (!text || text->isDash || !organisation) return;
        if (!text->hasSign && !meaning.isProgress) return;
        if (!text->percent())
            return warn("percent_out_of_range",
                        Text::tr("\"%1\" is no percentage from 0 to 100 and was left out.").arg(value.text),
                        sourceOf(value));
        if (meaning.investment == 0) return warnOfUnknownInvestment(value);
        add(value, meaning, *organisation, *text->percent());
    }

    void warnOfUnknownInvestment(const TableValue& value) {
        if (!m_seriesWarned.insert(value.series).second) return;
        warn("unknown_investment",
             Text::tr(
                 "The table does not say which investment its percentages belong to; they were left out."),
             sourceOf(value));
    }

    void add(const TableValue& value, const Meaning& meaning, const OrganisationCode& organisation,
             Percent percent) {
        Finding finding;
        finding.fact = ProgressFinding{percent};
        finding.organisation = organisation;
        finding.label = m_table.headers[value.header].text;
        finding.investment = meaning.investment;
        finding.part = meaning.part;
        finding.call = meaning.call;
        finding.period = m_period;
        finding.confidence = meaning.confidence * m_table.headers[value.header].certainty;
        finding.source = sourceOf(value);
        m_result.findings.push_back(std::move(finding));
    }

    const Reading& m_reading;
    const OrganisationTable& m_table;
    std::optional<Period> m_period;
    std::vector<Meaning> m_meanings;
    std::set<std::size_t> m_seriesWarned;
    Recognition m_result;
};

// Numbers among amounts are amounts, too: sums of nothing, or thousands of euros.
bool isMoney(const OrganisationTable& table, const std::vector<MoneyTable>& moneyTables) {
    return std::any_of(moneyTables.begin(), moneyTables.end(), [&](const MoneyTable& money) {
        return money.page == table.page && table.box.centreX() > money.box.x0 &&
               table.box.centreX() < money.box.x1 && table.box.centreY() > money.box.y0 &&
               table.box.centreY() < money.box.y1;
    });
}

} // namespace

bool ProgressTableRecogniser::applies(const Reading& reading) const {
    return !reading.tables.empty();
}

Recognition ProgressTableRecogniser::recognise(const Reading& reading) const {
    Recognition all;
    for (const OrganisationTable& table : reading.tables) {
        if (isMoney(table, reading.moneyTables)) continue;
        Recognition one = TableReader(reading, table).read();
        std::move(one.findings.begin(), one.findings.end(), std::back_inserter(all.findings));
        std::move(one.warnings.begin(), one.warnings.end(), std::back_inserter(all.warnings));
    }
    return all;
}

} // namespace salkku
