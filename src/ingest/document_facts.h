// SPDX-License-Identifier: GPL-3.0-or-later
// What a document is as a whole: its period, whose it is, its kind.
#pragma once

#include "ingest/findings.h"
#include "ingest/organisation_index.h"
#include "ingest/slides.h"

namespace salkku {

/// The period that the titles and the first page name, one of the programme's own before others.
std::optional<Period> documentPeriod(const std::vector<Slide>& slides, const Programme& programme);

/// The organisation that the first page's title names, where it names one alone.
OrganisationCode documentOrganisation(const std::vector<Slide>& slides,
                                      const OrganisationIndex& organisations);

DocumentKind documentKind(const std::vector<Slide>& slides, const Findings& findings);

} // namespace salkku
