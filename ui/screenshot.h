// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/command_line.h"

namespace salkku::ui {

class MainWindow;

/// Shows the window, waits until it is complete (documents read, pages drawn), and writes a picture of it.
Result<void> writeScreenshot(MainWindow& window, const CommandLine& line);

} // namespace salkku::ui
