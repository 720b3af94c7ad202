// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salkku::ui {

/// Runs the application. Answers the exit status: 0, 2 for unusable arguments, 3 for a file that cannot be
/// opened or written.
int runApplication(int argc, char* argv[]);

} // namespace salkku::ui
