// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: how far the period has come, and what changed. Definitions: docs/analysis.md.
#pragma once

#include "analysis/comparison.h"
#include "analysis/snapshot.h"

#include <QDate>
#include <optional>
#include <vector>

namespace salkku {

enum class Reception { Received, ReceivedLate, Draft, Late, Missing, NotExpected };

struct CompletenessRow {
    OrganisationCode organisation;
    std::vector<Reception> investments; ///< in the order of Programme::investments
};

struct Tiles {
    int organisationsReceived = 0; ///< all of their investments are received
    int organisationsExpected = 0;
    int drafts = 0;       ///< reports
    int missing = 0;      ///< reports; late ones too
    int receivedLate = 0; ///< reports that came after the deadline
    int reds = 0;         ///< dimension lights, or the overall light of a report that has only that
    int redsBefore = 0;
    int yellows = 0;
    int yellowsBefore = 0;
    bool hasPrevious = false;
    std::optional<double> meanPercent;
    std::optional<double> meanPercentBefore;
    std::optional<double> meanPlanned;
};

enum class NewsKind { Light, Progress, NotReported };

/// One line of "what changed".
struct News {
    NewsKind kind = NewsKind::Light;
    OrganisationCode organisation;
    int investment = 0;
    std::optional<DimensionId> dimension; ///< nothing for the overall light
    std::optional<Light> lightBefore;
    std::optional<Light> light;
    std::optional<Percent> percentBefore;
    std::optional<Percent> percent;
    Change change = Change::Unknown;
    QString comment;
};

struct Overview {
    Tiles tiles;
    std::vector<News> news; ///< new reds first, then other worsening, then missing reports, then improvements
    std::vector<CompletenessRow> completeness;
    std::optional<QDate> deadline;
    bool locked = false;
};

/// `asOf` (the portfolio's own date, or today) decides what is late; where every report of the period came
/// from published documents, nothing is.
Overview overviewOf(const Programme& programme, const Snapshot& snapshot, const QDate& asOf);

} // namespace salkku
