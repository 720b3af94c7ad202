// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period_workflow.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodWorkflow)
};

Result<ChangeSetId> change(EntryRecord& record, const Period& period, const FieldName& field,
                           const FieldValue& value, const QString& title, const EntryAuthor& author) {
    const PeriodKey key{period};
    const auto seen = record.field(key, field);
    if (!seen) return seen.error();
    return record.apply({author.name, title, {{{key, field, value, 0}, *seen}}, false}, author.now);
}

FieldValue dayValue(const std::optional<QDate>& day) {
    return day ? FieldValue(day->toString(Qt::ISODate)) : FieldValue();
}

} // namespace

Result<ChangeSetId> setPeriodLocked(EntryRecord& record, const Period& period, bool locked,
                                    const EntryAuthor& author) {
    const FieldValue value = locked ? FieldValue(QStringLiteral("1")) : FieldValue();
    const QString title = locked ? Text::tr("Period locked") : Text::tr("Period opened");
    return change(record, period, FieldName::locked(), value, title, author);
}

Result<ChangeSetId> setOpening(EntryRecord& record, const Period& period, const std::optional<QDate>& day,
                               const EntryAuthor& author) {
    return change(record, period, FieldName::opens(), dayValue(day), Text::tr("Opening day"), author);
}

Result<ChangeSetId> setDeadline(EntryRecord& record, const Period& period,
                                const std::optional<QDate>& deadline, const EntryAuthor& author) {
    return change(record, period, FieldName::deadline(), dayValue(deadline), Text::tr("Deadline"), author);
}

} // namespace salkku
