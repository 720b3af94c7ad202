// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <memory>

namespace salkku::cli {

/// Fonts are loaded only for the forms that draw text, and no display is ever asked for.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace salkku::cli
