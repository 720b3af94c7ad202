// SPDX-License-Identifier: GPL-3.0-or-later
// An indicator's result in its text, by the programme's words: "…: kyllä Q1/24, lisätty", "Tulos: ei
// toteutunut".
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"

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
    explicit ResultReader(const ResultWords& words);

    /// A result with its label before it may stand anywhere; one without, behind a colon, a dash, a quarter
    /// or the end of a sentence in the first `unlabelledEnd` characters.
    std::optional<ResultReading> in(const QString& text, qsizetype unlabelledEnd) const;

    /// Whether the text begins with words for a result.
    bool begins(const QString& text) const;

private:
    std::optional<ResultReading> labelled(const QString& text) const;
    std::optional<ResultReading> unlabelled(const QString& text) const;
    ResultReading readingOf(const QString& text, const QRegularExpressionMatch& phrase) const;
    IndicatorResult meaningOf(const QString& phrase) const;
    ResultWords m_words;
    QRegularExpression m_label;
    QRegularExpression m_phrase;
};

} // namespace salkku
