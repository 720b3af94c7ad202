// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/final_report.h"

#include "ingest/deadline_reader.h"
#include "ingest/indicator_collector.h"
#include "ingest/indicator_label.h"
#include "ingest/indicator_table.h"
#include "ingest/measure_reader.h"
#include "ingest/report_blocks.h"
#include "ingest/report_narrative.h"
#include "ingest/report_place.h"
#include "ingest/word_pattern.h"

#include <QCoreApplication>
#include <algorithm>
#include <deque>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

// How sure a finding is, by what its place and result came from.
constexpr double certain = 0.95; // under an investment's heading, with a label and a result of known form
constexpr double withoutNumber = 0.85; // an indicator that the document does not number
constexpr double withoutResult = 0.6;  // no word for a result that the programme knows
constexpr double withoutStatement = 0.5;
constexpr double withoutInvestment = 0.6;

class ReportWriter {
public:
    explicit ReportWriter(const Reading& reading)
        : m_reading(reading)
        , m_labels(reading.programme)
        , m_results(reading.programme.resultWords, reading.morphology)
        , m_measures(reading.programme.resultWords.labels, reading.morphology)
        , m_place(reading.programme, reading.investments)
        , m_blocks(reportBlocks(reading, m_labels))
        , m_narrative(reading)
        , m_tellsSections(isNumberedReport(reading))
        , m_tableRows(reading.indicatorRows.begin(), reading.indicatorRows.end())
        , m_collector(m_blocks, m_results, reading.joiner,
                      [this](const ReportBlock& block) { return beginsOther(block); }) {}

    Recognition write() {
        for (std::size_t i = 0; i < m_blocks.size();) {
            tablesBefore(m_blocks[i]);
            m_page = m_blocks[i].page;
            i = block(i);
        }
        while (!m_tableRows.empty()) tableRow();
        if (!m_tellsSections) return std::move(m_recognition);
        for (Finding& finding : m_narrative.take()) m_recognition.findings.push_back(std::move(finding));
        return std::move(m_recognition);
    }

private:
    // Tables stand in the chapter of the text above them.
    void tablesBefore(const ReportBlock& block) {
        while (!m_tableRows.empty()) {
            const IndicatorTableRow& row = m_tableRows.front();
            const bool above = block.box && row.box.y0 < block.box->y0;
            const bool isLater = row.page > block.page || (row.page == block.page && !above);
            // A text's pages may be its titles; its lines are its order.
            if (row.line > 0 ? row.line >= block.line : isLater) return;
            tableRow();
        }
    }

    void tableRow() {
        const IndicatorTableRow row = m_tableRows.front();
        m_tableRows.pop_front();
        IndicatorFinding fact = factOf(row);
        const bool isClear = fact.result != IndicatorResult::Unknown || fact.measure.value;
        const bool isPlaced = m_place.place().investment > 0;
        const QString text =
            QStringList{row.statement, row.target, row.result, row.note}.join(QLatin1Char(' '));
        m_lastNumber = fact.number;
        m_lastSection = fact.sectionNumber;
        add(fact, isClear && isPlaced ? withoutNumber : withoutResult,
            {text, row.line > 0 ? m_page : row.page, row.line > 0 ? std::nullopt : std::optional(row.box),
             row.line, false},
            text.simplified());
    }

    IndicatorFinding factOf(const IndicatorTableRow& row) const {
        CollectedIndicator collected;
        collected.statement = row.statement;
        collected.note = row.note;
        const QString answer = QStringLiteral(": ") + row.result; // a result stands behind a colon
        collected.reading = m_results.in(answer, answer.size());
        const auto due = deadlineIn(row.target + QLatin1Char(' ') + row.statement);
        if (due) collected.due = due->quarter;
        IndicatorFinding fact = factOf(collected);
        fact.number = nextNumber();
        const auto target = numbersIn(row.target);
        const auto value = numbersIn(row.result);
        if (!target.empty() && !fact.measure.target) fact.measure.target = target.front().number;
        if (!value.empty() && !fact.measure.value) fact.measure.value = value.front().number;
        for (const auto& numbers : {target, value})
            if (!numbers.empty() && fact.measure.unit.isEmpty()) fact.measure.unit = numbers.front().unit;
        return fact;
    }

    // Gives the next block's place.
    std::size_t block(std::size_t at) {
        if (const auto label = m_labels.at(m_blocks[at].text)) return indicator(at, *label);
        if (isSentence(m_blocks[at])) {
            tell(at);
            return at + 1;
        }
        return heading(at);
    }

    void tell(std::size_t at) {
        const bool last = at + 1 == m_blocks.size();
        m_narrative.text(m_blocks[at], last ? nullptr : &m_blocks[at + 1], m_place.place());
    }

    // What neither is nor ends a heading.
    static bool isSentence(const ReportBlock& block) {
        return block.text.isEmpty() || (block.bullet && !numberedHeading(block.text));
    }

    bool beginsOther(const ReportBlock& block) const {
        if (m_labels.at(block.text)) return true;
        ReportPlaceReader place = m_place;
        return place.enter(block.text);
    }

    // A heading's last words may stand in the next block, behind the end of a page or a line.
    std::size_t heading(std::size_t at) {
        constexpr qsizetype longestHeading = 400;
        QString text = m_blocks[at].text;
        std::size_t end = at + 1;
        if (!m_place.enter(text)) {
            tell(at);
            return end;
        }
        const bool isPackage = m_place.workPackageHeading().has_value();
        const bool mayGoOn = isPackage || numberedHeading(text);
        while (mayGoOn && end < m_blocks.size() && text.size() < longestHeading &&
               goesOn(text, m_blocks[end]))
            text = m_reading.joiner.join(text, m_blocks[end++].text);
        if (isPackage && end > at + 1) m_place.enter(text);
        m_narrative.heading(m_blocks[at], text, m_place.place());
        if (const auto& heading = m_place.workPackageHeading()) workPackage(*heading, m_blocks[at]);
        return end;
    }

    // A report names its work packages in several chapters; the same one is told once.
    void workPackage(const WorkPackageHeading& heading, const ReportBlock& block) {
        if (heading.title.isEmpty()) return;
        const ReportPlace& place = m_place.place();
        const QString key = QStringLiteral("%1 %2 %3 %4")
                                .arg(place.investment)
                                .arg(place.part)
                                .arg(heading.number)
                                .arg(heading.title.toLower());
        if (!m_workPackages.insert(key).second) return;
        const double confidence = place.investment > 0 ? certain : withoutInvestment;
        add(WorkPackageFinding{heading.number, heading.title}, confidence, block, block.text);
    }

    std::size_t indicator(std::size_t at, const IndicatorLabel& label) {
        m_narrative.interrupt();
        const CollectedIndicator collected = m_collector.collect(at, label.length);
        IndicatorFinding fact = factOf(collected);
        fact.number = label.number > 0 ? label.number : nextNumber();
        m_lastNumber = fact.number;
        m_lastSection = fact.sectionNumber;
        const QString text = textOf(at, collected.end);
        add(fact, confidenceOf(collected, label), m_blocks[at], text);
        if (!collected.reading) warnOfResult(fact, m_recognition.findings.back().source);
        return collected.end;
    }

    IndicatorFinding factOf(const CollectedIndicator& collected) const {
        IndicatorFinding fact;
        fact.sectionNumber = m_place.place().sectionNumber;
        fact.workPackage = m_place.place().workPackage;
        fact.statement = collected.statement;
        fact.due = collected.due;
        fact.note = collected.note;
        fact.measure = measureOf(collected);
        if (!collected.reading) return fact;
        fact.result = collected.reading->result;
        fact.achieved = collected.reading->achieved;
        return fact;
    }

    // A labelled result that is a number is the value.
    Measure measureOf(const CollectedIndicator& collected) const {
        Measure measure = m_measures.in(collected.statement + QStringLiteral(". ") + collected.note);
        const auto numbers = numbersIn(collected.note);
        const bool isResult = collected.reading && collected.reading->isLabelled && !numbers.empty() &&
                              numbers.front().start == 0;
        if (isResult && !measure.value) measure.value = numbers.front().number;
        if (isResult && measure.unit.isEmpty()) measure.unit = numbers.front().unit;
        return measure;
    }

    // Unnumbered ones are counted in their section.
    int nextNumber() const { return m_lastSection == m_place.place().sectionNumber ? m_lastNumber + 1 : 1; }

    double confidenceOf(const CollectedIndicator& collected, const IndicatorLabel& label) const {
        double confidence = label.number > 0 ? certain : withoutNumber;
        if (!collected.reading) confidence = std::min(confidence, withoutResult);
        if (collected.statement.isEmpty()) confidence = std::min(confidence, withoutStatement);
        if (m_place.place().investment == 0) confidence = std::min(confidence, withoutInvestment);
        return confidence;
    }

    QString textOf(std::size_t begin, std::size_t end) const {
        QString text;
        for (std::size_t i = begin; i < end; ++i) {
            if (i > begin) text += QLatin1Char('\n');
            text += m_blocks[i].text;
        }
        return text;
    }

    void add(Fact fact, double confidence, const ReportBlock& block, const QString& text) {
        Finding finding;
        finding.fact = std::move(fact);
        finding.organisation = m_reading.organisation;
        finding.investment = m_place.place().investment;
        finding.part = m_place.place().part;
        finding.period = m_reading.period;
        finding.confidence = confidence;
        finding.source = {block.page, block.box, block.line, text};
        m_recognition.findings.push_back(std::move(finding));
    }

    void warnOfResult(const IndicatorFinding& fact, const Source& source) {
        m_recognition.warnings.push_back(
            {QStringLiteral("indicator_without_result"),
             Text::tr("No result was found for the indicator \"%1\".").arg(fact.statement), source});
    }

    const Reading& m_reading;
    IndicatorLabelReader m_labels;
    ResultReader m_results;
    MeasureReader m_measures;
    ReportPlaceReader m_place;
    std::vector<ReportBlock> m_blocks;
    ReportNarrative m_narrative;
    bool m_tellsSections;
    std::deque<IndicatorTableRow> m_tableRows; ///< not yet told
    IndicatorCollector m_collector;
    Recognition m_recognition;
    std::set<QString> m_workPackages;
    int m_page = 1; ///< of the last block
    int m_lastNumber = 0;
    QString m_lastSection;
};

bool speaksOf(const Slide& slide, const QStringList& words) {
    return containsAnyOf(slide.title, words) ||
           std::any_of(slide.paragraphs.begin(), slide.paragraphs.end(),
                       [&](const Paragraph& paragraph) { return containsAnyOf(paragraph.text, words); });
}

} // namespace

bool FinalReportRecogniser::applies(const Reading& reading) const {
    if (isReport(reading) && !reading.indicatorRows.empty()) return true;
    const QStringList words = reading.programme.indicatorWords + reading.programme.workPackageWords;
    return isReport(reading) && std::any_of(reading.slides.begin(), reading.slides.end(),
                                            [&](const Slide& slide) { return speaksOf(slide, words); });
}

Recognition FinalReportRecogniser::recognise(const Reading& reading) const {
    return ReportWriter(reading).write();
}

} // namespace salkku
