// SPDX-License-Identifier: GPL-3.0-or-later
// Milestones and indicators over all regions: what is due, met, late, at risk. Definitions: docs/analysis.md.
#pragma once

#include "analysis/snapshot.h"

#include <array>
#include <optional>
#include <vector>

namespace salkku {

/// In the order in which an officer wants to see them.
enum class IndicatorState { Overdue, DueNow, AtRisk, Upcoming, Partly, Met, Undated };

inline constexpr IndicatorState allIndicatorStates[] = {
    IndicatorState::Overdue, IndicatorState::DueNow, IndicatorState::AtRisk, IndicatorState::Upcoming,
    IndicatorState::Partly,  IndicatorState::Met,    IndicatorState::Undated};

struct IndicatorPoint {
    Period period;
    QString result; ///< "met", "partly", "not_met", "unknown"
    std::optional<double> value;
};

struct IndicatorRow {
    OrganisationCode organisation;
    int investment = 0;
    QString part;
    int number = 0;
    QString statement;
    std::optional<Quarter> due;
    std::optional<Quarter> achieved;
    QString result; ///< of the latest value up to the period; empty where there is none
    QString note;
    QString unit;
    std::optional<double> baseline, target, value;
    IndicatorState state = IndicatorState::Undated;
    std::vector<IndicatorPoint> trail; ///< ascending, up to and including the period
};

struct IndicatorOverview {
    std::vector<IndicatorRow> rows; ///< overdue first, then by due quarter
    std::array<int, 7> counts{};    ///< in the order of allIndicatorStates
    int count(IndicatorState state) const { return counts[static_cast<std::size_t>(state)]; }
};

/// Whether the row is met, due or late at the end of the period.
IndicatorState stateOf(const IndicatorRow& row, const Period& period, bool regionIsRed);

Result<IndicatorOverview> indicatorOverview(const Portfolio& portfolio, const Snapshot& snapshot);

} // namespace salkku
