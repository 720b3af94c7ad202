// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry_workflow.h"

#include "storage/field_value.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(EntryWorkflow)
};

Error refusal(const QString& message) {
    return {ErrorCode::InvalidArgument, message, {}};
}

// The report as it stands in the file now, whatever a form still shows.
Result<EntryForm> freshForm(const EntryRecord& record, const Portfolio& portfolio, const StatusKey& key,
                            const QDateTime& now) {
    return entryForm(portfolio, record, key, now.toLocalTime().date());
}

Error notOpen(const EntryForm& form) {
    return refusal(Text::tr("The period %1 opens on %2; until then no report can be written for it.")
                       .arg(form.report.key.period.toString(), form.standing.opens->toString(Qt::ISODate)));
}

Result<void> requireWritable(const EntryForm& form) {
    switch (form.bar) {
    case EntryBar::None:
        return {};
    case EntryBar::Received:
        return refusal(Text::tr("The report has been submitted. Start a correction to change it."));
    case EntryBar::PeriodLocked:
        return refusal(Text::tr("The period is locked. Start a correction to change the report."));
    case EntryBar::NotOpen:
        return notOpen(form);
    case EntryBar::ReadOnlyFile:
        break;
    }
    return Error{ErrorCode::ReadOnly, Text::tr("The portfolio is open for reading only."), {}};
}

class Step {
public:
    Step(const EntryAuthor& author, const QString& title)
        : m_author(author)
        , m_edits{author.name, title, {}, false} {}

    void set(const StatusReport& report, const FieldName& field, const FieldValue& value) {
        set(report.key, field, value, fieldOf(report, field));
    }
    void set(const StatusKey& key, const FieldName& field, const FieldValue& value, const FieldValue& seen) {
        m_edits.edits.push_back({{key, field, value, 0}, seen});
    }
    Result<ChangeSetId> take(EntryRecord& record) const { return record.apply(m_edits, m_author.now); }

private:
    EntryAuthor m_author;
    EditSet m_edits;
};

void submitOne(Step& step, const StatusReport& report, const QDateTime& now) {
    step.set(report, FieldName::received(), now.toUTC().toString(Qt::ISODate));
    step.set(report, FieldName::state(), stateValue(ReportState::Submitted));
}

bool touches(const EditSet& edits, const StatusKey& report) {
    return std::any_of(edits.edits.begin(), edits.edits.end(), [&](const FieldEdit& edit) {
        const auto* key = std::get_if<StatusKey>(&edit.change.entity);
        return key && *key == report;
    });
}

// The reports that the edits belong to: an indicator's value belongs to its investment's.
Result<std::set<StatusKey>> reportsOf(const Portfolio& portfolio, const EditSet& edits,
                                      const std::optional<StatusKey>& form) {
    std::set<StatusKey> keys;
    if (form) keys.insert(*form);
    for (const FieldEdit& edit : edits.edits) {
        if (const auto* key = std::get_if<StatusKey>(&edit.change.entity)) keys.insert(*key);
        const auto* value = std::get_if<IndicatorValueKey>(&edit.change.entity);
        if (!value || form) continue;
        const IndicatorKey& indicator = value->indicator;
        const auto key =
            entryKey(portfolio, indicator.organisation, indicator.investment, value->period, indicator.call);
        if (!key) return key.error();
        keys.insert(*key);
    }
    return keys;
}

bool isDraft(ReportState state) {
    return state == ReportState::Draft || state == ReportState::Returned;
}

Result<std::vector<StatusReport>> packageDrafts(const Portfolio& portfolio, const StatusKey& key) {
    if (key.workPackage != 0) return std::vector<StatusReport>();
    auto reports = portfolio.reports({key.period, key.call, key.organisation, key.investment});
    if (!reports) return reports.error();
    std::erase_if(*reports, [&](const StatusReport& report) {
        const bool isPart = key.part.isEmpty() || report.key.part == key.part;
        return report.key.workPackage == 0 || !isPart || !isDraft(report.state);
    });
    return *std::move(reports);
}

} // namespace

Result<ChangeSetId> saveEdits(EntryRecord& record, const Portfolio& portfolio, EditSet edits,
                              const QDateTime& now, const std::optional<StatusKey>& form) {
    const auto keys = reportsOf(portfolio, edits, form);
    if (!keys) return keys.error();
    for (const StatusKey& key : *keys) {
        const auto fresh = freshForm(record, portfolio, key, now);
        if (!fresh) return fresh.error();
        if (const auto writable = requireWritable(*fresh); !writable) return writable.error();
        // An indicator's value belongs to a report, so there is one from then on.
        if (!fresh->exists && !touches(edits, key))
            edits.edits.push_back(
                {{key, FieldName::state(), stateValue(ReportState::Draft), 0}, std::nullopt});
    }
    return record.apply(edits, now);
}

Result<ChangeSetId> submitReport(EntryRecord& record, const Portfolio& portfolio, const EntryForm& form,
                                 const EntryAuthor& author) {
    const auto fresh = freshForm(record, portfolio, form.report.key, author.now);
    if (!fresh) return fresh.error();
    if (const auto writable = requireWritable(*fresh); !writable) return writable.error();
    if (!fresh->exists) return refusal(Text::tr("There is nothing to submit yet."));
    if (hasErrors(remarksOn(*fresh, std::nullopt, portfolio.programme(), Language::English)))
        return refusal(
            Text::tr("The report has errors; the list of remarks tells them. Correct them first."));
    const auto packages = packageDrafts(portfolio, fresh->report.key);
    if (!packages) return packages.error();
    Step step(author, Text::tr("Submitted"));
    submitOne(step, fresh->report, author.now);
    for (const StatusReport& package : *packages) submitOne(step, package, author.now);
    return step.take(record);
}

Result<ChangeSetId> returnReport(EntryRecord& record, const Portfolio& portfolio, const StatusKey& key,
                                 const QString& message, const EntryAuthor& author) {
    if (message.trimmed().isEmpty()) return refusal(Text::tr("Tell what is to be corrected."));
    const auto form = freshForm(record, portfolio, key, author.now);
    if (!form) return form.error();
    if (!form->exists || form->report.state != ReportState::Submitted)
        return refusal(Text::tr("Only a submitted report can be returned."));
    Step step(author, Text::tr("Returned"));
    step.set(form->report, FieldName::state(), stateValue(ReportState::Returned));
    step.set(key, FieldName::message(), message.trimmed(),
             form->message.isEmpty() ? FieldValue() : FieldValue(form->message));
    return step.take(record);
}

Result<ChangeSetId> acceptReport(EntryRecord& record, const Portfolio& portfolio, const StatusKey& key,
                                 const EntryAuthor& author) {
    const auto form = freshForm(record, portfolio, key, author.now);
    if (!form) return form.error();
    if (!form->exists || form->report.state != ReportState::Submitted)
        return refusal(Text::tr("Only a submitted report can be accepted."));
    Step step(author, Text::tr("Accepted"));
    step.set(form->report, FieldName::state(), stateValue(ReportState::Accepted));
    return step.take(record);
}

Result<ChangeSetId> correctReport(EntryRecord& record, const Portfolio& portfolio, const StatusKey& key,
                                  const QString& reason, const EntryAuthor& author) {
    if (reason.trimmed().isEmpty()) return refusal(Text::tr("Tell why the report is corrected."));
    const auto form = freshForm(record, portfolio, key, author.now);
    if (!form) return form.error();
    if (form->bar == EntryBar::None)
        return refusal(Text::tr("The report can be written without a correction."));
    if (form->bar == EntryBar::ReadOnlyFile || form->bar == EntryBar::NotOpen)
        return requireWritable(*form).error();
    const auto version = record.field(key, FieldName::version());
    if (!version) return version.error();
    Step step(author, Text::tr("Correction: %1").arg(reason.trimmed()));
    step.set(key, FieldName::version(), QString::number(form->version + 1), *version);
    step.set(key, FieldName::reason(), reason.trimmed(),
             form->versionReason.isEmpty() ? FieldValue() : FieldValue(form->versionReason));
    if (form->exists) step.set(form->report, FieldName::state(), stateValue(ReportState::Draft));
    return step.take(record);
}

} // namespace salkku
