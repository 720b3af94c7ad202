// SPDX-License-Identifier: GPL-3.0-or-later
// What a row that the record of changes names is about.
#include "storage/entity_store.h"
#include "storage/entity_tables.h"
#include "storage/statement.h"

namespace salkku {

namespace {

QString selectKey(const QString& entity) {
    static const QString indicator =
        QStringLiteral("SELECT i.organisation, COALESCE(i.call, ''), i.investment, i.part, i.section_number, "
                       "i.number, %1 WHERE %2 = ?");
    if (entity == QLatin1String("work_package"))
        return QStringLiteral("SELECT organisation, COALESCE(call, ''), investment, part, number FROM "
                              "work_package WHERE id = ?");
    if (entity == QLatin1String("indicator"))
        return indicator.arg(QStringLiteral("'' FROM indicator i"), QStringLiteral("i.id"));
    if (entity == QLatin1String("indicator_value"))
        return indicator.arg(
            QStringLiteral("v.period FROM indicator_value v JOIN indicator i ON i.id = v.indicator"),
            QStringLiteral("v.id"));
    if (entity == QLatin1String("grant"))
        return QStringLiteral(
            "SELECT COALESCE(document, 0), COALESCE(organisation, ''), label, COALESCE(call, "
            "''), COALESCE(investment, 0), column_title FROM grant_amount WHERE id = ?");
    if (entity == QLatin1String("alias"))
        return QStringLiteral("SELECT alias FROM organisation_alias WHERE id = ?");
    return QStringLiteral("SELECT period FROM period_standing WHERE id = ?");
}

std::optional<EntityKey> readKey(const QString& entity, const Statement& row) {
    if (entity == QLatin1String("work_package"))
        return WorkPackageKey{OrganisationCode(row.text(0)), CallId(row.text(1)), row.integer(2), row.text(3),
                              row.integer(4)};
    if (entity == QLatin1String("grant"))
        return GrantKey{row.id(0),      OrganisationCode(row.text(1)),
                        row.text(2),    CallId(row.text(3)),
                        row.integer(4), row.text(5)};
    if (entity == QLatin1String("alias")) return AliasKey{row.text(0)};
    if (entity == QLatin1String("period")) {
        const auto period = Period::fromString(row.text(0));
        return period ? std::optional<EntityKey>(PeriodKey{*period}) : std::nullopt;
    }
    const IndicatorKey indicator{OrganisationCode(row.text(0)),
                                 CallId(row.text(1)),
                                 row.integer(2),
                                 row.text(3),
                                 row.text(4),
                                 row.integer(5)};
    if (entity == QLatin1String("indicator")) return indicator;
    const auto period = Period::fromString(row.text(6));
    return period ? std::optional<EntityKey>(IndicatorValueKey{indicator, *period}) : std::nullopt;
}

} // namespace

std::optional<EntityKey> EntityStore::keyOf(const EntityRow& row) const {
    if (row.entity == reportEntity) return m_reports.keyOf(row.row);
    if (!entityTable(row.entity)) return std::nullopt;
    Statement rows(m_connection, selectKey(row.entity));
    rows.bind(row.row).run();
    return rows.next() ? readKey(row.entity, rows) : std::nullopt;
}

} // namespace salkku
