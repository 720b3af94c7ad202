// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the comparison page under a name: what it shows, how it is arranged, and of whom. The page and
// the slides show the same.
#pragma once

#include "analysis/arrangement.h"
#include "analysis/compare_view.h"
#include "analysis/figures.h"

namespace salkku {

struct SavedComparison {
    QString name;
    CompareView view = CompareView::Matrix;
    int investment = 0; ///< 0: all
    InvestmentScope scope = {};
    MatrixArrangement arrangement = {}; ///< its dimension is that of maps and bars, too
    FigureOrder bars = {};
    CallId call = {};                                 ///< empty: whichever is chosen
    std::vector<OrganisationCode> organisations = {}; ///< empty: all

    FigureQuestion figureQuestion() const { return {investment, arrangement.dimension, scope}; }
};

} // namespace salkku
