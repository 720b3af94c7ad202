// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "language/morphology.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace salkku {

struct TextToken;

/// The programme's words for lights, as sentences use them.
class LightWords {
public:
    LightWords(const Programme& programme, Morphology morphology);

    /// The light that a sentence states now: "on punainen", "punaisella", "är rött", "edellyttää nopeita
    /// toimenpiteitä". Nothing where it names several, denies one, tells of a change, or speaks of a colour
    /// as such ("vihreä siirtymä").
    std::optional<Light> statedIn(const QString& sentence) const;

private:
    struct Words {
        Light light = Light::Grey;
        QString finnish;
        QStringList others;  ///< Swedish and English, in all their forms
        QStringList phrases; ///< what the light means
    };

    const Words* named(const QString& word) const;
    std::optional<Light> phraseIn(const QString& sentence) const;

    Morphology m_morphology;
    std::vector<Words> m_words;
};

} // namespace salkku
