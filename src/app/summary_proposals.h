// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary_form.h"

namespace salkku {

/// Changes for the worse go where problems are told of, changes for the better into the first section of an
/// investment; a section for all investments takes both.
std::vector<SummaryProposal> proposalsOf(const SummaryMaterial& material, const Programme& programme,
                                         const StatusKey& key, const SectionId& section, Language language);

/// A theme as sentences for a summary: who tells of it, and below it their own sentences, at most so many.
SummaryProposal recurringProposal(const RecurringTheme& theme, const Programme& programme, Language language,
                                  std::size_t mostDetails);

} // namespace salkku
