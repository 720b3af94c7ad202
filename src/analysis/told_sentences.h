// SPDX-License-Identifier: GPL-3.0-or-later
// What the organisations have written in a period, sentence by sentence.
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "domain/status_report.h"

#include <set>
#include <vector>

namespace salkku {

class Portfolio;

/// A bullet, or the comment of a light.
struct ToldSentence {
    StatusKey report;
    QString field; ///< as the record of changes names it: "narrative:deviations", "light:schedule"
    int position = 0;
    NarrativeItem item;
    std::optional<Light> light = {}; ///< of a comment
};

/// What is asked for; empty fields do not narrow it.
struct TextScope {
    Period period;
    CallId call = {};
    std::optional<int> investment = {};
    std::set<OrganisationCode> organisations = {};
    bool operator==(const TextScope&) const = default;
};

/// Of received reports of organisations, in the order of reports, sections and bullets; headings left out.
Result<std::vector<ToldSentence>> toldSentences(const Portfolio& portfolio, const TextScope& scope);

/// Whether it stands where problems are told of: in a section that the programme calls one of risks (any
/// section where it calls none so), or beside a yellow or red light.
bool tellsOfProblem(const Programme& programme, const ToldSentence& sentence);

/// The sentence as what a summary rests on.
TextEvidence evidenceOf(const ToldSentence& sentence);

} // namespace salkku
