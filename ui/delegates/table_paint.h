// SPDX-License-Identifier: GPL-3.0-or-later
// What every table's delegate does first: ground, selection, the line under the row, the focus frame.
#pragma once

#include "ui/theme/tokens.h"

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace salkku::ui {

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
void paintFocusFrame(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace salkku::ui
