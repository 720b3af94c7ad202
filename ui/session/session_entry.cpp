// SPDX-License-Identifier: GPL-3.0-or-later
// Status entry and history, as the session hands them to pages.
#include "app/field_text.h"
#include "storage/entity_fields.h"
#include "ui/session/session_state.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

// More steps than anyone takes back, few enough to be read at once when a file is opened.
constexpr int rememberedSteps = 300;

Error nothingOpen() {
    return {ErrorCode::NotFound, Text::tr("Open or create a portfolio first."), {}};
}

} // namespace

QString Session::author() const {
    for (const char* name : {"SALKKU_AUTHOR", "USER", "USERNAME"})
        if (!qEnvironmentVariableIsEmpty(name)) return qEnvironmentVariable(name);
    return QStringLiteral("salkku");
}

void Session::readUndo() {
    const auto record = m_state->entries->undoRecord(author(), rememberedSteps);
    if (!record) return;
    for (const RecordedChangeSet& set : record->undo) m_undo.push_back({set.id, set.title});
    for (const RecordedChangeSet& set : record->redo) m_redo.push_back({set.id, set.title});
}

void Session::lookForForeignChanges() {
    const auto version = m_state->entries->dataVersion();
    if (!version || *version == m_state->dataVersion) return;
    m_state->dataVersion = *version;
    contentsChanged();
}

// Reads what is shown anew when someone asks for it next, and remembers how to take the change back.
Result<ChangeSetId> Session::entryChanged(const Result<ChangeSetId>& change, const QString& title) {
    if (!change || *change == 0) return change;
    m_state->reports.forget();
    m_state->snapshot.reset();
    m_state->narrowed.reset();
    m_unannounced = true;
    if (m_undo.empty() || m_undo.back().changeSet != *change) m_undo.push_back({*change, title});
    m_redo.clear();
    emit entrySaved();
    return change;
}

void Session::announceEntries() {
    if (m_unannounced) contentsChanged();
}

std::vector<Period> Session::entryPeriods(const QDate& today) const {
    return salkku::entryPeriods(m_periods, programme(), today);
}

Result<StatusKey> Session::entryKey(const OrganisationCode& organisation, int investment,
                                    const Period& period) const {
    if (!isOpen()) return nothingOpen();
    return salkku::entryKey(*m_state->portfolio, organisation, investment, period, m_call);
}

Result<EntryForm> Session::entryForm(const StatusKey& key) const {
    if (!isOpen()) return nothingOpen();
    m_state->askedAt.start();
    return salkku::entryForm(*m_state->portfolio, *m_state->entries, key, QDate::currentDate());
}

Result<ChangeSetId> Session::saveEntry(EditSet edits, const std::optional<StatusKey>& form) {
    if (!isOpen()) return nothingOpen();
    edits.author = author();
    const QString title = edits.title;
    return entryChanged(saveEdits(*m_state->entries, *m_state->portfolio, std::move(edits),
                                  QDateTime::currentDateTimeUtc(), form),
                        title);
}

Result<FieldValue> Session::storedField(const EntityKey& key, const FieldName& field) const {
    if (!isOpen()) return nothingOpen();
    return m_state->entries->field(key, field);
}

Result<ChangeSetId> Session::submitReport(const EntryForm& form) {
    if (!isOpen()) return nothingOpen();
    return entryChanged(salkku::submitReport(*m_state->entries, *m_state->portfolio, form,
                                             {author(), QDateTime::currentDateTimeUtc()}),
                        Text::tr("submission"));
}

Result<ChangeSetId> Session::returnReport(const StatusKey& key, const QString& message) {
    if (!isOpen()) return nothingOpen();
    return entryChanged(salkku::returnReport(*m_state->entries, *m_state->portfolio, key, message,
                                             {author(), QDateTime::currentDateTimeUtc()}),
                        Text::tr("return"));
}

Result<ChangeSetId> Session::acceptReport(const StatusKey& key) {
    if (!isOpen()) return nothingOpen();
    return entryChanged(salkku::acceptReport(*m_state->entries, *m_state->portfolio, key,
                                             {author(), QDateTime::currentDateTimeUtc()}),
                        Text::tr("acceptance"));
}

Result<ChangeSetId> Session::correctReport(const StatusKey& key, const QString& reason) {
    if (!isOpen()) return nothingOpen();
    return entryChanged(salkku::correctReport(*m_state->entries, *m_state->portfolio, key, reason,
                                              {author(), QDateTime::currentDateTimeUtc()}),
                        Text::tr("correction"));
}

Result<PeriodStanding> Session::periodStanding(const Period& period) const {
    if (!isOpen()) return nothingOpen();
    return m_state->portfolio->periodStanding(period);
}

Result<ChangeSetId> Session::setPeriodLocked(const Period& period, bool locked) {
    if (!isOpen()) return nothingOpen();
    const auto done =
        entryChanged(salkku::setPeriodLocked(*m_state->entries, period, locked,
                                             {author(), QDateTime::currentDateTimeUtc()}),
                     locked ? Text::tr("locking of the period") : Text::tr("opening of the period"));
    announceEntries();
    return done;
}

Result<ChangeSetId> Session::setDeadline(const Period& period, const std::optional<QDate>& deadline) {
    if (!isOpen()) return nothingOpen();
    const auto done = entryChanged(salkku::setDeadline(*m_state->entries, *m_state->portfolio, period,
                                                       deadline, {author(), QDateTime::currentDateTimeUtc()}),
                                   Text::tr("deadline"));
    announceEntries();
    return done;
}

Result<ChangeSetId> Session::setOpening(const Period& period, const std::optional<QDate>& day) {
    if (!isOpen()) return nothingOpen();
    const auto done = entryChanged(salkku::setOpening(*m_state->entries, *m_state->portfolio, period, day,
                                                      {author(), QDateTime::currentDateTimeUtc()}),
                                   Text::tr("opening day"));
    announceEntries();
    return done;
}

QDate Session::today() const {
    return isOpen() ? m_state->portfolio->date().value_or(QDate::currentDate()) : QDate::currentDate();
}

Result<ChangeSetId> Session::addWorkPackage(const StoredWorkPackage& package) {
    return addEntity(fieldsOf(package), Text::tr("new work package"));
}

// The next free number beside its neighbours.
Result<ChangeSetId> Session::addIndicator(StoredIndicator indicator) {
    if (!isOpen()) return nothingOpen();
    const auto all = m_state->portfolio->indicators(std::nullopt);
    if (!all) return all.error();
    for (const StoredIndicator& other : *all)
        if (other.organisation == indicator.organisation && other.investment == indicator.investment)
            indicator.number = std::max(indicator.number, other.number + 1);
    indicator.number = std::max(1, indicator.number);
    return addEntity(fieldsOf(indicator), Text::tr("new indicator"));
}

Result<ChangeSetId> Session::addEntity(const std::vector<FieldChange>& fields, const QString& title) {
    if (!isOpen()) return nothingOpen();
    EditSet edits{author(), title, {}, false};
    for (const FieldChange& field : fields)
        if (field.newValue) edits.edits.push_back({field, std::nullopt});
    return entryChanged(m_state->entries->apply(edits, QDateTime::currentDateTimeUtc()), title);
}

Result<void> Session::continueInCopy(const QString& path) {
    if (!isOpen()) return nothingOpen();
    if (const auto copied = m_state->entries->copyTo(path); !copied) return copied;
    return open(path);
}

Result<std::vector<RecordedChange>> Session::changes(const HistoryFilter& filter) const {
    if (!isOpen()) return nothingOpen();
    return m_state->entries->changes(filter);
}

Result<std::vector<QString>> Session::authors() const {
    if (!isOpen()) return nothingOpen();
    return m_state->entries->authors();
}

Result<ChangeSetId> Session::restore(const RecordedChange& change) {
    const auto seen = storedField(change.entity, change.field);
    if (!seen) return seen.error();
    const QString title = Text::tr("Restored: %1").arg(fieldTitle(change.field, programme(), m_language));
    return saveEntry({{}, title, {{{change.entity, change.field, change.oldValue, 0}, *seen}}, false});
}

} // namespace salkku::ui
