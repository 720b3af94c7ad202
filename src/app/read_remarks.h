// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/remarks.h"

#include <QString>

namespace salkku {

/// Remarks on a portfolio that is opened for this alone: for a thread of its own, since all texts of the
/// period are read.
Result<std::vector<RegionRemark>> readRemarks(const QString& path, const TextScope& scope);

} // namespace salkku
