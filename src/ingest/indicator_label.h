// SPDX-License-Identifier: GPL-3.0-or-later
// The words with which an indicator begins: "2. mittari ja tulos:", "Mittari 2:", "Indikator nr 2 –",
// "Mittari:".
#pragma once

#include "domain/programme.h"

#include <QRegularExpression>
#include <optional>
#include <vector>

namespace salkku {

struct IndicatorLabel {
    int number = 0;       ///< 0 where it has none
    qsizetype length = 0; ///< of the label with what parts it from the statement
};

/// Knows the programme's words for indicators.
class IndicatorLabelReader {
public:
    explicit IndicatorLabelReader(const Programme& programme);

    /// For a text that begins with a label.
    std::optional<IndicatorLabel> at(const QString& text) const;

    /// Where further labels begin in the text, behind its first character.
    std::vector<qsizetype> innerLabels(const QString& text) const;

private:
    QStringList m_words;
    QRegularExpression m_atStart;
    QRegularExpression m_inside;
    std::vector<QRegularExpression> m_further; ///< behind a sentence, and before a bracket
};

} // namespace salkku
