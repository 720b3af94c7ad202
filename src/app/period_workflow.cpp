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

} // namespace

Result<ChangeSetId> setPeriodLocked(EntryRecord& record, const Period& period, bool locked,
                                    const EntryAuthor& author) {
    const FieldValue value = locked ? FieldValue(QStringLiteral("1")) : FieldValue();
    const QString title = locked ? Text::tr("Period locked") : Text::tr("Period opened");
    return change(record, period, FieldName::locked(), value, title, author);
}

Result<ChangeSetId> setDeadline(EntryRecord& record, const Period& period,
                                const std::optional<QDate>& deadline, const EntryAuthor& author) {
    const FieldValue value = deadline ? FieldValue(deadline->toString(Qt::ISODate)) : FieldValue();
    return change(record, period, FieldName::deadline(), value, Text::tr("Deadline"), author);
}

} // namespace salkku
