// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/programme.h"
#include "ingest/findings.h"

namespace salkku {

/// All that the recognisers find in the document, with the programme's words and names. Pure: the same
/// document and programme give the same findings.
Findings extractFindings(const Document& document, const Programme& programme);

} // namespace salkku
