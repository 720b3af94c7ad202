// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_tables.h"

#include <array>

namespace salkku {

namespace {

// In the order of the EntityKey variant.
constexpr std::array entityNames = {"report", "work_package", "indicator", "indicator_value",
                                    "grant",  "alias",        "period"};
static_assert(entityNames.size() == std::variant_size_v<EntityKey>);

// A null QString would be stored as NULL.
QVariant text(const QString& value) {
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant textOrNull(const QString& value) {
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QVariant numberOrNull(qint64 value) {
    return value == 0 ? QVariant() : QVariant(value);
}

using Columns = std::vector<KeyColumn>;

struct KeyColumnsOf {
    qint64 indicatorRow;

    Columns operator()(const StatusKey&) const { return {}; }
    Columns operator()(const WorkPackageKey& key) const {
        return {{"organisation", text(key.organisation.value)},
                {"call", textOrNull(key.call.value)},
                {"investment", key.investment},
                {"part", text(key.part)},
                {"number", key.number}};
    }

    Columns operator()(const IndicatorKey& key) const {
        return {{"organisation", text(key.organisation.value)},
                {"call", textOrNull(key.call.value)},
                {"investment", key.investment},
                {"part", text(key.part)},
                {"section_number", text(key.sectionNumber)},
                {"number", key.number}};
    }

    Columns operator()(const IndicatorValueKey& key) const {
        return {{"indicator", indicatorRow}, {"period", key.period.toString()}};
    }

    Columns operator()(const GrantKey& key) const {
        return {{"document", numberOrNull(key.document)},
                {"organisation", textOrNull(key.organisation.value)},
                {"label", text(key.label)},
                {"call", textOrNull(key.call.value)},
                {"investment", numberOrNull(key.investment)},
                {"column_title", text(key.column)}};
    }

    Columns operator()(const AliasKey& key) const { return {{"alias", text(key.name)}}; }
    Columns operator()(const PeriodKey& key) const { return {{"period", key.period.toString()}}; }
};

} // namespace

const std::vector<EntityTable>& entityTables() {
    static const std::vector<EntityTable> tables = {
        {"work_package", "work_package", {{"title", "title"}}},
        {"indicator",
         "indicator",
         {{"statement", "statement"},
          {"work_package", "work_package"},
          {"due", "due"},
          {"unit", "unit"},
          {"baseline", "baseline"},
          {"target", "target"}}},
        {"indicator_value",
         "indicator_value",
         {{"result", "result"}, {"achieved", "achieved"}, {"value", "value"}, {"note", "note"}}},
        {"grant", "grant_amount", {{"amount", "amount_cents"}}},
        {"alias", "organisation_alias", {{"organisation", "organisation"}}},
        {"period", "period_standing", {{"locked", "locked"}, {"deadline", "deadline"}, {"opens", "opens"}}},
    };
    return tables;
}

const EntityTable* entityTable(const QString& entity) {
    for (const EntityTable& table : entityTables())
        if (entity == QLatin1String(table.entity)) return &table;
    return nullptr;
}

QString entityName(const EntityKey& key) {
    return QLatin1String(entityNames[key.index()]);
}

std::vector<KeyColumn> keyColumns(const EntityKey& key, qint64 indicatorRow) {
    return std::visit(KeyColumnsOf{indicatorRow}, key);
}

} // namespace salkku
