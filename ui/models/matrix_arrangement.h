// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a matrix on the screen, arranged.
#pragma once

#include "analysis/arrangement.h"
#include "ui/models/matrix_content.h"

#include <vector>

namespace salkku::ui {

bool matches(const MatrixCell& cell, MatrixFilter filter);

/// ArrangedRow::row is an index into MatrixContent::rows.
std::vector<ArrangedRow> arrange(const MatrixContent& content, const MatrixArrangement& arrangement);

} // namespace salkku::ui
