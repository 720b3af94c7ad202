// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/slides.h"

#include <functional>
#include <set>

namespace salkku {

/// Whether a line that stands by itself is the title of a slide.
using IsTitle = std::function<bool(const QString&)>;

/// Parts a page of plain text at its titles. The numbered lines in `skipped` belong to tables.
std::vector<Slide> slidesOfText(const Page& page, const IsTitle& isTitle, const std::set<int>& skipped,
                                const LineJoiner& joiner);

} // namespace salkku
