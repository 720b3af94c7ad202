// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/slides.h"

#include <functional>
#include <set>

namespace salkku {

/// What a line is, told by its words alone.
using LineTest = std::function<bool(const QString&)>;

/// Parts a page of plain text at its titles. A heading stands in a paragraph of its
/// own. The numbered lines in `skipped` belong to tables.
std::vector<Slide> slidesOfText(const Page& page, const LineTest& isTitle, const LineTest& isHeading,
                                const std::set<int>& skipped, const LineJoiner& joiner);

} // namespace salkku
