// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_controller.h"

#include "ui/pages/history_page.h"

namespace salkku::ui {

HistoryController::HistoryController(Session& session, HistoryPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page) {
    connect(&page, &HistoryPage::filterChanged, this, &HistoryController::showChanges);
    connect(&page, &HistoryPage::asOfWanted, this, &HistoryController::asOfWanted);
    connect(&page, &HistoryPage::restoreWanted, this, &HistoryController::restore);
    connect(&session, &Session::portfolioChanged, this, &HistoryController::wordsChanged);
    connect(&session, &Session::dataChanged, this, &HistoryController::refresh);
    connect(&session, &Session::entrySaved, this, &HistoryController::refresh);
    readNames();
}

void HistoryController::readNames() {
    m_page.setProgramme(m_session.programme(), m_session.language());
    m_page.setWritable(!m_session.isReadOnly());
}

void HistoryController::wordsChanged() {
    readNames();
    refresh();
}

void HistoryController::setShown(bool shown) {
    m_shown = shown;
    refresh();
}

void HistoryController::refresh() {
    if (!m_shown || !m_session.isOpen()) return;
    const auto authors = m_session.authors();
    if (!authors) return emit failed(authors.error());
    m_page.setAuthors(*authors);
    showChanges();
}

void HistoryController::showChanges() {
    if (!m_shown || !m_session.isOpen()) return;
    const auto changes = m_session.changes(m_page.filter());
    if (!changes) return emit failed(changes.error());
    m_page.setChanges(*changes, m_session.programme(), m_session.language());
}

void HistoryController::showField(const EntityKey& key, const FieldName& field) {
    m_page.showField(key, field);
}

void HistoryController::restore(const RecordedChange& change) {
    const auto restored = m_session.restore(change);
    if (!restored) return emit failed(restored.error());
    m_page.tell(*restored == 0 ? tr("The field holds that value already.")
                               : tr("The value before was restored."));
    m_session.announceEntries();
}

} // namespace salkku::ui
