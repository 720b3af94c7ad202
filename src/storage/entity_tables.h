// SPDX-License-Identifier: GPL-3.0-or-later
// How entities lie in their tables; a part of EntityStore.
#pragma once

#include "storage/entity_keys.h"

#include <QVariant>
#include <vector>

namespace salkku {

struct EntityColumn {
    const char* field; ///< the name in the record of changes
    const char* column;
};

/// Entities that are one row of plain columns. The first field says whether the entity is there at all.
struct EntityTable {
    const char* entity; ///< the name in the record of changes
    const char* table;
    std::vector<EntityColumn> fields;
};

const std::vector<EntityTable>& entityTables();

/// The table of an entity's name; null for reports, which lie in several tables, and for unknown names.
const EntityTable* entityTable(const QString& entity);

QString entityName(const EntityKey& key); ///< "report", "work_package", …
inline const QString reportEntity = QStringLiteral("report");

/// A key column with its value; a null one stands for nothing.
struct KeyColumn {
    const char* column;
    QVariant value;
};

/// Of everything but reports. `indicatorRow` is the row of an indicator value's own indicator, else 0.
std::vector<KeyColumn> keyColumns(const EntityKey& key, qint64 indicatorRow);

} // namespace salkku
