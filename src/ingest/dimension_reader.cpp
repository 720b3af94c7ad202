// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dimension_reader.h"

#include "ingest/text_tokens.h"

#include <algorithm>

namespace salkku {

namespace {

QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const TextToken& token : tokensOf(text)) words.append(token.lower);
    return words;
}

// Whether the words stand together anywhere in the header.
bool holds(const QStringList& header, const QStringList& words, const Morphology& morphology) {
    if (words.isEmpty() || words.size() > header.size()) return false;
    for (qsizetype at = 0; at + words.size() <= header.size(); ++at)
        if (std::equal(words.begin(), words.end(), header.begin() + at,
                       [&](const QString& wanted, const QString& word) {
                           return morphology.isFormOf(word, wanted);
                       }))
            return true;
    return false;
}

} // namespace

std::optional<DimensionId> dimensionIn(const QString& header, const Programme& programme,
                                       const Morphology& morphology) {
    const QStringList words = wordsOf(header);
    std::optional<DimensionId> best;
    qsizetype longest = 0;
    for (const Dimension& dimension : programme.dimensions)
        for (const QString& name :
             QStringList{dimension.names.fi, dimension.names.sv, dimension.names.en} + dimension.aliases)
            if (name.size() > longest && holds(words, wordsOf(name), morphology)) {
                best = dimension.id;
                longest = name.size();
            }
    return best;
}

} // namespace salkku
