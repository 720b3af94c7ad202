// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_exchange.h"

#include "app/translations.h"
#include "storage/package_record.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

QString reportName(const PackageReview& review, const Programme& programme, Language language) {
    const PackageContent& content = review.received.content;
    const Organisation* organisation = programme.organisation(content.organisation);
    const QString name = organisation ? organisation->names.in(language) : content.organisation.value;
    return Text::tr("%1, %2").arg(name, content.period.toString());
}

class Merging {
public:
    Merging(Portfolio& portfolio, EntryRecord& record, const MergeRequest& request)
        : m_portfolio(portfolio)
        , m_record(record)
        , m_request(request) {}

    Result<void> run() {
        if (const auto marked = markDemo(); !marked) return marked;
        if (const EditSet all = edits(); !all.edits.empty()) {
            const auto applied = m_record.apply(all, m_request.now);
            if (!applied) return applied.error();
            m_changeSet = *applied;
        }
        for (const PackageReview& review : m_request.reviews)
            if (const auto added = remember(review); !added) return added;
        return {};
    }

    ChangeSetId changeSet() const { return m_changeSet; }

private:
    EditSet edits() const {
        EditSet edits{m_request.author,
                      mergeTitle(m_request.reviews, m_portfolio.programme(), currentLanguage()),
                      {},
                      false};
        for (std::size_t i = 0; i < m_request.reviews.size(); ++i) {
            const PackageReview& review = m_request.reviews[i];
            const QString reason = Text::tr("Report package of %1").arg(review.received.author);
            for (FieldEdit& edit :
                 mergeEdits(review.received.content, review.mine,
                            {review.lines, m_request.taken[i], review.periodLocked, reason}))
                edits.edits.push_back(std::move(edit));
        }
        return edits;
    }

    Result<void> markDemo() {
        bool hasDemo = false;
        for (const PackageReview& review : m_request.reviews)
            hasDemo = hasDemo || review.received.content.isDemo;
        return hasDemo && !m_portfolio.isDemo() ? m_portfolio.markAsDemo() : Result<void>();
    }

    // What was not chosen was seen, and counts as exchanged too: the next package asks only of what is new.
    Result<void> remember(const PackageReview& review) const {
        const ReceivedReport& received = review.received;
        if (review.superseded || received.content.isPartial || isRemembered(review)) return {};
        return PackageRecord(m_portfolio)
            .add({received.id, received.content.organisation, received.content.period,
                  ExchangeDirection::Merged, m_request.now, received.author, m_changeSet,
                  contentToJson(received.content)});
    }

    // Merging the same package again leaves the file as it is.
    bool isRemembered(const PackageReview& review) const {
        if (m_changeSet != 0) return false;
        const PackageContent& content = review.received.content;
        const auto exchanged = PackageRecord(m_portfolio).exchanged(content.organisation, content.period);
        return exchanged &&
               std::any_of(exchanged->begin(), exchanged->end(), [&](const ExchangedPackage& one) {
                   return one.direction == ExchangeDirection::Merged && one.id == review.received.id;
               });
    }

    Portfolio& m_portfolio;
    EntryRecord& m_record;
    const MergeRequest& m_request;
    ChangeSetId m_changeSet = 0;
};

} // namespace

QString mergeTitle(const std::vector<PackageReview>& reviews, const Programme& programme, Language language) {
    if (reviews.size() == 1)
        return Text::tr("Report package: %1").arg(reportName(reviews.front(), programme, language));
    return Text::tr("%n report package(s)", nullptr, static_cast<int>(reviews.size()));
}

Result<ChangeSetId> mergeReceived(Portfolio& portfolio, EntryRecord& record, const MergeRequest& request) {
    Merging merging(portfolio, record, request);
    if (const auto done = portfolio.inTransaction([&] { return merging.run(); }); !done) return done.error();
    return merging.changeSet();
}

} // namespace salkku
