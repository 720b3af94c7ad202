// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/data_set/data_set.h"

#include <optional>

namespace salkku {

/// The data set that a deck or PDF of Salkku's carries, or that an exported JSON file is; nothing where the
/// file holds none. Errors as readDocument's, and Damaged or NewerVersion of the data set.
Result<std::optional<DataSet>> carriedDataSet(const QString& path);

} // namespace salkku
