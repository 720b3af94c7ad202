// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

NewDocument someDocument() {
    return {QStringLiteral("r.pdf"),
            QStringLiteral("/folder/r.pdf"),
            QString(64, QLatin1Char('a')),
            QStringLiteral("summary"),
            3,
            period("2025-10/2025-12")};
}

} // namespace

TEST_CASE("a document is found by its hash") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    REQUIRE(portfolio.addDocument(someDocument()));
    const auto found = portfolio.documentByHash(QString(64, QLatin1Char('a')));
    REQUIRE(found->has_value());
    CHECK((*found)->file == QStringLiteral("r.pdf"));
    CHECK((*found)->period == period("2025-10/2025-12"));
    CHECK((*found)->pages == 3);
    CHECK_FALSE(portfolio.documentByHash(QStringLiteral("b"))->has_value());
}

TEST_CASE("a value knows the document, page and words that it was read from") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto document = portfolio.addDocument(someDocument());
    const auto finding = portfolio.addFinding({*document,
                                               QStringLiteral("progress"),
                                               QStringLiteral("{}"),
                                               2,
                                               QStringLiteral("1 2 3 4"),
                                               QStringLiteral("90 %"),
                                               0.95,
                                               QStringLiteral("stored"),
                                               {}});
    REQUIRE(finding);
    const StatusKey where = key("21", 2, "2025-10/2025-12");
    const ChangeSetId id =
        apply(portfolio, {{where, FieldName::percent(), percentValue(percent(90)), *finding}});
    const auto source = portfolio.provenance(where, FieldName::percent());
    REQUIRE(source->has_value());
    CHECK((*source)->file == QStringLiteral("r.pdf"));
    CHECK((*source)->page == 2);
    CHECK((*source)->box == QStringLiteral("1 2 3 4"));
    CHECK((*source)->text == QStringLiteral("90 %"));

    SECTION("and no longer after undo") {
        REQUIRE(portfolio.undo(id));
        CHECK_FALSE(portfolio.provenance(where, FieldName::percent())->has_value());
    }
    SECTION("and no longer when a person types another value") {
        apply(portfolio, {{where, FieldName::percent(), percentValue(percent(91)), 0}});
        CHECK_FALSE(portfolio.provenance(where, FieldName::percent())->has_value());
    }
}

TEST_CASE("grants keep the document's own words and exact amounts") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    REQUIRE(portfolio.addGrant({OrganisationCode(QStringLiteral("11")), QStringLiteral("Etelä-Karjala"),
                                CallId(QStringLiteral("RRP2")), 0, QStringLiteral("Myönnetty"),
                                Money::fromEuros(7'025'000), 0}));
    const auto grants = portfolio.grants();
    REQUIRE(grants->size() == 1);
    CHECK(grants->front().amount == Money::fromEuros(7'025'000));
    CHECK(grants->front().label == QStringLiteral("Etelä-Karjala"));
}

TEST_CASE("an indicator has a value in each period") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    StoredIndicator indicator{OrganisationCode(QStringLiteral("14")),
                              4,
                              {},
                              QStringLiteral("6.3.1"),
                              {},
                              1,
                              QStringLiteral("Malli on käytössä"),
                              Quarter{2025, 4},
                              QStringLiteral("not_met"),
                              {},
                              {},
                              0};
    REQUIRE(portfolio.addIndicator(indicator, period("2025-05/2025-06")));
    indicator.result = QStringLiteral("met");
    indicator.achieved = Quarter{2025, 3};
    REQUIRE(portfolio.addIndicator(indicator, period("2025-07/2025-09")));
    CHECK(portfolio.indicators(period("2025-05/2025-06"))->front().result == QStringLiteral("not_met"));
    const auto latest = portfolio.indicators(std::nullopt);
    REQUIRE(latest->size() == 1);
    CHECK(latest->front().result == QStringLiteral("met"));
    CHECK(latest->front().achieved == Quarter{2025, 3});
}
