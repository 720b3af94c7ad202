// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/package_exchange.h"

namespace salkku::cli {

/// What is done with conflicts.
enum class Take { Theirs, Mine, Ask };

/// Whether the run tells on standard output what it finds, or keeps it to be asked for.
enum class Telling { Aloud, Silent };

/// Reads packages and forms, tells what they would change, and merges them as one change. One that cannot be
/// used does not keep the others out.
class MergeRun {
public:
    MergeRun(Portfolio& portfolio, Take take, Telling telling = Telling::Aloud);
    int run(const QStringList& paths); ///< answers the exit status

    const std::vector<PackageReview>& reviews() const { return m_reviews; }
    const std::vector<Error>& refusals() const { return m_refusals; }
    /// How many of a review's lines were or would be taken in.
    std::size_t takenOf(const PackageReview& review) const;

private:
    void read(const Result<ReceivedReport>& received);
    void refuse(const Error& error); ///< of a whole file
    void complainOf(const Error& error);
    int conflicts() const;
    void printReview(const PackageReview& review) const;
    void printConflict(const PackageReview& review, const MergeLine& line) const;
    int merge();

    Portfolio& m_portfolio;
    EntryRecord m_record;
    Take m_take;
    Telling m_telling;
    std::vector<PackageReview> m_reviews;
    std::vector<Error> m_refusals;
    int m_status = 0;
};

} // namespace salkku::cli
