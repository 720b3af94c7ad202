// SPDX-License-Identifier: GPL-3.0-or-later
// Single fields of everything that the record of changes speaks of. Throws SqlFault.
#pragma once

#include "domain/programme.h"
#include "storage/change.h"
#include "storage/report_store.h"

#include <QString>
#include <optional>

namespace salkku {

class Connection;
struct KeyColumn;

/// One row of what the record of changes speaks of.
struct EntityRow {
    QString entity; ///< "report", "indicator", …
    qint64 row = 0;
    friend bool operator<(const EntityRow& a, const EntityRow& b) {
        return std::tie(a.entity, a.row) < std::tie(b.entity, b.row);
    }
};

class EntityStore {
public:
    EntityStore(const Connection& connection, const Programme& programme);

    std::optional<EntityRow> existingRow(const EntityKey& key) const;
    EntityRow rowOf(const EntityKey& key) const; ///< made where there is none yet
    std::optional<EntityKey> keyOf(const EntityRow& row) const;

    FieldValue field(const EntityRow& row, const FieldName& name) const;
    void setField(const EntityRow& row, const FieldName& name, const FieldValue& value) const;
    qint64 findingOf(const EntityRow& row, const FieldName& name) const; ///< 0 where a person typed it
    void setFinding(const EntityRow& row, const FieldName& name, qint64 finding) const;

private:
    std::optional<qint64> find(const EntityKey& key) const;
    qint64 findOrMake(const EntityKey& key) const;
    std::optional<qint64> findIn(const QString& entity, const std::vector<KeyColumn>& key) const;
    qint64 makeIn(const QString& entity, const std::vector<KeyColumn>& key) const;

    const Connection& m_connection;
    const Programme& m_programme;
    ReportStore m_reports;
};

} // namespace salkku
