// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_controller.h"

namespace salkku::ui {

/// Asks what is to become of findings that are accepted and not stored. `closing`: leaving loses them.
LeaveAnswer askToLeave(int findings, bool closing, QWidget* parent);

} // namespace salkku::ui
