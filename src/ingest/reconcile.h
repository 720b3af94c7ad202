// SPDX-License-Identifier: GPL-3.0-or-later
// Where a document disagrees with itself. All of what it says stays: what is right is for a person to say.
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"

#include <vector>

namespace salkku {

/// Two findings that state different values of one fact: indexes, the first one earlier in the document.
struct Contradiction {
    std::size_t first = 0;
    std::size_t second = 0;
};

/// Lights, percentages, results of indicators and amounts. A finding that names no call, or no period, speaks
/// of the same as one that names one.
std::vector<Contradiction> contradictionsAmong(const std::vector<Finding>& findings);

/// A warning for each, with both values and both pages.
std::vector<Warning> contradictionsIn(const std::vector<Finding>& findings, const Programme& programme);

} // namespace salkku
