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
    m_stored = form->report;
    m_form = *std::move(form);
    emit changed();
    return {};
}

Result<void> EntryDraft::reload() {
    if (!m_form) return {};
    auto form = m_session.entryForm(m_form->report.key);
    if (!form) return form.error();
    // A field that is being written keeps what its writer saw, so that saving it finds the conflict.
    StatusReport stored = form->report;
    for (const Waiting& step : m_waiting)
        for (const auto& [field, value] : step.fields) {
            setFieldOf(stored, field, fieldOf(*m_stored, field));
            setFieldOf(form->report, field, value);
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
    if (!m_form || fieldOf(m_form->report, field) == value) return;
    setFieldOf(m_form->report, field, value);
    const bool continues = !m_waiting.empty() && m_waiting.back().fields.size() == 1 &&
                           m_waiting.back().fields.front().first == field;
    if (continues)
        m_waiting.back().fields.front().second = value;
    else
        m_waiting.push_back(
            {{{field, value}}, fieldTitle(field, m_session.programme(), m_session.language()), typed});
    if (!m_timer.isActive()) m_timer.start();
    emit changed();
}

void EntryDraft::editAll(const std::vector<std::pair<FieldName, FieldValue>>& fields, const QString& title) {
    if (!m_form || fields.empty()) return;
    for (const auto& [field, value] : fields) setFieldOf(m_form->report, field, value);
    m_waiting.push_back({fields, title, false});
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
    for (const auto& [field, value] : step.fields)
        edits.edits.push_back({{m_stored->key, field, value, 0}, fieldOf(*m_stored, field)});
    const auto saved = m_session.saveEntry(std::move(edits));
    if (!saved) return tellFailure(saved.error());
    m_waiting.erase(m_waiting.begin());
    noteSaved(step);
    return true;
}

void EntryDraft::noteSaved(const Waiting& step) {
    for (const auto& [field, value] : step.fields) setFieldOf(*m_stored, field, value);
    m_savedAt = QDateTime::currentDateTime();
    if (m_form && !m_form->exists) {
        const auto form = m_session.entryForm(m_stored->key);
        if (form) {
            m_form->exists = form->exists;
            m_form->places = form->places;
        }
    }
    emit this->saved();
}

bool EntryDraft::tellFailure(const Error& error) {
    if (error.code != ErrorCode::Conflict) {
        emit failed(error);
        return false;
    }
    m_conflict = FieldName{error.where};
    const auto theirs = m_session.storedField(m_stored->key, *m_conflict);
    emit conflicted(*m_conflict, waitingValue(*m_conflict), theirs ? *theirs : FieldValue());
    return false;
}

FieldValue EntryDraft::waitingValue(const FieldName& field) const {
    FieldValue found;
    for (const Waiting& step : m_waiting)
        for (const auto& [name, value] : step.fields)
            if (name == field) found = value;
    return found;
}

// Having seen the other value, its person may write over it.
void EntryDraft::keepMine() {
    if (!m_conflict) return;
    const auto theirs = m_session.storedField(m_stored->key, *m_conflict);
    if (theirs) setFieldOf(*m_stored, *m_conflict, *theirs);
    m_conflict.reset();
    flush();
}

void EntryDraft::takeTheirs() {
    if (!m_conflict) return;
    for (Waiting& step : m_waiting)
        std::erase_if(step.fields, [&](const auto& field) { return field.first == *m_conflict; });
    std::erase_if(m_waiting, [](const Waiting& step) { return step.fields.empty(); });
    m_conflict.reset();
    if (const auto read = reload(); !read) emit failed(read.error());
    flush();
}

} // namespace salkku::ui
