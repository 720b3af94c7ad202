// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace salkku;
using namespace salkku::test;

namespace {

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

ErrorCode openingFails(const QString& path, OpenMode mode = OpenMode::ReadWrite) {
    const auto portfolio = Portfolio::open(path, mode);
    REQUIRE_FALSE(portfolio);
    CHECK(portfolio.error().where == path);
    CHECK_FALSE(portfolio.error().message.isEmpty());
    return portfolio.error().code;
}

void execute(const QString& path, const QStringList& statements) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        for (const QString& sql : statements) REQUIRE(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

TEST_CASE("a new portfolio opens again with its programme") {
    const PortfolioFolder folder;
    folder.create(harbourProgrammeFile());
    const auto portfolio = Portfolio::open(folder.path());
    REQUIRE(portfolio);
    CHECK(portfolio->programme().id == QStringLiteral("test-harbours"));
    CHECK(portfolio->programmeJson() == harbourProgrammeFile());
}

TEST_CASE("a new portfolio does not replace a file") {
    const PortfolioFolder folder;
    write(folder.path(), "mine");
    CHECK(Portfolio::create(folder.path(), builtInProgrammeFile()).error().code == ErrorCode::Conflict);
    CHECK(readFile(folder.path()) == "mine");
}

TEST_CASE("a new portfolio in a missing folder says so") {
    const PortfolioFolder folder;
    CHECK(
        Portfolio::create(folder.path(QStringLiteral("no/p.salkku")), builtInProgrammeFile()).error().code ==
        ErrorCode::CannotWrite);
}

TEST_CASE("a missing file says so") {
    const PortfolioFolder folder;
    CHECK(openingFails(folder.path()) == ErrorCode::NotFound);
}

TEST_CASE("a folder is no portfolio") {
    const PortfolioFolder folder;
    REQUIRE(QDir().mkdir(folder.path()));
    CHECK(openingFails(folder.path()) == ErrorCode::NotAPortfolio);
}

TEST_CASE("an empty file is no portfolio and stays empty") {
    const PortfolioFolder folder;
    write(folder.path(), {});
    CHECK(openingFails(folder.path()) == ErrorCode::NotAPortfolio);
    CHECK(QFileInfo(folder.path()).size() == 0);
}

TEST_CASE("a text file is no portfolio and stays as it is") {
    const PortfolioFolder folder;
    write(folder.path(), "hello, this is text");
    CHECK(openingFails(folder.path()) == ErrorCode::NotAPortfolio);
    CHECK(readFile(folder.path()) == "hello, this is text");
}

TEST_CASE("another program's database is no portfolio and stays as it is") {
    const PortfolioFolder folder;
    execute(folder.path(), {QStringLiteral("CREATE TABLE t (a)")});
    const QByteArray before = readFile(folder.path());
    CHECK(openingFails(folder.path()) == ErrorCode::NotAPortfolio);
    CHECK(readFile(folder.path()) == before);
}

TEST_CASE("a file of a newer version is refused and stays as it is") {
    const PortfolioFolder folder;
    folder.create();
    execute(folder.path(), {QStringLiteral("PRAGMA user_version = 999")});
    const QByteArray before = readFile(folder.path());
    CHECK(openingFails(folder.path()) == ErrorCode::NewerVersion);
    CHECK(readFile(folder.path()) == before);
}

TEST_CASE("a read-only file is refused for writing and opens for reading") {
    const PortfolioFolder folder;
    folder.create();
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner));
    CHECK(openingFails(folder.path()) == ErrorCode::ReadOnly);
    const auto portfolio = Portfolio::open(folder.path(), OpenMode::ReadOnly);
    REQUIRE(portfolio);
    CHECK(portfolio->isReadOnly());
    CHECK(portfolio->programme().organisations.size() > 22);
}

TEST_CASE("a portfolio open for reading refuses changes") {
    const PortfolioFolder folder;
    folder.create();
    auto portfolio = Portfolio::open(folder.path(), OpenMode::ReadOnly);
    REQUIRE(portfolio);
    const auto id = portfolio->apply(
        {{}, {}, {{key("21", 2, "2025-03/2025-04"), FieldName::percent(), percentValue(percent(1)), 0}}});
    REQUIRE_FALSE(id);
    CHECK(id.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a file that another program holds is locked, and its content stays") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        other.setDatabaseName(folder.path());
        REQUIRE(other.open());
        REQUIRE(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        const auto id = portfolio.apply(
            {{}, {}, {{key("21", 2, "2025-03/2025-04"), FieldName::percent(), percentValue(percent(1)), 0}}});
        REQUIRE_FALSE(id);
        CHECK(id.error().code == ErrorCode::Locked);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    CHECK(portfolio.periods()->empty());
}

TEST_CASE("a damaged file says so or is no portfolio, and never opens half") {
    const PortfolioFolder folder;
    {
        Portfolio portfolio = folder.create();
        apply(portfolio,
              {{key("21", 2, "2025-03/2025-04"), FieldName::percent(), percentValue(percent(1)), 0}});
    }
    QByteArray content = readFile(folder.path());
    content.truncate(content.size() / 2);
    for (int i = 4096; i < content.size(); ++i) content[i] = 'x';
    write(folder.path(), content);
    const auto portfolio = Portfolio::open(folder.path());
    REQUIRE_FALSE(portfolio);
    CHECK(portfolio.error().code == ErrorCode::Damaged);
}
