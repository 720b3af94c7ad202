// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/organisation_index.h"
#include "ingest/slides.h"

namespace salkku {

/// Whose a numbered report is whose title does not tell: the organisation that it speaks of again and again,
/// and of hardly any other. Empty for other documents.
OrganisationCode reportOrganisation(const std::vector<Slide>& slides, const OrganisationIndex& organisations);

} // namespace salkku
