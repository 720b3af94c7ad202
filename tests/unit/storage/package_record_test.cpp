// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package_record.h"

#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

ExchangedPackage exchange(const char* id, ExchangeDirection direction, ChangeSetId changeSet = 0) {
    return {QString::fromLatin1(id),
            OrganisationCode(QStringLiteral("A")),
            period("2030-01/2030-06"),
            direction,
            QDateTime(QDate(2030, 7, 2), QTime(8, 0), Qt::UTC),
            QStringLiteral("Anna"),
            changeSet,
            "{}"};
}

} // namespace

TEST_CASE("exchanged packages come back newest first") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    PackageRecord record(portfolio);
    REQUIRE(record.add(exchange("first", ExchangeDirection::Sent)));
    REQUIRE(record.add(exchange("second", ExchangeDirection::Merged)));
    const auto packages = record.exchanged(OrganisationCode(QStringLiteral("A")), period("2030-01/2030-06"));
    REQUIRE(packages);
    REQUIRE(packages->size() == 2);
    CHECK(packages->front().id == QStringLiteral("second"));
    CHECK(packages->front().content == "{}");
    CHECK(record.exchanged(OrganisationCode(QStringLiteral("B")), period("2030-01/2030-06"))->empty());
}

TEST_CASE("sending the same content twice is remembered once") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    PackageRecord record(portfolio);
    REQUIRE(record.add(exchange("same", ExchangeDirection::Sent)));
    REQUIRE(record.add(exchange("same", ExchangeDirection::Sent)));
    CHECK(record.exchanged(OrganisationCode(QStringLiteral("A")), period("2030-01/2030-06"))->size() == 1);
}

TEST_CASE("a merge that was taken back is no exchange") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const ChangeSetId set = apply(
        portfolio, {{key("A", 1, "2030-01/2030-06", "M1"), FieldName::percent(), QStringLiteral("5"), 0}});
    PackageRecord record(portfolio);
    REQUIRE(record.add(exchange("merged", ExchangeDirection::Merged, set)));
    REQUIRE(portfolio.undo(set));
    CHECK(record.exchanged(OrganisationCode(QStringLiteral("A")), period("2030-01/2030-06"))->empty());
    REQUIRE(portfolio.redo(set));
    CHECK(record.exchanged(OrganisationCode(QStringLiteral("A")), period("2030-01/2030-06"))->size() == 1);
}
