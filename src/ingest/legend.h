// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ingest/lines.h"

#include <vector>

namespace salkku {

/// Takes the explanation of the lights away from a page's text. One such text alone is no legend.
void removeLegend(std::vector<Run>& runs, const Programme& programme);

} // namespace salkku
