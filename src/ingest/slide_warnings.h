// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/reading.h"
#include "ingest/recogniser.h"

namespace salkku {

/// What a presentation holds beside what its slides show, or shows and cannot be read: hidden slides,
/// speaker's notes, charts that no recogniser used, embedded objects.
std::vector<Warning> slideWarnings(const Reading& reading, const std::vector<Finding>& findings);

/// What stands on hidden slides or in the speaker's notes is less sure: it may be old, or a draft.
void doubtWhatIsNotShown(const Document& document, std::vector<Finding>& findings);

} // namespace salkku
