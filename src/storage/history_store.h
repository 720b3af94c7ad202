// SPDX-License-Identifier: GPL-3.0-or-later
// Single changes of the record. Throws SqlFault.
#pragma once

#include "storage/change.h"
#include "storage/entity_store.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace salkku {

class Connection;

/// Taking a change back and making it again are changes too.
enum class ChangeAct { Made, TakenBack, MadeAgain };

/// One field's change: who, when, where, from what to what.
struct RecordedChange {
    ChangeSetId set = 0;
    QDateTime at;        ///< UTC
    QString author;      ///< who took this step
    QString title;       ///< of its set
    bool undone = false; ///< the set does not stand at present
    EntityKey entity;    ///< what the field belongs to
    FieldName field;
    FieldValue oldValue;
    FieldValue newValue;
    ChangeAct act = ChangeAct::Made;
};

/// Empty fields do not narrow the choice.
struct HistoryFilter {
    std::optional<OrganisationCode> organisation;
    std::optional<EntityKey> entity;
    QString field; ///< a field's whole name
    QString author;
    QDateTime from;  ///< at or after
    QDateTime until; ///< before
    QString text;    ///< in the old or the new value, upper and lower case alike
    int limit = 1000;
};

class HistoryStore {
public:
    HistoryStore(const Connection& connection, const EntityStore& entities);

    std::vector<RecordedChange> changes(const HistoryFilter& filter) const; ///< newest first
    std::vector<QString> authors() const;                                   ///< in their order

private:
    const Connection& m_connection;
    const EntityStore& m_entities;
};

} // namespace salkku
