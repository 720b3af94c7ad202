// SPDX-License-Identifier: GPL-3.0-or-later
// An indicator's result in its text, by the programme's words: "…: kyllä Q1/24, lisätty", "Tulos: ei
// toteutunut".
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"
#include "ingest/result_sentence.h"

#include <QRegularExpression>
#include <optional>

namespace salkku {

struct ResultReading {
    IndicatorResult result = IndicatorResult::Unknown;
    qsizetype statementEnd = 0; ///< what stands before it is the indicator's statement
    qsizetype noteStart = 0;
    std::optional<Quarter> achieved;
    bool isLabelled = false;
};

class ResultReader {
public:
    explicit ResultReader(const ResultWords& words, Morphology morphology = Morphology());

    /// A result with its label before it may stand anywhere; one without, behind a colon, a dash, a quarter
    /// or the end of a sentence in the first `unlabelledEnd` characters.
    std::optional<ResultReading> in(const QString& text, qsizetype unlabelledEnd) const;

    /// Whether the text begins with words for a result.
    bool begins(const QString& text) const;

    /// Without the words that announce a target or a deadline at the text's end: "…, määräaika".
    QString withoutTargetLabel(const QString& text) const;

private:
    std::optional<ResultReading> labelled(const QString& text) const;
    std::optional<ResultReading> unlabelled(const QString& text) const;
    ResultReading readingOf(const QString& text, const QRegularExpressionMatch& phrase) const;
    IndicatorResult meaningOf(const QString& phrase) const;
    std::optional<ResultReading> told(const QString& text, qsizetype start) const;
    ResultWords m_words;
    ResultSentenceReader m_sentences;
    QRegularExpression m_label;
    QRegularExpression m_phrase;
    QRegularExpression m_targetLabel;
};

} // namespace salkku
