// SPDX-License-Identifier: GPL-3.0-or-later
// Reports between portfolios without a server: writing an organisation's package, and merging received ones.
#pragma once

#include "app/package_file.h"
#include "app/received_report.h"
#include "storage/package_merge.h"
#include "storage/portfolio.h"

#include <QDateTime>
#include <vector>

namespace salkku {

struct PackageRequest {
    OrganisationCode organisation;
    Period period;
    QString author;
    QDateTime now; ///< UTC; SOURCE_DATE_EPOCH goes before it
};

/// Writes the package and remembers what was sent, where the portfolio can be written. NotFound where the
/// organisation has no report in the period.
Result<ReportPackage> sendPackage(Portfolio& portfolio, const PackageRequest& request, const QString& path);

/// SOURCE_DATE_EPOCH where it is set, else `now`; UTC, to the second.
QDateTime timeOfMaking(const QDateTime& now);

/// What merging one of them would change.
struct PackageReview {
    ReceivedReport received;
    PackageContent mine;
    std::vector<MergeLine> lines; ///< none where `superseded`
    bool baseKnown = false;       ///< both sides' last exchange is known
    bool periodLocked = false;
    bool superseded = false; ///< by a newer one of the same organisation and period among those received
    QStringList notices;     ///< what a person should know, in words
    int count(MergeOutcome outcome) const;
};

/// Against the portfolio as it stands; changes nothing. Errors as checkAgainst's, and Conflict for made-up
/// data that would mix with real data.
Result<PackageReview> reviewReceived(const Portfolio& portfolio, const ReceivedReport& received);
/// Of several for the same organisation and period all but the newest are superseded.
void markSuperseded(std::vector<PackageReview>& reviews);

/// Indexes of the lines that are taken without asking: new and changed ones; conflicting ones too where
/// theirs is to win.
std::vector<std::size_t> linesToTake(const PackageReview& review, bool conflictsToo);

struct MergeRequest {
    std::vector<PackageReview> reviews;
    std::vector<std::vector<std::size_t>> taken; ///< lines of each review
    QString author;
    QDateTime now; ///< UTC
};

/// All of it as one change set, or nothing: Conflict where a field was changed since the review. Answers the
/// change set, 0 where nothing changed.
Result<ChangeSetId> mergeReceived(Portfolio& portfolio, EntryRecord& record, const MergeRequest& request);

/// "Report package: Kivisatama, 2030-01/2030-06", for undo and history.
QString mergeTitle(const std::vector<PackageReview>& reviews, const Programme& programme, Language language);

} // namespace salkku
