// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace salkku::cli {

/// Whether the program was called for an export that draws text.
bool isDrawnExport(const QStringList& arguments);

} // namespace salkku::cli
