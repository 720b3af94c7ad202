// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QWidget;

namespace salkku::ui {

/// Ctrl+Y, and whatever else the system makes again with.
QList<QKeySequence> redoKeys();

/// Ctrl+Z and Ctrl+Y take back changes of the whole form: the field, which would take them for itself, leaves
/// them to the window.
void leaveUndoToWindow(QWidget& field);

} // namespace salkku::ui
