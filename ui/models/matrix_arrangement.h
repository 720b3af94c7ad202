// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a matrix stand where: filter, sorting and grouping, without any widget.
#pragma once

#include "ui/models/matrix_content.h"

#include <Qt>
#include <optional>
#include <set>
#include <vector>

namespace salkku::ui {

enum class MatrixFilter { All, Changed, Worse, Red, Yellow, Missing };

inline constexpr MatrixFilter allMatrixFilters[] = {MatrixFilter::All,    MatrixFilter::Changed,
                                                    MatrixFilter::Worse,  MatrixFilter::Red,
                                                    MatrixFilter::Yellow, MatrixFilter::Missing};

/// In the order of allMatrixFilters; saved views name them so.
inline constexpr const char* matrixFilterNames[] = {"all", "changed", "worse", "red", "yellow", "missing"};

struct MatrixArrangement {
    bool grouped = false;
    int sortColumn = 0; ///< 0: the title; 1 and up: the cells
    Qt::SortOrder order = Qt::AscendingOrder;
    MatrixFilter filter = MatrixFilter::All;
    std::optional<DimensionId> dimension = {}; ///< the filter looks at this column only, where there is one
    std::set<QString> folded;                  ///< groups whose rows are hidden
};

/// A row on the screen: a group's heading or a row of the content.
struct ArrangedRow {
    std::optional<std::size_t> row; ///< index into MatrixContent::rows; nothing for a heading
    QString group;
    int members = 0; ///< of a heading
    bool operator==(const ArrangedRow&) const = default;
};

bool matches(const MatrixCell& cell, MatrixFilter filter);

std::vector<ArrangedRow> arrange(const MatrixContent& content, const MatrixArrangement& arrangement);

} // namespace salkku::ui
