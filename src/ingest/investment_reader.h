// SPDX-License-Identifier: GPL-3.0-or-later
// Investments as documents name them, by the programme's words: "Investointi 1 2/4", "Inv. 3:",
// "P4 investointi 1 B", "investointi 1:n".
#pragma once

#include "domain/programme.h"

#include <QRegularExpression>
#include <optional>
#include <vector>

namespace salkku {

struct InvestmentMention {
    int number = 0;
    QString part;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// A heading that opens an investment, perhaps as one slide of a run ("2/4").
struct InvestmentTitle {
    int number = 0;
    QString part;
    int slide = 0; ///< 0 where the title does not number its slides
    int slides = 0;
    QString rest; ///< what the title says besides
};

/// "Inv. 2: text": an item that speaks of one investment.
struct InvestmentItem {
    int number = 0;
    QString part;
    QString label;
    QString rest;
};

class InvestmentReader {
public:
    explicit InvestmentReader(const Programme& programme);

    std::vector<InvestmentMention> mentionsIn(const QString& text) const;
    /// For a slide's title: the one investment that it names, by number or by its own name.
    std::optional<InvestmentTitle> slideTitle(const QString& text) const;
    /// For a line of the text that is the heading of an investment, and not a sentence about one.
    std::optional<InvestmentTitle> heading(const QString& text) const;
    std::optional<InvestmentItem> item(const QString& text) const;

private:
    std::optional<InvestmentTitle> titleByName(const QString& text) const;
    const Programme& m_programme;
    QRegularExpression m_pattern;
    qsizetype m_longestHeading;
};

} // namespace salkku
