// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_exchange.h"

#include "app/package_check.h"
#include "app/translations.h"
#include "storage/package_record.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

QString dayText(const QDateTime& at) {
    return localeOf(currentLanguage()).toString(at.toLocalTime(), QLocale::ShortFormat);
}

class Reviewer {
public:
    Reviewer(const Portfolio& portfolio, const ReceivedReport& received)
        : m_portfolio(portfolio)
        , m_review{received, received.content, {}, false, false, false, {}} {}

    Result<PackageReview> make() {
        if (const auto checked = check(); !checked) return checked.error();
        auto mine = packageContent(m_portfolio, content().organisation, content().period);
        if (!mine) return mine.error();
        m_review.mine = *std::move(mine);
        const auto base = lastExchange();
        if (!base) return base.error();
        if (const auto locked = lookAtLock(); !locked) return locked.error();
        m_review.lines = mergeLines(content(), m_review.mine, base->has_value() ? &**base : nullptr);
        return std::move(m_review);
    }

private:
    const PackageContent& content() const { return m_review.received.content; }

    Result<void> check() const {
        const QString& file = m_review.received.file;
        const auto fits = checkAgainst(m_portfolio.programme(), content(), currentLanguage());
        if (!fits) {
            const QString& where = fits.error().where;
            return Error{fits.error().code, fits.error().message,
                         where.isEmpty() ? file : QStringLiteral("%1#%2").arg(file, where)};
        }
        if (!content().isDemo || m_portfolio.isDemo()) return {};
        const auto periods = m_portfolio.periods();
        if (!periods) return periods.error();
        if (periods->empty()) return {};
        return Error{ErrorCode::Conflict,
                     Text::tr("This is made-up data; it is not mixed with a portfolio of real data."), file};
    }

    // The newest exchange that both sides know of.
    Result<std::optional<PackageContent>> lastExchange() {
        const auto exchanged = PackageRecord(m_portfolio).exchanged(content().organisation, content().period);
        if (!exchanged) return exchanged.error();
        noteEarlier(*exchanged);
        const ReceivedReport& received = m_review.received;
        for (const ExchangedPackage& package : *exchanged) {
            if (package.id != received.id && !received.basedOn.contains(package.id)) continue;
            auto base = contentFromJson(package.content);
            if (!base) continue; // written by a later version: as good as unknown
            m_review.baseKnown = true;
            return std::optional(*std::move(base));
        }
        return std::optional<PackageContent>();
    }

    void noteEarlier(const std::vector<ExchangedPackage>& exchanged) {
        const auto merged = std::find_if(exchanged.begin(), exchanged.end(), [](const ExchangedPackage& one) {
            return one.direction == ExchangeDirection::Merged;
        });
        if (merged == exchanged.end()) return;
        const ReceivedReport& received = m_review.received;
        if (merged->id == received.id)
            m_review.notices.append(
                Text::tr("The same package was merged already on %1.").arg(dayText(merged->at)));
        else if (!received.basedOn.contains(merged->id))
            m_review.notices.append(
                Text::tr("Its maker did not know of the package that was merged on %1; it may "
                         "be an older one.")
                    .arg(dayText(merged->at)));
    }

    Result<void> lookAtLock() {
        const auto standing = m_portfolio.periodStanding(content().period);
        if (!standing) return standing.error();
        m_review.periodLocked = standing->locked;
        if (!standing->hasOpened(m_portfolio.date().value_or(QDate::currentDate())))
            m_review.notices.append(
                Text::tr("The period opens on %1 only.").arg(standing->opens->toString(Qt::ISODate)));
        if (standing->locked)
            m_review.notices.append(
                Text::tr("The period is locked: what is taken becomes a new version of the report."));
        return {};
    }

    const Portfolio& m_portfolio;
    PackageReview m_review;
};

bool isOfSame(const PackageReview& a, const PackageReview& b) {
    return a.received.content.organisation == b.received.content.organisation &&
           a.received.content.period == b.received.content.period;
}

} // namespace

int PackageReview::count(MergeOutcome outcome) const {
    return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                          [&](const MergeLine& line) { return line.outcome == outcome; }));
}

Result<PackageReview> reviewReceived(const Portfolio& portfolio, const ReceivedReport& received) {
    return Reviewer(portfolio, received).make();
}

void markSuperseded(std::vector<PackageReview>& reviews) {
    for (PackageReview& older : reviews)
        for (const PackageReview& newer : reviews) {
            const bool isPackage = !older.received.content.isPartial && !newer.received.content.isPartial;
            const bool isNewer = newer.received.created > older.received.created ||
                                 (newer.received.created == older.received.created && &newer > &older);
            if (older.superseded || newer.superseded || !isPackage || !isOfSame(older, newer) || !isNewer)
                continue;
            older.superseded = true;
            older.lines.clear();
            older.notices = {Text::tr("Left out: %1 is a newer package of the same organisation and period.")
                                 .arg(newer.received.file)};
        }
}

std::vector<std::size_t> linesToTake(const PackageReview& review, bool conflictsToo) {
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < review.lines.size(); ++i) {
        const MergeOutcome outcome = review.lines[i].outcome;
        if (outcome == MergeOutcome::New || outcome == MergeOutcome::Changed ||
            (conflictsToo && outcome == MergeOutcome::Conflict))
            taken.push_back(i);
    }
    return taken;
}

} // namespace salkku
