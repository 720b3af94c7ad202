// SPDX-License-Identifier: GPL-3.0-or-later
// What a section of the national summary can be made of. Definitions: docs/analysis.md.
#pragma once

#include "analysis/overview.h"
#include "analysis/themes.h"

namespace salkku {

struct SummaryBullet {
    ToldSentence sentence;
    bool isNew = false; ///< the organisation did not write it in the period before
};

struct SummaryChange {
    News news;
    StatusKey report; ///< that says so
};

struct SummaryMaterial {
    std::vector<SummaryBullet> bullets;    ///< in the programme's order of organisations
    std::vector<RecurringTheme> recurring; ///< in these bullets
    std::vector<SummaryChange> changes;    ///< of lights and progress on the investment
    bool hasPrevious = false;
};

/// Of the scope's investment; a section for all investments (investment 0) gathers what stands in it of each,
/// and what the summary says of each.
Result<SummaryMaterial> summaryMaterial(const Portfolio& portfolio, const TextScope& scope,
                                        const SectionId& section);

} // namespace salkku
