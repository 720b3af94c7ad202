// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package_record.h"

#include "storage/connection.h"
#include "storage/guarded.h"
#include "storage/portfolio.h"
#include "storage/statement.h"

namespace salkku {

namespace {

QString directionId(ExchangeDirection direction) {
    return direction == ExchangeDirection::Sent ? QStringLiteral("sent") : QStringLiteral("merged");
}

ExchangedPackage readRow(const Statement& row, const OrganisationCode& organisation, const Period& period) {
    return {row.text(0),
            organisation,
            period,
            row.text(1) == QLatin1String("sent") ? ExchangeDirection::Sent : ExchangeDirection::Merged,
            QDateTime::fromString(row.text(2), Qt::ISODateWithMs),
            row.text(3),
            row.id(4),
            row.text(5).toUtf8()};
}

void removeEarlierSent(Connection& connection, const ExchangedPackage& package) {
    Statement remove(connection,
                     QStringLiteral("DELETE FROM exchanged_package WHERE id = ? AND organisation = ? "
                                    "AND period = ? AND direction = 'sent'"));
    remove.bind(package.id).bind(package.organisation.value).bind(package.period.toString()).run();
}

} // namespace

PackageRecord::PackageRecord(Portfolio& portfolio)
    : m_connection(portfolio.connection()) {}

PackageRecord::PackageRecord(const Portfolio& portfolio)
    : m_connection(portfolio.connection()) {}

Result<void> PackageRecord::add(const ExchangedPackage& package) {
    return guarded([&] {
        Transaction transaction(m_connection);
        if (package.direction == ExchangeDirection::Sent) removeEarlierSent(m_connection, package);
        Statement insert(
            m_connection,
            QStringLiteral("INSERT INTO exchanged_package (id, organisation, period, direction, at, "
                           "author, change_set, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(package.id).bind(package.organisation.value).bind(package.period.toString());
        insert.bind(directionId(package.direction)).bind(package.at.toUTC().toString(Qt::ISODateWithMs));
        insert.bindText(package.author).bindNumberOrNull(package.changeSet);
        insert.bind(QString::fromUtf8(package.content)).run();
        transaction.commit();
    });
}

Result<std::vector<ExchangedPackage>> PackageRecord::exchanged(const OrganisationCode& organisation,
                                                               const Period& period) const {
    return guarded([&] {
        Statement rows(m_connection,
                       QStringLiteral("SELECT e.id, e.direction, e.at, e.author, COALESCE(e.change_set, 0), "
                                      "e.content FROM exchanged_package e LEFT JOIN change_set s ON s.id = "
                                      "e.change_set WHERE e.organisation = ? AND e.period = ? AND "
                                      "COALESCE(s.undone, 0) = 0 ORDER BY e.number DESC"));
        rows.bind(organisation.value).bind(period.toString()).run();
        std::vector<ExchangedPackage> packages;
        while (rows.next()) packages.push_back(readRow(rows, organisation, period));
        return packages;
    });
}

Result<std::vector<ReportStanding>> PackageRecord::standings(const Period& period) const {
    return guarded([&] {
        Statement rows(
            m_connection,
            QStringLiteral("SELECT COALESCE(organisation, ''), COALESCE(call, ''), COALESCE(investment, 0), "
                           "part, work_package, version, version_reason, message FROM status_report "
                           "WHERE period = ? AND state IS NOT NULL AND (version IS NOT NULL OR "
                           "message IS NOT NULL)"));
        rows.bind(period.toString()).run();
        std::vector<ReportStanding> standings;
        while (rows.next())
            standings.push_back({{OrganisationCode(rows.text(0)), CallId(rows.text(1)), rows.integer(2),
                                  rows.text(3), rows.integer(4), period},
                                 rows.text(5),
                                 rows.text(6),
                                 rows.text(7)});
        return standings;
    });
}

} // namespace salkku
