// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_draft.h"

#include "app/field_text.h"

#include <algorithm>

namespace salkku::ui {

EntryDraft::EntryDraft(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(savingDelay);
    connect(&m_timer, &QTimer::timeout, this, &EntryDraft::flush);
}

Result<void> EntryDraft::open(const StatusKey& key) {
    auto form = m_session.entryForm(key);
    if (!form) return form.error();
    m_waiting.clear();
    m_conflict.reset();
    m_savedAt = {};
    m_stored = *form;
    m_form = *std::move(form);
    emit changed();
    return {};
}

Result<void> EntryDraft::reload() {
    if (!m_form) return {};
    auto form = m_session.entryForm(m_form->report.key);
    if (!form) return form.error();
    // A field that is being written keeps what its writer saw, so that saving it finds the conflict.
    EntryForm stored = *form;
    for (const Waiting& step : m_waiting)
        for (const auto& [field, value] : step.edits) {
            setFieldOf(stored, field, fieldOf(*m_stored, field));
            setFieldOf(*form, field, value);
        }
    m_stored = stored;
    m_form = *std::move(form);
    emit changed();
    return {};
}

void EntryDraft::close() {
    m_form.reset();
    m_waiting.clear();
    m_timer.stop();
}

void EntryDraft::edit(const FieldName& field, const FieldValue& value, bool typed) {
    if (m_form) edit(EntryField{m_form->report.key, field}, value, typed);
}

void EntryDraft::edit(const EntryField& field, const FieldValue& value, bool typed) {
    if (!m_form || !has(*m_form, field) || fieldOf(*m_form, field) == value) return;
    const std::vector<EntryEdit> edits = withConsequences(*m_form, {field, value});
    for (const EntryEdit& edit : edits) setFieldOf(*m_form, edit.field, edit.value);
    if (!continueLast(edits))
        m_waiting.push_back(
            {edits, fieldTitle(field.name, m_session.programme(), m_session.language()), typed, false});
    if (!m_timer.isActive()) m_timer.start();
    emit changed();
}

bool EntryDraft::continueLast(const std::vector<EntryEdit>& edits) {
    if (m_waiting.empty() || m_waiting.back().whole) return false;
    std::vector<EntryEdit>& last = m_waiting.back().edits;
    if (!(last.front().field == edits.front().field)) return false;
    for (const EntryEdit& edit : edits) {
        const auto same = std::find_if(last.begin(), last.end(),
                                       [&](const EntryEdit& one) { return one.field == edit.field; });
        same == last.end() ? last.push_back(edit) : static_cast<void>(same->value = edit.value);
    }
    return true;
}

void EntryDraft::editAll(const std::vector<EntryEdit>& edits, const QString& title) {
    if (!m_form || edits.empty()) return;
    for (const EntryEdit& edit : edits) setFieldOf(*m_form, edit.field, edit.value);
    m_waiting.push_back({edits, title, false, true});
    if (!m_timer.isActive()) m_timer.start();
    emit changed();
}

bool EntryDraft::flush() {
    m_timer.stop();
    while (!m_waiting.empty() && !m_conflict)
        if (!saveNext()) return false;
    return m_waiting.empty();
}

bool EntryDraft::saveNext() {
    const Waiting step = m_waiting.front();
    EditSet edits{{}, step.title, {}, step.typed};
    for (const auto& [field, value] : step.edits)
        edits.edits.push_back({{field.entity, field.name, value, 0}, fieldOf(*m_stored, field)});
    const auto saved = m_session.saveEntry(std::move(edits), m_stored->report.key);
    if (!saved) return tellFailure(saved.error());
    m_waiting.erase(m_waiting.begin());
    noteSaved(step);
    return true;
}

void EntryDraft::noteSaved(const Waiting& step) {
    for (const auto& [field, value] : step.edits) setFieldOf(*m_stored, field, value);
    m_savedAt = QDateTime::currentDateTime();
    if (m_form && !m_form->exists) {
        const auto form = m_session.entryForm(m_stored->report.key);
        if (form) {
            m_form->exists = form->exists;
            m_form->places = form->places;
        }
    }
    emit this->saved();
}

bool EntryDraft::tellFailure(const Error& error) {
    m_conflict = error.code == ErrorCode::Conflict ? conflictIn(m_waiting.front()) : std::nullopt;
    if (!m_conflict) {
        emit failed(error);
        return false;
    }
    const auto theirs = m_session.storedField(m_conflict->entity, m_conflict->name);
    emit conflicted(*m_conflict, waitingValue(*m_conflict), theirs ? *theirs : FieldValue());
    return false;
}

// A field that holds neither what its person saw nor what is to be written.
std::optional<EntryField> EntryDraft::conflictIn(const Waiting& step) const {
    for (const EntryEdit& edit : step.edits) {
        const auto theirs = m_session.storedField(edit.field.entity, edit.field.name);
        if (theirs && *theirs != fieldOf(*m_stored, edit.field) && *theirs != edit.value) return edit.field;
    }
    return std::nullopt;
}

FieldValue EntryDraft::waitingValue(const EntryField& field) const {
    FieldValue found;
    for (const Waiting& step : m_waiting)
        for (const EntryEdit& edit : step.edits)
            if (edit.field == field) found = edit.value;
    return found;
}

// Having seen the other value, its person may write over it.
void EntryDraft::keepMine() {
    if (!m_conflict) return;
    const auto theirs = m_session.storedField(m_conflict->entity, m_conflict->name);
    if (theirs) setFieldOf(*m_stored, *m_conflict, *theirs);
    m_conflict.reset();
    flush();
}

void EntryDraft::takeTheirs() {
    if (!m_conflict) return;
    for (Waiting& step : m_waiting)
        std::erase_if(step.edits, [&](const EntryEdit& edit) { return edit.field == *m_conflict; });
    std::erase_if(m_waiting, [](const Waiting& step) { return step.edits.empty(); });
    m_conflict.reset();
    if (const auto read = reload(); !read) emit failed(read.error());
    flush();
}

} // namespace salkku::ui
