// SPDX-License-Identifier: GPL-3.0-or-later
// The matrices of the comparison page and of the slides. Definitions: docs/analysis.md.
#pragma once

#include "analysis/snapshot.h"

#include <QString>
#include <optional>
#include <vector>

namespace salkku {

enum class Change {
    None, ///< same as in the previous period
    Better,
    Worse,
    New,    ///< reported now, not before
    Gone,   ///< reported before, not now
    Unknown ///< nothing to compare with
};

Change changeOf(std::optional<Light> before, std::optional<Light> now);
Change changeOf(std::optional<Percent> before, std::optional<Percent> now);

struct LightCell {
    std::optional<Light> light; ///< nothing where there is no report at all
    Change change = Change::Unknown;
    QString comment;
    std::optional<Light> earlier = {}; ///< of the previous period, where nothing is reported now
};

struct PercentCell {
    std::optional<Percent> percent;
    std::optional<Percent> before;
    std::optional<Percent> planned;
    Change change = Change::Unknown;
};

/// One organisation's row for one investment: its lights by dimension and its progress.
struct DimensionRow {
    OrganisationCode organisation;
    std::vector<LightCell> lights; ///< in the order of Programme::dimensions
    LightCell overall;
    PercentCell progress;
    bool received = false;
    QDateTime receivedAt = {}; ///< UTC; invalid where it is not known
};

struct DimensionMatrix {
    int investment = 1;
    std::vector<DimensionRow> rows; ///< in the order of Programme::organisations
};

struct InvestmentCell {
    LightCell overall;
    PercentCell progress;
};

struct InvestmentRow {
    OrganisationCode organisation;
    std::vector<InvestmentCell> investments; ///< in the order of Programme::investments
};

struct InvestmentMatrix {
    std::vector<InvestmentRow> rows;
};

/// Drafts and returned reports are not compared: only what the ministry has received.
DimensionRow dimensionRow(const Programme& programme, const Snapshot& snapshot,
                          const OrganisationCode& organisation, int investment,
                          const InvestmentScope& scope = {});

/// Rows stand for every organisation that reports, and for others where they have a report in the period.
DimensionMatrix dimensionMatrix(const Programme& programme, const Snapshot& snapshot, int investment,
                                const InvestmentScope& scope = {});
InvestmentMatrix investmentMatrix(const Programme& programme, const Snapshot& snapshot);

} // namespace salkku
