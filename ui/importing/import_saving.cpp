// SPDX-License-Identifier: GPL-3.0-or-later
// The import controller's end: what was accepted is saved as one import, beside the window's thread.
#include "ui/importing/import_controller.h"

#include "ui/importing/review_document.h"
#include "ui/pages/import_page.h"

#include <algorithm>

namespace salkku::ui {

std::vector<ImportDocument> ImportController::acceptedDocuments() const {
    std::vector<ImportDocument> documents;
    for (const ReviewDocument* document : readDocuments())
        documents.push_back({document->findings.findings(), document->path, document->period, document->call,
                             document->findings.chosen(), document->findings.corrected()});
    return documents;
}

void ImportController::save() {
    if (m_work.isStoring() || m_session.isReadOnly()) return;
    m_storesInto = m_session.path();
    m_page.setStoring(true);
    m_work.store(m_session.importTask(acceptedDocuments(), options()));
}

void ImportController::saved(const ImportResults& results) {
    m_page.setStoring(false);
    if (!results) {
        m_taken = nullptr;
        return m_page.tell(Notice::Kind::Bad, results.error().text());
    }
    if (m_session.path() != m_storesInto) return; // another portfolio was opened meanwhile
    if (m_taken) return carriedSaved(results->front());
    QStringList files;
    for (const ReviewDocument* document : readDocuments()) files.append(document->findings.findings().file);
    closeSaved();
    m_session.importStored(files, results->empty() ? 0 : results->front().changeSet);
    reportSaved(*results);
}

void ImportController::reportSaved(const std::vector<ImportResult>& results) {
    int stored = 0, conflicts = 0;
    for (const ImportResult& result : results) {
        stored += result.stored;
        conflicts += result.conflicts;
    }
    if (conflicts > 0)
        return m_page.tell(Notice::Kind::Bad,
                           tr("%n value(s) stored; of what contradicts itself nothing was.", nullptr, stored),
                           stored > 0);
    if (stored == 0) return m_page.tell(Notice::Kind::Good, tr("Everything was stored already."));
    m_page.tell(Notice::Kind::Good, tr("%n value(s) stored.", nullptr, stored), true);
}

void ImportController::undo() {
    const auto undone = m_session.undo();
    if (!undone) return m_page.tell(Notice::Kind::Bad, undone.error().text());
    m_page.tell(Notice::Kind::Good, tr("The import was taken back."));
}

bool ImportController::isUnsaved() const {
    const auto documents = readDocuments();
    return std::any_of(documents.begin(), documents.end(),
                       [](const ReviewDocument* document) { return !document->findings.chosen().empty(); });
}

// Whoever leaves waits for what is being saved: it is too late to stop it.
bool ImportController::mayLeave(bool closing) {
    m_work.finishStoring();
    if (!isUnsaved() || m_session.isReadOnly()) return true;
    int findings = 0;
    for (const ReviewDocument* document : readDocuments())
        findings += static_cast<int>(document->findings.chosen().size());
    switch (m_ask(findings, closing)) {
    case LeaveAnswer::Save:
        m_work.finishPlanning();
        save();
        m_work.finishStoring();
        return !isUnsaved();
    case LeaveAnswer::Leave:
        return true;
    case LeaveAnswer::Stay:
        break;
    }
    return false;
}

} // namespace salkku::ui
