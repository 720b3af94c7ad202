// SPDX-License-Identifier: GPL-3.0-or-later
// What an indicator counts: "lähtötaso 59 %, tavoite 80 %, toteuma 74 %".
#pragma once

#include "ingest/findings.h"
#include "language/morphology.h"

#include <optional>
#include <vector>

namespace salkku {

struct NumberMention {
    double number = 0;
    QString unit; ///< "%" for every way to write per cent
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
};

/// Numbers that count something: without years, dates, quarters, times and list numbers.
std::vector<NumberMention> numbersIn(const QString& text);

class MeasureReader {
public:
    /// `valueWords` are the programme's labels of results.
    MeasureReader(const QStringList& valueWords, Morphology morphology);

    /// The numbers that the text names as baseline, target and value; empty where it names none.
    Measure in(const QString& text) const;

private:
    enum class Role { None, Baseline, Target, Value };
    Role roleOf(const QString& word) const;
    Role roleBefore(const QString& text, const NumberMention& number, qsizetype from) const;

    static void addUnnamedValue(const std::vector<NumberMention>& unnamed, Measure& measure);

    QStringList m_valueWords;
    Morphology m_morphology;
};

} // namespace salkku
