// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace salkku::ui {

/// The look and the keys that all tables share: no frame, fixed rows, whole-cell keyboard moves, copying.
void setUpTable(QTableView& table, int rowHeight);

} // namespace salkku::ui
