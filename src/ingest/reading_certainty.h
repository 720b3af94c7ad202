// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/findings.h"

#include <vector>

namespace salkku {

/// Lowers the confidence of findings whose words were recognised in a picture, by how certain those are.
/// Lights are made of colours: their recogniser knows how certain these are.
void lowerByCertainty(const Document& document, std::vector<Finding>& findings);

} // namespace salkku
