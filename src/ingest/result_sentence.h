// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"
#include "language/morphology.h"

#include <QStringList>
#include <optional>

namespace salkku {

/// Results told by a clause of their own: "Tavoitetta ei saavutettu", "toteutui pääosin", "har inte
/// uppnåtts".
class ResultSentenceReader {
public:
    ResultSentenceReader(const ResultWords& words, Morphology morphology);

    /// Nothing where no verb of the programme's words for reached results stands in the clause.
    std::optional<IndicatorResult> in(const QString& clause) const;

private:
    bool saysReached(const QString& word) const;

    Morphology m_morphology;
    QStringList m_words;     ///< as the programme has them
    QStringList m_baseForms; ///< of those
};

} // namespace salkku
