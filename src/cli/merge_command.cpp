// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_exchange.h"
#include "app/package_text.h"
#include "app/translations.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/send_portfolio.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

enum class Take { Theirs, Mine, Ask };

Result<Take> takeOption(const Arguments& arguments) {
    const QString value = arguments.value(QStringLiteral("take"));
    if (value == QLatin1String("theirs")) return Take::Theirs;
    if (value == QLatin1String("mine")) return Take::Mine;
    if (value == QLatin1String("ask") || value.isEmpty()) return Take::Ask;
    return Error{ErrorCode::InvalidArgument, Text::tr("--take must be theirs, mine or ask."), {}};
}

// A package that cannot be used does not keep the others out.
class MergeRun {
public:
    MergeRun(Portfolio& portfolio, Take take)
        : m_portfolio(portfolio)
        , m_record(portfolio)
        , m_take(take) {}

    int run(const QStringList& paths) {
        for (const QString& path : paths) read(path);
        markSuperseded(m_reviews);
        for (const PackageReview& review : m_reviews) printReview(review);
        if (m_take == Take::Ask && conflicts() > 0) {
            complain(
                Text::tr("%n conflict(s): nothing was changed. --take theirs takes what the packages say, "
                         "--take mine keeps what stands here.",
                         nullptr, conflicts()));
            return ConflictsFound;
        }
        return m_reviews.empty() ? m_status : merge();
    }

private:
    void read(const QString& path) {
        const auto package = readPackageFile(path);
        if (!package) return refuse(package.error());
        auto review = reviewReceived(m_portfolio, m_record, receivedReport(*package, path));
        if (!review) return refuse(review.error());
        m_reviews.push_back(*std::move(review));
    }

    void refuse(const Error& error) { m_status = std::max<int>(UnusableFile, fail(error)); }

    int conflicts() const {
        int count = 0;
        for (const PackageReview& review : m_reviews) count += review.count(MergeOutcome::Conflict);
        return count;
    }

    void printReview(const PackageReview& review) const {
        const Programme& programme = m_portfolio.programme();
        const PackageContent& content = review.received.content;
        print(Text::tr("%1: %2, %3, by %4")
                  .arg(review.received.file,
                       programme.organisation(content.organisation)->names.in(currentLanguage()),
                       content.period.toString(), review.received.author));
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

    void printConflict(const PackageReview& review, const MergeLine& line) const {
        const Programme& programme = m_portfolio.programme();
        const Language language = currentLanguage();
        print(Text::tr("  conflict, %1, %2: here \"%3\", in the package \"%4\"")
                  .arg(mergePlaceText(line, review.received.content, programme, language),
                       mergeFieldText(line, programme, language),
                       mergeValueText(line, line.mine, programme, language).simplified(),
                       mergeValueText(line, line.theirs, programme, language).simplified()));
    }

    int merge() {
        MergeRequest request{m_reviews, {}, commandAuthor(), QDateTime::currentDateTimeUtc()};
        for (const PackageReview& review : m_reviews)
            request.taken.push_back(linesToTake(review, m_take == Take::Theirs));
        const auto merged = mergeReceived(m_portfolio, m_record, request);
        if (!merged) return fail(merged.error());
        complain(*merged == 0 ? Text::tr("Nothing was changed.")
                              : Text::tr("Merged; one undo takes it all back."));
        return m_status;
    }

    Portfolio& m_portfolio;
    EntryRecord m_record;
    Take m_take;
    std::vector<PackageReview> m_reviews;
    int m_status = Done;
};

} // namespace

int runMerge(const QStringList& list) {
    Arguments arguments(
        QStringLiteral("merge"),
        Text::tr("Takes received report packages into a portfolio, as one change. Exit status 1: "
                 "there are conflicts, and nothing was changed."),
        QStringLiteral("P.salkku FILE… [--take theirs|mine|ask]"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addPositional(QStringLiteral("FILE"), Text::tr("the packages"), true);
    arguments.addOption(
        QStringLiteral("take"), QStringLiteral("theirs|mine|ask"),
        Text::tr("where both sides have changed a field: take the package's value, keep the one "
                 "here, or print the conflicts and change nothing (ask)"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto take = takeOption(arguments);
    if (!take) return fail(take.error());
    auto portfolio = Portfolio::open(arguments.positionals().constFirst());
    if (!portfolio) return fail(portfolio.error());
    return MergeRun(*portfolio, *take).run(arguments.positionals().mid(1));
}

} // namespace salkku::cli
