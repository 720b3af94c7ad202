// SPDX-License-Identifier: GPL-3.0-or-later
// What each slide speaks of: its investment, from its title or from the slides around it.
#pragma once

#include "ingest/investment_reader.h"
#include "ingest/section_reader.h"
#include "ingest/slides.h"

namespace salkku {

struct Topic {
    int investment = 0; ///< 0: none in particular
    QString part;
    const NarrativeSection* section = nullptr; ///< that the title itself begins
    bool inferred = false;                     ///< taken from neighbouring slides
};

std::vector<Topic> topicsOf(const std::vector<Slide>& slides, const InvestmentReader& investments,
                            const SectionReader& sections);

} // namespace salkku
