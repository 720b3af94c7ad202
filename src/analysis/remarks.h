// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer should look at once more: outliers among the regions and reports that contradict
// themselves. Definitions: docs/analysis.md.
#pragma once

#include "analysis/comparison.h"
#include "analysis/told_sentences.h"

#include <vector>

namespace salkku {

enum class RegionRemarkKind {
    RedWithoutComment,     ///< a red light that nobody explains
    BrighterThanParts,     ///< the overall light is better than the worst of the dimensions
    BrighterThanPackages,  ///< a light is better than what the work packages report
    GreenBehindPlan,       ///< every light is green, progress far behind the plan
    ProgressFarBelow,      ///< an outlier among the regions
    ProgressFarAbove,      ///< likewise
    GraveWordsBesideGreen, ///< every light is green, the text speaks of trouble
    EverythingUnchanged    ///< lights, comments and percentage are those of the previous period
};

struct RegionRemark {
    RegionRemarkKind kind = RegionRemarkKind::RedWithoutComment;
    OrganisationCode organisation;
    int investment = 0;
    std::optional<DimensionId> dimension;
    std::optional<Percent> percent;
    std::optional<double> expected; ///< per cent: the plan, or the regions' median
    SectionId section = {};         ///< of grave words: where the first stands
    QStringList words = {};         ///< grave words as they stand in the text, each once
};

/// By investment and organisation, in the programme's order. Texts are looked at where the snapshot has them.
std::vector<RegionRemark> remarksOf(const Programme& programme, const Snapshot& snapshot);

/// With the texts of the period, which takes a while in large portfolios: for a thread of its own.
Result<std::vector<RegionRemark>> regionRemarks(const Portfolio& portfolio, const TextScope& scope);

} // namespace salkku
