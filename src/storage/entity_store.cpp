// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_store.h"

#include "storage/entity_tables.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

const EntityTable& tableOf(const QString& entity) {
    if (const EntityTable* table = entityTable(entity)) return *table;
    throw SqlFault{{ErrorCode::Damaged, Text::tr("There is no table for \"%1\".").arg(entity), {}}};
}

QString columnOf(const EntityTable& table, const FieldName& name) {
    for (const EntityColumn& field : table.fields)
        if (name.value == QLatin1String(field.field)) return QLatin1String(field.column);
    throw SqlFault{{ErrorCode::InvalidArgument, Text::tr("There is no field \"%1\".").arg(name.value), {}}};
}

QString conditionOf(const std::vector<KeyColumn>& key) {
    QStringList conditions;
    for (const KeyColumn& part : key)
        conditions.append(QLatin1String(part.column) +
                          (part.value.isNull() ? QStringLiteral(" IS NULL") : QStringLiteral(" = ?")));
    return conditions.join(QStringLiteral(" AND "));
}

} // namespace

EntityStore::EntityStore(const Connection& connection, const Programme& programme)
    : m_connection(connection)
    , m_programme(programme)
    , m_reports(connection) {}

std::optional<qint64> EntityStore::findIn(const QString& entity, const std::vector<KeyColumn>& key) const {
    Statement rows(m_connection, QStringLiteral("SELECT id FROM %1 WHERE %2")
                                     .arg(QLatin1String(tableOf(entity).table), conditionOf(key)));
    for (const KeyColumn& part : key)
        if (!part.value.isNull()) rows.bind(part.value);
    rows.run();
    if (!rows.next()) return std::nullopt;
    return rows.id(0);
}

qint64 EntityStore::makeIn(const QString& entity, const std::vector<KeyColumn>& key) const {
    QStringList columns, marks;
    for (const KeyColumn& part : key) {
        columns.append(QLatin1String(part.column));
        marks.append(QStringLiteral("?"));
    }
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                         .arg(QLatin1String(tableOf(entity).table), columns.join(QStringLiteral(", ")),
                              marks.join(QStringLiteral(", "))));
    for (const KeyColumn& part : key) insert.bind(part.value);
    insert.run();
    return insert.insertedId();
}

std::optional<qint64> EntityStore::find(const EntityKey& key) const {
    if (const auto* report = std::get_if<StatusKey>(&key)) return m_reports.existingRow(*report);
    const auto* value = std::get_if<IndicatorValueKey>(&key);
    const auto indicator = value ? find(value->indicator) : std::optional<qint64>(0);
    return indicator ? findIn(entityName(key), keyColumns(key, *indicator)) : std::nullopt;
}

qint64 EntityStore::findOrMake(const EntityKey& key) const {
    if (const auto row = find(key)) return *row;
    if (const auto* report = std::get_if<StatusKey>(&key)) return m_reports.rowOf(*report, m_programme);
    const auto* value = std::get_if<IndicatorValueKey>(&key);
    if (value) m_reports.ensurePeriod(value->period, m_programme);
    if (const auto* standing = std::get_if<PeriodKey>(&key))
        m_reports.ensurePeriod(standing->period, m_programme);
    return makeIn(entityName(key), keyColumns(key, value ? findOrMake(value->indicator) : 0));
}

std::optional<EntityRow> EntityStore::existingRow(const EntityKey& key) const {
    const auto row = find(key);
    return row ? std::optional(EntityRow{entityName(key), *row}) : std::nullopt;
}

EntityRow EntityStore::rowOf(const EntityKey& key) const {
    return {entityName(key), findOrMake(key)};
}

FieldValue EntityStore::field(const EntityRow& row, const FieldName& name) const {
    if (row.entity == reportEntity) return m_reports.field(row.row, name);
    const EntityTable& table = tableOf(row.entity);
    Statement rows(m_connection, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                     .arg(columnOf(table, name), QLatin1String(table.table)));
    rows.bind(row.row).run();
    return rows.next() ? rows.optionalText(0) : std::nullopt;
}

void EntityStore::setField(const EntityRow& row, const FieldName& name, const FieldValue& value) const {
    if (row.entity == reportEntity) return m_reports.setField(row.row, name, value);
    const EntityTable& table = tableOf(row.entity);
    Statement update(m_connection, QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                                       .arg(QLatin1String(table.table), columnOf(table, name)));
    update.bindText(value).bind(row.row).run();
}

qint64 EntityStore::findingOf(const EntityRow& row, const FieldName& name) const {
    Statement rows(m_connection, QStringLiteral("SELECT finding FROM value_source WHERE entity = ? AND "
                                                "entity_row = ? AND field = ?"));
    rows.bind(row.entity).bind(row.row).bind(name.value).run();
    return rows.next() ? rows.id(0) : 0;
}

void EntityStore::setFinding(const EntityRow& row, const FieldName& name, qint64 finding) const {
    Statement remove(
        m_connection,
        QStringLiteral("DELETE FROM value_source WHERE entity = ? AND entity_row = ? AND field = ?"));
    remove.bind(row.entity).bind(row.row).bind(name.value).run();
    if (finding == 0) return;
    Statement insert(m_connection, QStringLiteral("INSERT INTO value_source (entity, entity_row, field, "
                                                  "finding) VALUES (?, ?, ?, ?)"));
    insert.bind(row.entity).bind(row.row).bind(name.value).bind(finding).run();
}

} // namespace salkku
