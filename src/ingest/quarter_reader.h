// SPDX-License-Identifier: GPL-3.0-or-later
// Quarters as documents write them: "Q4/2025", "Q4/25", "2025-Q4", "IV/2025", "4. kvartaali 2025",
// "kvartal 4/2025", "10-12/2025".
#pragma once

#include "domain/period.h"

#include <QString>
#include <vector>

namespace salkku {

struct QuarterMention {
    Quarter quarter;
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
};

/// In the order of the text, without overlaps.
std::vector<QuarterMention> quartersIn(const QString& text);

} // namespace salkku
