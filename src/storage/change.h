// SPDX-License-Identifier: GPL-3.0-or-later
// Every change to a portfolio is a command: who, when, where, old and new value. Undo, the audit trail and
// merging all work on this record.
#pragma once

#include "domain/status_report.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace salkku {

/// One field of a status report, in words that the file keeps: "percent", "planned", "overall", "state",
/// "received", "message", "version", "reason", "light:<dimension>", "narrative:<section>".
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
    friend bool operator==(const FieldName&, const FieldName&) = default;
    friend bool operator<(const FieldName& a, const FieldName& b) { return a.value < b.value; }
};

/// A field's value as text: a number of per cent, a light's id and comment, narrative items, a state. Build
/// and read it with the functions of field_value.h; nothing (not an empty text) means that the field is not
/// set.
using FieldValue = std::optional<QString>;

struct FieldChange {
    StatusKey report;
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
