// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/region_facts.h"
#include "ui/session/views.h"

namespace salkku::ui {

/// Where a value was read, to be opened. How many pages the document has is not known here: the page that it
/// was read from counts as the last.
SourceLink sourceLinkOf(const Provenance& provenance);

} // namespace salkku::ui
