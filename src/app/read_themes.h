// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/themes.h"

#include <QString>

namespace salkku {

/// Themes of a portfolio that is opened for this alone: for a thread of its own, since all texts of four
/// periods are read.
Result<std::vector<RecurringTheme>> readThemes(const QString& path, const TextScope& scope);

} // namespace salkku
