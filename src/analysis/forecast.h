// SPDX-License-Identifier: GPL-3.0-or-later
// Where progress leads if it goes on as it has. Definition: docs/analysis.md.
#pragma once

#include "analysis/region.h"

#include <optional>
#include <vector>

namespace salkku {

/// Percentages at the end, not rounded and never outside 0–100.
struct Forecast {
    YearMonth end;
    double percent = 0;
    double low = 0; ///< half of the ways in which progress went so far lie between low and high
    double high = 0;
    std::optional<YearMonth>
        complete;    ///< the month in which 100 % is reached; nothing where it is not within sight
    int periods = 0; ///< that the forecast rests on
};

/// Nothing where fewer than three periods have a percentage, or the end is past.
std::optional<Forecast> forecast(const std::vector<TrendPoint>& trend, YearMonth end);

/// The month in which the organisation's work ends: the last of the call's, or of the latest call that covers
/// the period.
std::optional<YearMonth> endOfWork(const Programme& programme, const CallId& call, const Period& period);

/// For how many periods up to the last one the light has been what it is; 0 where nothing is reported.
int unchangedPeriods(const std::vector<std::optional<Light>>& ascending);

} // namespace salkku
