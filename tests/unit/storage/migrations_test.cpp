// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <QStringList>

using namespace salkku;
using namespace salkku::test;

TEST_CASE("a migration file is split at semicolons that end a line") {
    const QStringList statements = splitStatements(
        QStringLiteral("-- note; not a statement\nCREATE TABLE a (\n  b TEXT\n);\n\nCREATE TABLE c (d);\n"));
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].startsWith(QStringLiteral("CREATE TABLE a")));
    CHECK(statements[1] == QStringLiteral("CREATE TABLE c (d);"));
}

TEST_CASE("a last statement without semicolon is kept") {
    CHECK(splitStatements(QStringLiteral("SELECT 1")) == QStringList{QStringLiteral("SELECT 1")});
}

TEST_CASE("a portfolio of version 1 keeps its values, their sources and its history") {
    const PortfolioFolder folder;
    REQUIRE(QFile::copy(sourcePath(QStringLiteral("tests/fixtures/portfolio-v1.salkku")), folder.path()));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner);
    auto opened = Portfolio::open(folder.path());
    if (!opened) FAIL(opened.error().text().toStdString());
    Portfolio& portfolio = *opened;
    const StatusKey where = key("A", 1, "2030-01/2030-06");
    CHECK(report(portfolio, where).percent == percent(60));
    CHECK((*portfolio.provenance(where, FieldName::percent()))->page == 2);
    CHECK(portfolio.workPackages()->front().title == QStringLiteral("Quay"));
    const auto indicators = portfolio.indicators(std::nullopt);
    REQUIRE(indicators->size() == 1);
    CHECK(indicators->front().result == QStringLiteral("met"));
    CHECK(indicators->front().finding == 2);
    CHECK(portfolio.grants()->front().amount == Money::fromCents(1'250'050));
    CHECK(portfolio.aliases()->front().organisation.value == QStringLiteral("A"));
    CHECK(portfolio.check()->isEmpty());
    REQUIRE(portfolio.undo(portfolio.history(1)->front().id));
    CHECK_FALSE(portfolio.report(where)->has_value());
}
