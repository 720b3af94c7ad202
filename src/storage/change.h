// SPDX-License-Identifier: GPL-3.0-or-later
// Every change to a portfolio is a command: who, when, where, old and new value. Undo, the audit trail and
// merging all work on this record.
#pragma once

#include "storage/entity_keys.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace salkku {

/// One field of an entity, in words that the file keeps. Of a status report: "percent", "planned", "overall",
/// "state", "received", "message", "version", "reason", "light:<dimension>", "narrative:<section>"; of the
/// others: entity_tables.cpp.
struct FieldName {
    QString value;

    static FieldName percent();
    static FieldName planned();
    static FieldName overall();
    static FieldName state();
    static FieldName received();
    static FieldName message(); ///< what the ministry wrote when it returned the report
    static FieldName version(); ///< a number; nothing is the first version
    static FieldName reason();  ///< why there is a later version
    static FieldName light(const DimensionId& dimension);
    static FieldName narrative(const SectionId& section);
    static FieldName title();        ///< of a work package
    static FieldName statement();    ///< of an indicator
    static FieldName workPackage();  ///< of an indicator
    static FieldName due();          ///< of an indicator
    static FieldName unit();         ///< of an indicator that is a number
    static FieldName baseline();     ///< likewise
    static FieldName target();       ///< likewise
    static FieldName result();       ///< of an indicator's value
    static FieldName achieved();     ///< of an indicator's value
    static FieldName measured();     ///< of an indicator's value: the number
    static FieldName note();         ///< of an indicator's value
    static FieldName amount();       ///< of a grant: cents
    static FieldName organisation(); ///< of an alias: a code, or empty for no organisation
    static FieldName locked();       ///< of a period: "1" for locked
    static FieldName deadline();     ///< of a period: a date, where it is not the programme's own
    static FieldName opens();        ///< likewise
    friend bool operator==(const FieldName&, const FieldName&) = default;
    friend bool operator<(const FieldName& a, const FieldName& b) { return a.value < b.value; }
};

/// A field's value as text: a number of per cent, a light's id and comment, narrative items, a state. Build
/// and read it with the functions of field_value.h; nothing (not an empty text) means that the field is not
/// set.
using FieldValue = std::optional<QString>;

struct FieldChange {
    EntityKey entity;
    FieldName field;
    FieldValue newValue;
    std::int64_t finding = 0; ///< the stored finding that the value was read from, 0 where a person typed it
};

struct ChangeSet {
    QString author;
    QString title; ///< "Tuonti: raportti.pdf", for the history page
    std::vector<FieldChange> changes;
};

using ChangeSetId = std::int64_t;

/// One line of the history.
struct RecordedChangeSet {
    ChangeSetId id = 0;
    QDateTime at; ///< UTC
    QString author;
    QString title;
    int changes = 0;
    bool undone = false;
};

} // namespace salkku
