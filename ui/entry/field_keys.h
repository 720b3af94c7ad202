// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace salkku::ui {

/// Ctrl+D in a field says again what the previous period said.
void copyPreviousByKey(QWidget& field, const std::function<void()>& copy);

} // namespace salkku::ui
