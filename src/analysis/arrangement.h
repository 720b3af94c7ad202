// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a matrix stand where: filter, sorting and grouping, for the screen and for slides alike.
#pragma once

#include "analysis/comparison.h"
#include "domain/language.h"

#include <Qt>
#include <optional>
#include <set>
#include <vector>

namespace salkku {

enum class MatrixFilter { All, Changed, Worse, Red, Yellow, Missing };

inline constexpr MatrixFilter allMatrixFilters[] = {MatrixFilter::All,    MatrixFilter::Changed,
                                                    MatrixFilter::Worse,  MatrixFilter::Red,
                                                    MatrixFilter::Yellow, MatrixFilter::Missing};

/// In the order of allMatrixFilters; saved views name them so.
inline constexpr const char* matrixFilterNames[] = {"all", "changed", "worse", "red", "yellow", "missing"};

/// Of a name that this version does not know: nothing.
std::optional<MatrixFilter> matrixFilterFromName(const QString& name);

struct MatrixArrangement {
    bool grouped = false;
    int sortColumn = 0; ///< 0: the title; 1 and up: the cells; -1: the rows as they are given
    Qt::SortOrder order = Qt::AscendingOrder;
    MatrixFilter filter = MatrixFilter::All;
    std::optional<DimensionId> dimension = {}; ///< the filter looks at this column only, where there is one
    std::set<QString> folded = {};             ///< groups whose rows are hidden
};

/// What filters and sorting see of a cell; points into what is arranged, null where the cell has none.
struct CellValues {
    const LightCell* light = nullptr;
    const PercentCell* progress = nullptr;
    const DimensionId* dimension = nullptr;
};

struct RowValues {
    QString title;
    QString group; ///< name of the area; empty for rows outside every area
    std::vector<CellValues> cells;
};

/// A row of the arrangement: a group's heading or one of the rows given.
struct ArrangedRow {
    std::optional<std::size_t> row; ///< index into the rows; nothing for a heading
    QString group;
    int members = 0; ///< of a heading
    bool operator==(const ArrangedRow&) const = default;
};

bool matches(const CellValues& cell, MatrixFilter filter);

/// Titles and groups in the language's own alphabetical order.
std::vector<ArrangedRow> arrange(const std::vector<RowValues>& rows, const MatrixArrangement& arrangement,
                                 Language language);

} // namespace salkku
