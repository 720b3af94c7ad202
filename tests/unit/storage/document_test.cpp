// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_fields.h"
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

TEST_CASE("grants keep the document's own words and exact amounts, each document its own") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    StoredGrant grant{OrganisationCode(QStringLiteral("11")),
                      QStringLiteral("Etelä-Karjala"),
                      CallId(QStringLiteral("RRP2")),
                      0,
                      QStringLiteral("Myönnetty"),
                      Money::fromCents(702'500'050),
                      0,
                      0};
    NewDocument document = someDocument();
    for (const char hash : {'a', 'b'}) {
        document.sha256 = QString(64, QLatin1Char(hash));
        grant.document = *portfolio.addDocument(document);
        apply(portfolio, fieldsOf(grant));
    }
    const auto grants = portfolio.grants();
    REQUIRE(grants->size() == 2);
    CHECK(grants->front().amount == Money::fromCents(702'500'050));
    CHECK(grants->front().label == QStringLiteral("Etelä-Karjala"));
    CHECK(grants->front().document != grants->back().document);
}

namespace {

StoredIndicator someIndicator(const char* until, const char* result) {
    StoredIndicator indicator;
    indicator.organisation = OrganisationCode(QStringLiteral("14"));
    indicator.investment = 4;
    indicator.sectionNumber = QStringLiteral("6.3.1");
    indicator.number = 1;
    indicator.statement = QStringLiteral("Malli on käytössä");
    indicator.due = Quarter{2025, 4};
    indicator.period = period(until);
    indicator.result = QLatin1String(result);
    return indicator;
}

} // namespace

TEST_CASE("an indicator has a value in each period, and its latest one holds until the next") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, fieldsOf(someIndicator("2025-05/2025-06", "not_met")));
    StoredIndicator later = someIndicator("2025-10/2025-12", "met");
    later.achieved = Quarter{2025, 3};
    apply(portfolio, fieldsOf(later));
    CHECK(portfolio.indicators(period("2025-05/2025-06"))->front().result == QStringLiteral("not_met"));
    CHECK(portfolio.indicators(period("2025-07/2025-09"))->front().result == QStringLiteral("not_met"));
    CHECK(portfolio.indicators(period("2025-03/2025-04"))->front().result.isEmpty());
    const auto latest = portfolio.indicators(std::nullopt);
    REQUIRE(latest->size() == 1);
    CHECK(latest->front().result == QStringLiteral("met"));
    CHECK(latest->front().achieved == Quarter{2025, 3});
}

TEST_CASE("one undo takes work packages, indicators, grants and aliases back, and redo brings them") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    std::vector<FieldChange> changes = fieldsOf(someIndicator("2025-10/2025-12", "met"));
    const auto add = [&](const std::vector<FieldChange>& more) {
        changes.insert(changes.end(), more.begin(), more.end());
    };
    StoredWorkPackage package;
    package.organisation = OrganisationCode(QStringLiteral("14"));
    package.investment = 1;
    package.number = 2;
    package.title = QStringLiteral("Chat");
    add(fieldsOf(package));
    StoredGrant grant;
    grant.label = QStringLiteral("Yhteensä");
    grant.column = QStringLiteral("2021");
    grant.amount = Money::fromEuros(5);
    add(fieldsOf(grant));
    add(fieldsOf(OrganisationAlias{QStringLiteral("Kymsote"), OrganisationCode(QStringLiteral("10"))}));
    add(fieldsOf(OrganisationAlias{QStringLiteral("Muut"), {}}));
    const ChangeSetId id = apply(portfolio, changes);
    const auto counts = [&] {
        return std::vector{portfolio.indicators(std::nullopt)->size(), portfolio.workPackages()->size(),
                           portfolio.grants()->size(), portfolio.aliases()->size()};
    };
    CHECK(counts() == std::vector<std::size_t>{1, 1, 1, 2});
    REQUIRE(portfolio.undo(id));
    CHECK(counts() == std::vector<std::size_t>{0, 0, 0, 0});
    REQUIRE(portfolio.redo(id));
    CHECK(counts() == std::vector<std::size_t>{1, 1, 1, 2});
    CHECK(portfolio.aliases()->back().organisation.isEmpty());
    CHECK(portfolio.check()->isEmpty());
}
