// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period_workflow.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodWorkflow)
};

using Day = std::optional<QDate>;

FieldValue dayValue(const Day& day) {
    return day ? FieldValue(day->toString(Qt::ISODate)) : FieldValue();
}

// One change of a period's fields, each beside what stands in it now.
class PeriodStep {
public:
    PeriodStep(EntryRecord& record, const Period& period, const QString& title, const EntryAuthor& author)
        : m_record(record)
        , m_key{period}
        , m_edits{author.name, title, {}, false}
        , m_now(author.now) {}

    Result<void> set(const FieldName& field, const FieldValue& value) {
        const auto seen = m_record.field(m_key, field);
        if (!seen) return seen.error();
        m_edits.edits.push_back({{m_key, field, value, 0}, *seen});
        return {};
    }
    Result<ChangeSetId> take() { return m_record.apply(m_edits, m_now); }

private:
    EntryRecord& m_record;
    PeriodKey m_key;
    EditSet m_edits;
    QDateTime m_now;
};

Result<ChangeSetId> change(EntryRecord& record, const Period& period, const FieldName& field,
                           const FieldValue& value, const QString& title, const EntryAuthor& author) {
    PeriodStep step(record, period, title, author);
    if (const auto set = step.set(field, value); !set) return set.error();
    return step.take();
}

// Without one of them any day will do.
Result<void> requireOrder(const Day& opens, const Day& deadline) {
    if (!opens || !deadline || *opens <= *deadline) return {};
    return Error{ErrorCode::InvalidArgument,
                 Text::tr("The period would open on %1, after its deadline %2; move that too.")
                     .arg(opens->toString(Qt::ISODate), deadline->toString(Qt::ISODate)),
                 {}};
}

// What the schedule says of the period, where it has it.
ReportingPeriod scheduled(const Programme& programme, const Period& period) {
    const ReportingPeriod* own = programme.period(period);
    return own ? *own : ReportingPeriod{period, {}, {}};
}

} // namespace

Result<ChangeSetId> setPeriodLocked(EntryRecord& record, const Period& period, bool locked,
                                    const EntryAuthor& author) {
    const FieldValue value = locked ? FieldValue(QStringLiteral("1")) : FieldValue();
    const QString title = locked ? Text::tr("Period locked") : Text::tr("Period opened");
    return change(record, period, FieldName::locked(), value, title, author);
}

Result<ChangeSetId> setOpening(EntryRecord& record, const Portfolio& portfolio, const Period& period,
                               const std::optional<QDate>& day, const EntryAuthor& author) {
    const auto standing = portfolio.periodStanding(period);
    if (!standing) return standing.error();
    const Day opens = day ? day : scheduled(portfolio.programme(), period).opens;
    if (const auto inOrder = requireOrder(opens, standing->deadline); !inOrder) return inOrder.error();
    return change(record, period, FieldName::opens(), dayValue(day), Text::tr("Opening day"), author);
}

Result<ChangeSetId> setDeadline(EntryRecord& record, const Portfolio& portfolio, const Period& period,
                                const std::optional<QDate>& deadline, const EntryAuthor& author) {
    const auto standing = portfolio.periodStanding(period);
    if (!standing) return standing.error();
    const QDate own = scheduled(portfolio.programme(), period).deadline;
    const Day last = deadline ? deadline : own.isValid() ? Day(own) : Day();
    if (const auto inOrder = requireOrder(standing->opens, last); !inOrder) return inOrder.error();
    return change(record, period, FieldName::deadline(), dayValue(deadline), Text::tr("Deadline"), author);
}

Result<ChangeSetId> setOpeningAndDeadline(EntryRecord& record, const Period& period, const QDate& opens,
                                          const QDate& deadline, const EntryAuthor& author) {
    if (const auto inOrder = requireOrder(opens, deadline); !inOrder) return inOrder.error();
    PeriodStep step(record, period, Text::tr("Opening day and deadline"), author);
    if (const auto set = step.set(FieldName::opens(), dayValue(opens)); !set) return set.error();
    if (const auto set = step.set(FieldName::deadline(), dayValue(deadline)); !set) return set.error();
    return step.take();
}

} // namespace salkku
