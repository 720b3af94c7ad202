// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrix_arrangement.h"

namespace salkku::ui {

namespace {

CellValues valuesOf(const MatrixCell& cell) {
    return {cell.light ? &*cell.light : nullptr, cell.progress ? &*cell.progress : nullptr,
            cell.place.dimension ? &*cell.place.dimension : nullptr};
}

RowValues valuesOf(const MatrixRow& row) {
    RowValues values{row.title, row.group, {}};
    values.cells.reserve(row.cells.size());
    for (const MatrixCell& cell : row.cells) values.cells.push_back(valuesOf(cell));
    return values;
}

} // namespace

bool matches(const MatrixCell& cell, MatrixFilter filter) {
    return salkku::matches(valuesOf(cell), filter);
}

std::vector<ArrangedRow> arrange(const MatrixContent& content, const MatrixArrangement& arrangement) {
    std::vector<RowValues> rows;
    rows.reserve(content.rows.size());
    for (const MatrixRow& row : content.rows) rows.push_back(valuesOf(row));
    return salkku::arrange(rows, arrangement, content.language);
}

} // namespace salkku::ui
