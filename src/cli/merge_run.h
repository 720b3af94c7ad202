// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/package_exchange.h"

namespace salkku::cli {

/// What is done with conflicts.
enum class Take { Theirs, Mine, Ask };

/// Reads packages and forms, prints what they would change, and merges them as one change. One that cannot be
/// used does not keep the others out.
class MergeRun {
public:
    MergeRun(Portfolio& portfolio, Take take);
    int run(const QStringList& paths); ///< answers the exit status

private:
    void read(const Result<ReceivedReport>& received);
    void refuse(const Error& error);
    int conflicts() const;
    void printReview(const PackageReview& review) const;
    void printConflict(const PackageReview& review, const MergeLine& line) const;
    int merge();

    Portfolio& m_portfolio;
    EntryRecord m_record;
    Take m_take;
    std::vector<PackageReview> m_reviews;
    int m_status = 0;
};

} // namespace salkku::cli
