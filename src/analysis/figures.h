// SPDX-License-Identifier: GPL-3.0-or-later
// One figure for each region, for maps and bars: a light and a percentage. Definitions: docs/analysis.md.
#pragma once

#include "analysis/comparison.h"
#include "analysis/light_summary.h"

#include <Qt>
#include <vector>

namespace salkku {

struct RegionFigure {
    OrganisationCode organisation;
    LightCell light;      ///< of the dimension; else the overall light, of all investments the worst of them
    PercentCell progress; ///< of all investments the plain mean
    LightSummary lights;  ///< how many lights of each colour stand behind it
};

struct FigureQuestion {
    int investment = 0; ///< 0: all
    std::optional<DimensionId> dimension;
    InvestmentScope scope = {}; ///< of the one investment
};

/// In the order of the matrix's rows.
std::vector<RegionFigure> regionFigures(const Programme& programme, const Snapshot& snapshot,
                                        const FigureQuestion& question);

/// What bars are sorted by; the numbers stand in saved views.
enum class FigureColumn { Region, Light, Progress, Plan, Lights };

struct FigureOrder {
    FigureColumn by = FigureColumn::Progress;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const FigureOrder&, const FigureOrder&) = default;
};

/// What a figure is sorted by in the column; nothing where it has no value there, and of names.
std::optional<int> sortKey(const RegionFigure& figure, FigureColumn column);

/// Figures without a value stand last, whichever way the others are sorted; equal ones by name.
void sortFigures(std::vector<RegionFigure>& figures, const FigureOrder& order, const Programme& programme,
                 Language language);

} // namespace salkku
