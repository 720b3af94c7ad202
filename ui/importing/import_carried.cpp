// SPDX-License-Identifier: GPL-3.0-or-later
// The import controller's documents that bring their values along: taken whole, or read after all.
#include "ui/importing/import_controller.h"

#include "ui/importing/review_document.h"
#include "ui/pages/import_page.h"

#include <algorithm>
#include <utility>

namespace salkku::ui {

void ImportController::dataSetFound(const DataSet& data) {
    for (const auto& document : m_documents) {
        if (document->state != ReviewDocument::State::Reading) continue;
        m_settings.addRecentDocument(document->path);
        document->state = ReviewDocument::State::Carrying;
        document->carried = carriedContent(data);
    }
    readNext();
}

ReviewDocument* ImportController::carrying() const {
    const int current = m_page.currentDocument();
    if (current < 0 || current >= static_cast<int>(m_documents.size())) return nullptr;
    ReviewDocument* document = m_documents[static_cast<std::size_t>(current)].get();
    return document->state == ReviewDocument::State::Carrying ? document : nullptr;
}

void ImportController::readCarried() {
    ReviewDocument* document = carrying();
    if (!document) return;
    document->isReadAsDocument = true;
    document->state = ReviewDocument::State::Waiting;
    m_page.refreshDocuments();
    if (!m_reading->isRunning()) readNext();
}

void ImportController::takeCarried(bool replace) {
    ReviewDocument* document = carrying();
    if (!document || m_work.isStoring() || m_session.isReadOnly()) return;
    ImportOptions taking;
    taking.replace = replace;
    taking.author = m_session.author();
    m_taken = document;
    m_storesInto = m_session.path();
    m_page.setStoring(true);
    m_work.store([path = m_session.path(), content = *document->carried, name = document->name(),
                  taking]() -> ImportResults {
        const auto result = importCarried(path, content, name, taking);
        if (!result) return result.error();
        return std::vector<ImportResult>{*result};
    });
}

void ImportController::carriedSaved(const ImportResult& result) {
    const ReviewDocument* const taken = std::exchange(m_taken, nullptr);
    const QString name = taken->name();
    const auto at = std::find_if(m_documents.begin(), m_documents.end(),
                                 [&](const auto& document) { return document.get() == taken; });
    closeDocument(static_cast<int>(at - m_documents.begin()));
    m_session.importStored({name}, result.changeSet);
    if (result.conflicts > 0)
        return m_page.tell(Notice::Kind::Bad,
                           tr("%1 of %n value(s) stored; the others differ from what is stored, which stays.",
                              nullptr, result.stored + result.conflicts)
                               .arg(result.stored),
                           result.stored > 0);
    reportSaved({result});
}

// Documents that bring their values along still wait for an answer.
void ImportController::closeSaved() {
    const auto isWaiting = [](const auto& document) {
        return document->state == ReviewDocument::State::Carrying;
    };
    if (std::none_of(m_documents.begin(), m_documents.end(), isWaiting)) return closeAll();
    m_work.dropPlans();
    m_planned.clear();
    m_aliases.clear();
    m_page.showDocuments({}, -1); // none must be shown when it goes
    std::erase_if(m_documents, [&](const auto& document) { return !isWaiting(document); });
    show(0);
}

} // namespace salkku::ui
