// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "language/morphology.h"

#include <optional>

namespace salkku {

/// The dimension that a header names, by any of the programme's names for it; the longest name counts.
std::optional<DimensionId> dimensionIn(const QString& header, const Programme& programme,
                                       const Morphology& morphology);

} // namespace salkku
