// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "support/qt_strings.h"

#include <QStringList>

using namespace salkku;

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
