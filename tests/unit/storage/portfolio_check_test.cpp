// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace salkku;
using namespace salkku::test;

namespace {

// Writes to the file behind the program's back.
void tamper(const QString& path, const QString& sql) {
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        const bool done = query.exec(sql);
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

QStringList faultsAfter(const QString& sql) {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio,
          {{key("21", 2, "2025-03/2025-04"), FieldName::light(DimensionId(QStringLiteral("staff"))),
            lightValue(ReportedLight{Light::Red, {}}), 0}});
    tamper(folder.path(), sql);
    const auto faults = portfolio.check();
    REQUIRE(faults);
    return *faults;
}

} // namespace

TEST_CASE("a sound portfolio has no faults") {
    CHECK(faultsAfter(QStringLiteral("SELECT 1")).isEmpty());
}

TEST_CASE("a row that refers to a missing row is a fault") {
    const QStringList faults = faultsAfter(QStringLiteral("DELETE FROM status_report"));
    REQUIRE_FALSE(faults.isEmpty());
    CHECK(faults.join(QLatin1Char('\n')).contains(QStringLiteral("status_report")));
}

TEST_CASE("a dimension that the programme does not define is a fault") {
    CHECK(faultsAfter(QStringLiteral("UPDATE report_light SET dimension = 'mood'"))
              .join(QString())
              .contains(QStringLiteral("mood")));
}

TEST_CASE("a period whose months disagree with its name is a fault") {
    CHECK(faultsAfter(QStringLiteral("UPDATE period SET last_month = '2031-01' WHERE id = '2025-03/2025-04'"))
              .size() == 1);
}

TEST_CASE("a submitted report without its time is a fault") {
    CHECK(faultsAfter(QStringLiteral("UPDATE status_report SET state = 'submitted'")).size() == 1);
}
