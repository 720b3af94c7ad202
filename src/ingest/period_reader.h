// SPDX-License-Identifier: GPL-3.0-or-later
// Reporting periods as documents write them: "10-12/2025", "Q4/2025", "syys-lokakuu 2022",
// "loka-marraskuun 2024", "marraskuu 2024 – tammikuu 2025", "1.10.–31.12.2025", in Finnish, Swedish, English.
#pragma once

#include "domain/period.h"

#include <vector>

namespace salkku {

struct PeriodMention {
    Period period;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// In the order of the text, without overlaps. A single month is a period of one month.
std::vector<PeriodMention> periodsIn(const QString& text);

} // namespace salkku
