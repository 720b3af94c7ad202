// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/result_reader.h"

#include "ingest/deadline_reader.h"
#include "ingest/word_pattern.h"

#include <algorithm>

namespace salkku {

namespace {

using Match = QRegularExpressionMatch;

// How surely what stands before a phrase makes it a result.
enum class Lead { None, Weak, Strong };

QString phrasePattern(const ResultWords& words) {
    const QStringList all = words.met + words.partly + words.notMet + words.unknown;
    return QStringLiteral("(?<![\\w-])%1(?!\\w|[-:]\\p{L})").arg(anyOfPattern(all));
}

// "Tulos:", "Tulos (Q4/2025):"; without a colon only where a result follows at once.
QString labelPattern(const ResultWords& words) {
    return QStringLiteral("(?:^|(?<=[\\s.;:!?),]))%1(?:\\s*\\([^)]{0,40}\\))?(?:\\s*[:=]\\s*|\\s+["
                          "\u2013\u2014-]\\s+|\\s*$|\\s+(?=%2))")
        .arg(anyOfPattern(words.labels), phrasePattern(words));
}

// The label, perhaps in a compound, behind a comma or a line's end: "Tavoiteaikataulu:".
QString targetLabelPattern(const ResultWords& words) {
    return QStringLiteral("(?:^|[\\s,;(]+)%1\\p{L}*\\s*[:=]?\\s*$").arg(anyOfPattern(words.targetLabels));
}

// Where the clause ends that begins at `start`.
qsizetype clauseEnd(const QString& text, qsizetype start) {
    static const QRegularExpression end(QStringLiteral("[.!?;,\\n(]|\\s[\u2013\u2014-]\\s"));
    const auto match = end.match(text, start);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

qsizetype skip(const QString& text, qsizetype at, QStringView characters) {
    while (at < text.size() && (text[at].isSpace() || characters.contains(text[at]))) ++at;
    return at;
}

bool endsWithQuarter(const QString& before) {
    constexpr qsizetype longestQuarter = 40;
    QString end = before.right(longestQuarter);
    while (!end.isEmpty() && QStringLiteral("),;").contains(end.back())) end.chop(1);
    const auto deadline = deadlineIn(end);
    return deadline && deadline->end() == end.size();
}

Lead leadOf(const QString& text, qsizetype start) {
    qsizetype end = start;
    bool newLine = false;
    while (end > 0 && text[end - 1].isSpace()) newLine = newLine || text[--end] == QLatin1Char('\n');
    if (end == 0) return Lead::None;
    const QChar last = text[end - 1];
    if (QStringLiteral(":=(\u2192").contains(last)) return Lead::Strong;
    const bool dash = QStringLiteral("\u2013\u2014-").contains(last);
    if (dash && end > 1 && end < start && text[end - 2].isSpace()) return Lead::Strong;
    if (endsWithQuarter(text.left(end))) return Lead::Strong;
    return newLine || QStringLiteral(".;!?").contains(last) ? Lead::Weak : Lead::None;
}

// "Ei." and "Kyllä omahoidon osalta" at the start of a sentence are results; "Ja" with more behind it is not.
bool standsAlone(const QString& text, const Match& phrase) {
    constexpr qsizetype longestParticle = 3;
    if (phrase.capturedLength() > longestParticle) return true;
    const qsizetype end = phrase.capturedEnd();
    return end == text.size() || text[end] == QLatin1Char('\n') || text[end].isPunct();
}

} // namespace

ResultReader::ResultReader(const ResultWords& words, Morphology morphology)
    : m_words(words)
    , m_sentences(words, std::move(morphology))
    , m_label(textPattern(labelPattern(words)))
    , m_phrase(textPattern(phrasePattern(words)))
    , m_targetLabel(textPattern(targetLabelPattern(words))) {}

QString ResultReader::withoutTargetLabel(const QString& text) const {
    return QString(text).remove(m_targetLabel).trimmed();
}

IndicatorResult ResultReader::meaningOf(const QString& phrase) const {
    const auto isIn = [text = phrase.simplified()](const QStringList& phrases) {
        return phrases.contains(text, Qt::CaseInsensitive);
    };
    if (isIn(m_words.met)) return IndicatorResult::Met;
    if (isIn(m_words.partly)) return IndicatorResult::Partly;
    return isIn(m_words.notMet) ? IndicatorResult::NotMet : IndicatorResult::Unknown;
}

// A quarter right behind the result is when it was reached; behind "no" it belongs to the note.
ResultReading ResultReader::readingOf(const QString& text, const Match& phrase) const {
    ResultReading reading;
    reading.result = meaningOf(phrase.captured());
    reading.statementEnd = phrase.capturedStart();
    qsizetype end = phrase.capturedEnd();
    // "Toteutunut vain osin": the words around the phrase may limit it.
    const qsizetype clause = clauseEnd(text, phrase.capturedStart());
    const auto told = m_sentences.in(text.mid(phrase.capturedStart(), clause - phrase.capturedStart()));
    if (told && *told != reading.result && reading.result != IndicatorResult::Unknown) {
        reading.result = *told;
        end = clause;
    }
    const QString rest = text.mid(skip(text, end, u",(:\u2013\u2014-"));
    constexpr qsizetype longestTime = 40;
    const auto time = deadlineIn(rest.left(longestTime));
    const bool reached = reading.result == IndicatorResult::Met || reading.result == IndicatorResult::Partly;
    if (reached && time && time->start == 0) {
        reading.achieved = time->quarter;
        end = text.size() - rest.size() + time->end();
    }
    reading.noteStart = skip(text, end, u",;:.)\u2013\u2014-");
    return reading;
}

// A sentence tells more than its result, and is the note.
std::optional<ResultReading> ResultReader::told(const QString& text, qsizetype start) const {
    const auto result = m_sentences.in(text.mid(start, clauseEnd(text, start) - start));
    if (!result) return std::nullopt;
    ResultReading reading;
    reading.result = *result;
    reading.noteStart = start;
    return reading;
}

std::optional<ResultReading> ResultReader::labelled(const QString& text) const {
    const auto label = m_label.match(text);
    if (!label.hasMatch() || label.capturedEnd() == text.size()) return std::nullopt;
    const auto phrase = m_phrase.match(text, label.capturedEnd());
    ResultReading reading;
    reading.noteStart = label.capturedEnd();
    if (phrase.hasMatch() && phrase.capturedStart() == label.capturedEnd())
        reading = readingOf(text, phrase);
    else if (const auto sentence = told(text, label.capturedEnd()))
        reading = *sentence;
    reading.statementEnd = label.capturedStart();
    reading.isLabelled = true;
    return reading;
}

std::optional<ResultReading> ResultReader::unlabelled(const QString& text) const {
    for (auto matches = m_phrase.globalMatch(text); matches.hasNext();) {
        const auto phrase = matches.next();
        const Lead lead = leadOf(text, phrase.capturedStart());
        if (lead == Lead::Strong || (lead == Lead::Weak && standsAlone(text, phrase)))
            return readingOf(text, phrase);
    }
    return std::nullopt;
}

std::optional<ResultReading> ResultReader::in(const QString& text, qsizetype unlabelledEnd) const {
    if (const auto reading = labelled(text)) return reading;
    auto reading = unlabelled(text.left(unlabelledEnd));
    if (reading) reading->noteStart = std::min(reading->noteStart, text.size());
    return reading;
}

bool ResultReader::begins(const QString& text) const {
    const auto phrase = m_phrase.match(text);
    return phrase.hasMatch() && phrase.capturedStart() == 0 && standsAlone(text, phrase);
}

} // namespace salkku
