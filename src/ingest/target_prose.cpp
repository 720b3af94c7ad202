// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/target_prose.h"

#include "ingest/deadline_reader.h"
#include "ingest/indicator_label.h"
#include "ingest/measure_reader.h"
#include "ingest/reading.h"
#include "ingest/report_narrative.h"
#include "ingest/sentences.h"
#include "ingest/text_tokens.h"

#include <algorithm>

namespace salkku {

namespace {

// A sentence says what it says, but not always of what: a person looks at it.
constexpr double saidOfTarget = 0.6;
constexpr double saidOfCountry = 0.6;

using Tokens = std::vector<TextToken>;

// Language, not programme.
bool isTargetWord(const QString& word, const Morphology& morphology) {
    static const QStringList words = {QStringLiteral("tavoite"), QStringLiteral("mål"),
                                      QStringLiteral("målet"),   QStringLiteral("målen"),
                                      QStringLiteral("target"),  QStringLiteral("goal")};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& base) { return morphology.isFormOf(word, base); });
}

bool isNegation(const QString& word) {
    static const QStringList words = {QStringLiteral("ei"),  QStringLiteral("eivät"), QStringLiteral("inte"),
                                      QStringLiteral("ej"),  QStringLiteral("not"),   QStringLiteral("eikä"),
                                      QStringLiteral("utan")};
    return words.contains(word);
}

// "Not wholly", "only partly", "not in all regions": something was reached.
bool isLimit(const QString& word) {
    static const QStringList words = {
        QStringLiteral("osittain"),  QStringLiteral("osin"),     QStringLiteral("täysin"),
        QStringLiteral("kokonaan"),  QStringLiteral("kaikilta"), QStringLiteral("kaikilla"),
        QStringLiteral("kaikissa"),  QStringLiteral("kaikki"),   QStringLiteral("delvis"),
        QStringLiteral("helt"),      QStringLiteral("alla"),     QStringLiteral("partly"),
        QStringLiteral("partially"), QStringLiteral("fully"),    QStringLiteral("all"),
        QStringLiteral("kaikin"),    QStringLiteral("fullt")};
    return words.contains(word);
}

// "Partly", "nearly", "for the most part".
bool isPartial(const QString& word) {
    static const QStringList beginnings = {
        QStringLiteral("osi"),      QStringLiteral("delvis"),      QStringLiteral("part"),
        QStringLiteral("lähes"),    QStringLiteral("melkein"),     QStringLiteral("pääos"),
        QStringLiteral("suurel"),   QStringLiteral("enimmäkseen"), QStringLiteral("nästan"),
        QStringLiteral("huvudsak"), QStringLiteral("nearly"),      QStringLiteral("mostly"),
        QStringLiteral("largely"),  QStringLiteral("almost")};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& beginning) { return word.startsWith(beginning); });
}

bool isOfCountry(const QString& word) {
    static const QStringList beginnings = {QStringLiteral("kansallisesti"),
                                           QStringLiteral("valtakunnallisesti"), QStringLiteral("nationellt"),
                                           QStringLiteral("nationally")};
    return beginnings.contains(word);
}

class SentenceReader {
public:
    explicit SentenceReader(const Reading& reading)
        : m_reading(reading)
        , m_measures(reading.programme.resultWords.labels, reading.morphology) {
        // Particles ("yes", "partly") answer a form; in a sentence they say nothing by themselves.
        constexpr qsizetype shortestVerb = 6;
        for (const QString& phrase : reading.programme.resultWords.met)
            if (phrase.size() >= shortestVerb && !phrase.contains(QLatin1Char(' '))) m_reached.append(phrase);
    }

    /// What the sentence states; nothing where it speaks of no target.
    std::optional<IndicatorFinding> read(const QString& sentence) const {
        const Tokens tokens = tokensOf(sentence);
        IndicatorFinding fact;
        fact.statement = sentence;
        if (const auto deadline = deadlineIn(sentence)) fact.due = deadline->quarter;
        fact.measure = m_measures.in(sentence);
        if (const auto result = resultIn(tokens)) {
            fact.result = *result;
            return fact;
        }
        if (!readCountry(sentence, tokens, fact)) return std::nullopt;
        return fact;
    }

private:
    std::optional<IndicatorResult> resultIn(const Tokens& tokens) const {
        const bool speaks = std::any_of(tokens.begin(), tokens.end(), [&](const TextToken& token) {
            return isTargetWord(token.lower, m_reading.morphology);
        });
        if (!speaks) return std::nullopt;
        const auto verb = std::find_if(tokens.begin(), tokens.end(),
                                       [&](const TextToken& token) { return saysReached(token.lower); });
        if (verb == tokens.end()) return std::nullopt;
        return meaningOf(tokens, verb);
    }

    bool saysReached(const QString& word) const {
        return std::any_of(m_reached.begin(), m_reached.end(), [&](const QString& reached) {
            const QString rest = word.startsWith(reached) ? word.mid(reached.size()) : QString();
            return m_reading.morphology.isFormOf(word, reached) || rest == QLatin1String("vat");
        });
    }

    // Words that turn the verb stand within a few words of it.
    static IndicatorResult meaningOf(const Tokens& tokens, Tokens::const_iterator verb) {
        constexpr std::ptrdiff_t reach = 4;
        const auto from = verb - std::min(reach, verb - tokens.begin());
        const auto to = verb + std::min(reach, tokens.end() - verb);
        const bool limited =
            std::any_of(from, to, [](const TextToken& token) { return isLimit(token.lower); });
        const bool negated =
            std::any_of(from, verb, [](const TextToken& token) { return isNegation(token.lower); });
        if (negated) return limited ? IndicatorResult::Partly : IndicatorResult::NotMet;
        return std::any_of(from, to, [](const TextToken& token) { return isPartial(token.lower); })
                   ? IndicatorResult::Partly
                   : IndicatorResult::Met;
    }

    // "74 %:sti kansallisesti": the percentage before the word is the country's.
    static bool readCountry(const QString& sentence, const Tokens& tokens, IndicatorFinding& fact) {
        const auto word = std::find_if(tokens.begin(), tokens.end(),
                                       [](const TextToken& token) { return isOfCountry(token.lower); });
        if (word == tokens.end()) return false;
        constexpr qsizetype nearest = 12; // characters between the percentage and the word
        for (const NumberMention& number : numbersIn(sentence)) {
            const bool near = number.end() <= word->start ? word->start - number.end() < nearest
                                                          : number.start - word->end() < nearest;
            if (number.unit != QLatin1String("%") || !near) continue;
            fact.measure.value = number.number;
            fact.measure.unit = number.unit;
            return true;
        }
        return false;
    }

    const Reading& m_reading;
    MeasureReader m_measures;
    QStringList m_reached;
};

// What the sentences of a paragraph share.
Finding sharedOf(const Reading& reading, const Slide& slide, const Topic& topic, const Paragraph& paragraph) {
    Finding finding;
    finding.organisation = reading.organisation;
    finding.investment = topic.investment;
    finding.part = topic.part;
    finding.period = reading.period;
    finding.source = {slide.page, paragraph.box, paragraph.line, {}};
    return finding;
}

void addSentences(const QString& text, const SentenceReader& reader, Finding shared,
                  Recognition& recognition) {
    for (const QString& sentence : sentencesOf(text)) {
        const auto fact = reader.read(sentence);
        if (!fact) continue;
        shared.fact = *fact;
        shared.confidence = fact->result == IndicatorResult::Unknown ? saidOfCountry : saidOfTarget;
        shared.source.text = sentence;
        recognition.findings.push_back(shared);
    }
}

} // namespace

namespace {

// A report that lists its indicators tells each target there.
bool listsIndicators(const Reading& reading) {
    if (!isReport(reading)) return false;
    if (!reading.indicatorRows.empty()) return true;
    const IndicatorLabelReader labels(reading.programme);
    return std::any_of(reading.slides.begin(), reading.slides.end(), [&](const Slide& slide) {
        return std::any_of(slide.paragraphs.begin(), slide.paragraphs.end(),
                           [&](const Paragraph& paragraph) { return labels.at(paragraph.text).has_value(); });
    });
}

} // namespace

bool TargetProseRecogniser::applies(const Reading& reading) const {
    return !isNumberedReport(reading) && !listsIndicators(reading);
}

Recognition TargetProseRecogniser::recognise(const Reading& reading) const {
    const SentenceReader reader(reading);
    Recognition recognition;
    for (std::size_t i = 0; i < reading.slides.size(); ++i)
        for (const Paragraph& paragraph : reading.slides[i].paragraphs) {
            Finding shared = sharedOf(reading, reading.slides[i], reading.topics[i], paragraph);
            const auto item = reading.investments.item(paragraph.text);
            if (item) {
                shared.investment = item->number;
                shared.part = item->part;
            }
            addSentences(item ? item->rest : paragraph.text, reader, shared, recognition);
        }
    return recognition;
}

} // namespace salkku
