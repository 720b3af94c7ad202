// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/indicator_collector.h"

#include "ingest/deadline_reader.h"
#include "ingest/sentences.h"

#include <QRegularExpression>

namespace salkku {

namespace {

// How far behind its label a result is looked for.
constexpr std::size_t mostBlocks = 8;
constexpr std::size_t mostTornBlocks = 3; // of a statement that no full stop ends
constexpr qsizetype mostCharacters = 3000;

QString withoutEdges(const QString& text) {
    static const QRegularExpression edge(
        QStringLiteral("^[\\s:;,=\u2013\u2014-]+|[\\s:;,=(\u2192\u2013\u2014-]+$"));
    return text.simplified().remove(edge);
}

// "(The quay is ready" of "Indicator 1 (The quay is ready, Q1/2025): …".
QString withoutBrackets(const QString& text) {
    const bool isOpen =
        text.startsWith(QLatin1Char('(')) &&
        (text.count(QLatin1Char('(')) > text.count(QLatin1Char(')')) || text.endsWith(QLatin1Char(')')));
    if (!isOpen) return text;
    return text.endsWith(QLatin1Char(')')) ? text.mid(1).chopped(1) : text.mid(1);
}

// A longer note runs on into the section's other text; it ends with the sentence that reaches this length.
QString noteOf(const QString& text) {
    constexpr qsizetype longEnough = 500;
    QString note;
    for (const QString& sentence : sentencesOf(text.simplified())) {
        if (note.size() >= longEnough) break;
        if (!note.isEmpty()) note += QLatin1Char(' ');
        note += sentence;
    }
    return note;
}

// The last deadline is the one by which it was due; at the statement's end it is no part of its words.
void splitDue(const QString& text, const ResultReader& results, CollectedIndicator& indicator) {
    indicator.statement = withoutBrackets(withoutEdges(text));
    const auto deadline = deadlineIn(indicator.statement);
    if (!deadline) return;
    indicator.due = deadline->quarter;
    const QString behind = indicator.statement.mid(deadline->end()).remove(QLatin1Char(')')).trimmed();
    if (deadline->start > 0 && (behind.isEmpty() || behind == QLatin1String(".")))
        indicator.statement = withoutEdges(results.withoutTargetLabel(
            withoutBrackets(withoutEdges(indicator.statement.left(deadline->start)))));
}

} // namespace

IndicatorCollector::IndicatorCollector(const std::vector<ReportBlock>& blocks, const ResultReader& results,
                                       const LineJoiner& joiner, BlockTest beginsOther)
    : m_blocks(blocks)
    , m_results(results)
    , m_joiner(joiner)
    , m_beginsOther(std::move(beginsOther)) {}

CollectedIndicator IndicatorCollector::collect(std::size_t start, qsizetype labelLength) const {
    Gathered gathered{m_blocks[start].text.mid(labelLength), 0, start + 1, std::nullopt};
    gathered.unlabelledEnd = gathered.text.size();
    gathered.reading = m_results.in(gathered.text, gathered.unlabelledEnd);
    while (!gathered.reading && mayAppend(gathered, start)) {
        append(gathered, start);
        gathered.reading = m_results.in(gathered.text, gathered.unlabelledEnd);
    }
    if (!gathered.reading) return withoutResult(start, labelLength);
    finishNote(gathered);
    CollectedIndicator indicator;
    splitDue(gathered.text.left(gathered.reading->statementEnd), m_results, indicator);
    indicator.note = noteOf(gathered.text.mid(gathered.reading->noteStart));
    indicator.reading = gathered.reading;
    indicator.end = gathered.end;
    return indicator;
}

bool IndicatorCollector::mayAppend(const Gathered& gathered, std::size_t start) const {
    return gathered.end < m_blocks.size() && gathered.end - start <= mostBlocks &&
           gathered.text.size() < mostCharacters && !m_beginsOther(m_blocks[gathered.end]);
}

// A line break parts the blocks unless the sentence goes on.
void IndicatorCollector::append(Gathered& gathered, std::size_t start) const {
    const ReportBlock& block = m_blocks[gathered.end];
    const bool torn = !endsSentence(gathered.text.trimmed()) && gathered.end - start <= mostTornBlocks;
    const bool answers = gathered.end == start + 1 && m_results.begins(block.text);
    const bool followsAll = gathered.unlabelledEnd == gathered.text.size();
    const bool sentence = goesOn(gathered.text.trimmed(), block) || gathered.text.endsWith(QLatin1Char('-'));
    gathered.text =
        sentence ? m_joiner.join(gathered.text, block.text) : gathered.text + QLatin1Char('\n') + block.text;
    if (followsAll && (torn || answers)) gathered.unlabelledEnd = gathered.text.size();
    ++gathered.end;
}

// A note's sentence that goes on in the next block, as over the end of a page.
void IndicatorCollector::finishNote(Gathered& gathered) const {
    while (gathered.end < m_blocks.size() && gathered.text.size() < mostCharacters &&
           goesOn(gathered.text.trimmed(), m_blocks[gathered.end]) && !m_beginsOther(m_blocks[gathered.end]))
        gathered.text = m_joiner.join(gathered.text, m_blocks[gathered.end++].text);
}

// Nothing but the statement's own sentence.
CollectedIndicator IndicatorCollector::withoutResult(std::size_t start, qsizetype labelLength) const {
    Gathered gathered{m_blocks[start].text.mid(labelLength), 0, start + 1, std::nullopt};
    if (gathered.text.trimmed().isEmpty() && mayAppend(gathered, start)) append(gathered, start);
    finishNote(gathered);
    CollectedIndicator indicator;
    splitDue(gathered.text, m_results, indicator);
    indicator.end = gathered.end;
    return indicator;
}

} // namespace salkku
