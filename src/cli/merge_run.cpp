// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/merge_run.h"

#include "app/package_text.h"
#include "app/receiving_process.h"
#include "app/translations.h"
#include "cli/console.h"
#include "cli/send_portfolio.h"
#include "domain/period_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

} // namespace

MergeRun::MergeRun(Portfolio& portfolio, Take take, Telling telling)
    : m_portfolio(portfolio)
    , m_record(portfolio)
    , m_take(take)
    , m_telling(telling) {}

int MergeRun::run(const QStringList& paths) {
    for (const auto& received : receiveInChild(paths)) read(received);
    markSuperseded(m_reviews);
    if (m_telling == Telling::Aloud)
        for (const PackageReview& review : m_reviews) printReview(review);
    if (m_take == Take::Ask && conflicts() > 0) {
        complain(Text::tr("%n conflict(s): nothing was changed. --take theirs takes what the packages say, "
                          "--take mine keeps what stands here.",
                          nullptr, conflicts()));
        return std::max<int>(m_status, ConflictsFound);
    }
    return m_reviews.empty() ? m_status : merge();
}

void MergeRun::read(const Result<ReceivedReport>& received) {
    if (!received) return refuse(received.error());
    for (const QString& problem : received->problems)
        complainOf({ErrorCode::Damaged, problem, received->file});
    auto review = reviewReceived(m_portfolio, *received);
    if (!review) return refuse(review.error());
    m_reviews.push_back(*std::move(review));
}

void MergeRun::refuse(const Error& error) {
    m_refusals.push_back(error);
    complainOf(error);
}

void MergeRun::complainOf(const Error& error) {
    complain(error.text());
    m_status = UnusableFile;
}

int MergeRun::conflicts() const {
    int count = 0;
    for (const PackageReview& review : m_reviews) count += review.count(MergeOutcome::Conflict);
    return count;
}

void MergeRun::printReview(const PackageReview& review) const {
    const Programme& programme = m_portfolio.programme();
    const PackageContent& content = review.received.content;
    const QString organisation = programme.organisation(content.organisation)->names.in(currentLanguage());
    const QString period = periodShort(content.period);
    print(review.received.author.isEmpty()
              ? Text::tr("%1: %2, %3").arg(review.received.file, organisation, period)
              : Text::tr("%1: %2, %3, by %4")
                    .arg(review.received.file, organisation, period, review.received.author));
    print(Text::tr("  new %1, changed %2, same %3, kept %4, conflicts %5")
              .arg(review.count(MergeOutcome::New))
              .arg(review.count(MergeOutcome::Changed))
              .arg(review.count(MergeOutcome::Same))
              .arg(review.count(MergeOutcome::Kept))
              .arg(review.count(MergeOutcome::Conflict)));
    for (const QString& notice : review.notices) print(QStringLiteral("  ") + notice);
    for (const MergeLine& line : review.lines)
        if (line.outcome == MergeOutcome::Conflict) printConflict(review, line);
}

void MergeRun::printConflict(const PackageReview& review, const MergeLine& line) const {
    const Programme& programme = m_portfolio.programme();
    const Language language = currentLanguage();
    print(Text::tr("  conflict, %1, %2: here \"%3\", received \"%4\"")
              .arg(mergePlaceText(line, review.received.content, programme, language),
                   mergeFieldText(line, programme, language),
                   mergeValueText(line, line.mine, review.mine, programme, language).simplified(),
                   mergeValueText(line, line.theirs, review.received.content, programme, language)
                       .simplified()));
}

std::size_t MergeRun::takenOf(const PackageReview& review) const {
    return linesToTake(review, m_take == Take::Theirs).size();
}

int MergeRun::merge() {
    MergeRequest request{m_reviews, {}, commandAuthor(), QDateTime::currentDateTimeUtc()};
    for (const PackageReview& review : m_reviews)
        request.taken.push_back(linesToTake(review, m_take == Take::Theirs));
    const auto merged = mergeReceived(m_portfolio, m_record, request);
    if (!merged) return fail(merged.error());
    complain(*merged == 0 ? Text::tr("Nothing was changed.")
                          : Text::tr("Merged; one undo takes it all back."));
    return m_status;
}

} // namespace salkku::cli
