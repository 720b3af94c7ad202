// SPDX-License-Identifier: GPL-3.0-or-later
// Words that recognisers look for: the programme's own, numbers and marks.
#pragma once

#include "fuzz_programme.h"

#include <QStringList>

namespace salkku::fuzz {

inline void addNames(const Names& names, QStringList& words) {
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English})
        words += names.in(language).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline const QStringList& usefulWords() {
    static const QStringList all = [] {
        QStringList words =
            QStringLiteral(
                "1 2 3 4 1/2 90 100 % 90% 101 % 4 000 12500 - -250 1.2 5.2. 2025 Q4/2025 "
                "10-12/2025 ja o \u2022 \u25aa ( ) : RRP1 RRP2 kyll\u00e4 ei osittain Yhteens\u00e4")
                .split(QLatin1Char(' '));
        for (const Organisation& organisation : programme().organisations)
            addNames(organisation.names, words);
        for (const Dimension& dimension : programme().dimensions) addNames(dimension.names, words);
        for (const NarrativeSection& section : programme().sections) addNames(section.names, words);
        words += programme().investmentWords;
        words += programme().progressWords;
        return words;
    }();
    return all;
}

} // namespace salkku::fuzz
