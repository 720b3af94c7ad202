// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ingest/lines.h"

#include <vector>

namespace salkku {

/// Whether the runs of a page explain lights. One such text alone is no legend.
bool showLegend(const std::vector<Run>& runs, const Programme& programme);

/// Takes the explanation of the lights away from a page's text.
void removeLegend(std::vector<Run>& runs, const Programme& programme);

} // namespace salkku
