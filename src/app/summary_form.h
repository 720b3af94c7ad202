// SPDX-License-Identifier: GPL-3.0-or-later
// The national summary of an investment, section by section: what stands in it, what it can be made of, and a
// first draft. The national report keeps the text, so that slides show it as they show an imported one.
#pragma once

#include "analysis/summary_material.h"
#include "domain/language.h"
#include "storage/entry_record.h"

namespace salkku {

enum class ProposalReason {
    Worse,     ///< lights and progress that turned worse
    Better,    ///< lights that turned better
    Recurring, ///< several organisations tell of it
    Rising,    ///< likewise, and of more than before
    New        ///< written now and not in the period before
};

/// Sentences for the summary. Each says what figures or reports say, and which.
struct SummaryProposal {
    ProposalReason reason = ProposalReason::New;
    std::vector<NarrativeItem> items; ///< the first stands for all; the others are its details
};

struct SummaryForm {
    StatusKey key; ///< of the national report
    SectionId section;
    std::vector<NarrativeItem> items;
    FieldValue stored;   ///< the section as it was read
    bool exists = false; ///< there is a national report already
    SummaryMaterial material;
    std::vector<SummaryProposal> proposals; ///< changes, then what recurs, then what is new
};

/// Words of the proposals in the given language; what people wrote stays as it is.
Result<SummaryForm> summaryForm(const Portfolio& portfolio, const TextScope& scope, const SectionId& section,
                                Language language);

/// The section as it stands, without material: at once, however large the portfolio is.
Result<SummaryForm> summaryText(const Portfolio& portfolio, const TextScope& scope, const SectionId& section);

/// summaryForm() of a portfolio that is opened for this alone: for a thread of its own, since all texts of
/// two periods are read.
Result<SummaryForm> readSummaryForm(const QString& path, const TextScope& scope, const SectionId& section,
                                    Language language);

/// The draft: every proposal but single new sentences.
std::vector<NarrativeItem> draftOf(const std::vector<SummaryProposal>& proposals);

/// What is to be written so that the section holds the items. The ministry's own text counts as accepted.
EditSet summaryEdits(const SummaryForm& form, const std::vector<NarrativeItem>& items, bool typed);

/// Tells the form that its section was saved so.
void keepSaved(SummaryForm& form, const std::vector<NarrativeItem>& items);

/// Whether the words still stand where they were picked from.
Result<bool> evidenceStands(const Portfolio& portfolio, const TextEvidence& evidence);

} // namespace salkku
