// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/findings.h"

#include <vector>

namespace salkku {

struct Reading;

/// A warning for each sentence that states an organisation's light otherwise than the document's tables do:
/// "Lapin aikataulu on punainen" beside a green cell. Sentences state no lights of their own: they seldom say
/// of what exactly.
std::vector<Warning> lightsAgainstText(const Reading& reading, const std::vector<Finding>& findings);

} // namespace salkku
