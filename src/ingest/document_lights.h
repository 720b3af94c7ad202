// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ingest/light_grid.h"

#include <vector>

namespace salkku {

/// All tables of lights in a document. Colours mean what the page's legend says, else the document's, else
/// their hue.
std::vector<LightGrid> documentLightGrids(const Document& document, const OrganisationIndex& organisations,
                                          const Programme& programme);

} // namespace salkku
