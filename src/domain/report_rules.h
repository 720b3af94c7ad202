// SPDX-License-Identifier: GPL-3.0-or-later
// What a programme wants of its status reports: the thresholds and words that reports are checked by.
#pragma once

#include "domain/ids.h"
#include "domain/light.h"

#include <QStringList>
#include <vector>

namespace salkku {

/// Words that do not go with green lights, by the language of the text.
struct GraveWords {
    QString language;  ///< "fi", "sv", "en"
    QStringList stems; ///< lower case; a word of the text is grave that begins with one of them
};

struct ReportRules {
    std::vector<Light> commentedLights = {Light::Red}; ///< that need a comment
    int fallTolerance = 0;                             ///< points that progress may fall unremarked
    int planTolerance = 20; ///< points that progress may stand behind the plan beside green lights
    std::vector<DimensionId> riskDimensions; ///< whose light speaks of risks
    std::vector<SectionId> riskSections;     ///< whose bullets tell of risks and problems
    std::vector<GraveWords> graveWords;
};

} // namespace salkku
