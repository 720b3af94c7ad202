// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/findings.h"

namespace salkku {

/// Warns where a document states different values for one fact. All of them stay: what is right is for a
/// person to say.
std::vector<Warning> contradictionsIn(const std::vector<Finding>& findings);

} // namespace salkku
