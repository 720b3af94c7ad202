// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_controller.h"

#include "ui/importing/ask_to_leave.h"
#include "ui/importing/finding_text.h"
#include "ui/importing/import_review.h"
#include "ui/importing/review_document.h"
#include "ui/pages/import_page.h"

#include <QFileInfo>
#include <QTabBar>
#include <algorithm>

namespace salkku::ui {

ImportController::ImportController(Session& session, Settings& settings, ImportPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_page(page)
    , m_reading(new ReadingProcess(this))
    , m_ask([&page](int findings, bool closing) { return askToLeave(findings, closing, &page); }) {
    connect(m_reading, &ReadingProcess::finished, this, &ImportController::documentRead);
    connect(m_reading, &ReadingProcess::carried, this, &ImportController::dataSetFound);
    connect(m_reading, &ReadingProcess::failed, this, &ImportController::readingFailed);
    connect(m_reading, &ReadingProcess::progressed, &page, &ImportPage::showStep);
    connect(&m_work, &ImportWork::planned, this, &ImportController::planMade);
    connect(&m_work, &ImportWork::stored, this, &ImportController::saved);
    connect(&page, &ImportPage::documentWanted, this, [this](const QString& path) { read({path}); });
    connect(&page, &ImportPage::cancelWanted, this, &ImportController::cancel);
    connect(&page, &ImportPage::optionsChanged, this, &ImportController::optionsChanged);
    connect(&page, &ImportPage::acceptAboveWanted, this, [this](double confidence) {
        for (ReviewDocument* document : readDocuments()) document->findings.acceptAbove(confidence);
    });
    connect(&page, &ImportPage::carriedTaken, this, &ImportController::takeCarried);
    connect(&page, &ImportPage::carriedRead, this, &ImportController::readCarried);
    connect(&page, &ImportPage::saveWanted, this, &ImportController::save);
    connect(&page, &ImportPage::closeWanted, this, [this] {
        if (mayLeave(true)) closeAll();
    });
    connect(&page, &ImportPage::documentCloseWanted, this, &ImportController::closeDocument);
    connect(&page, &ImportPage::undoWanted, this, &ImportController::undo);
    connect(&page.tabs(), &QTabBar::currentChanged, this, &ImportController::stepsChanged);
    connect(&page.review(), &ImportReview::currentChanged, this, &ImportController::showConflict);
    connect(&page.review(), &ImportReview::nameMapped, this, &ImportController::mapName);
    connect(&page.review().conflict(), &ConflictPanel::leftTaken, this, &ImportController::keepLeft);
    connect(&page.review().conflict(), &ConflictPanel::rightTaken, this, &ImportController::takeRight);
    connect(&session, &Session::languageChanged, this, &ImportController::wordsChanged);
    connect(&session, &Session::portfolioChanged, this, &ImportController::forget);
    connect(&session, &Session::dataChanged, this, &ImportController::dataChanged);
    wordsChanged();
    m_page.showStart(m_settings.recentDocuments());
}

ImportController::~ImportController() {
    m_page.review().clear();
}

ReviewDocument& ImportController::append(const QString& path) {
    ReviewDocument& document = *m_documents.emplace_back(std::make_unique<ReviewDocument>());
    document.path = path;
    connect(&document.findings, &FindingsModel::findingsCorrected, this, &ImportController::planAgain,
            Qt::QueuedConnection);
    connect(&document.findings, &FindingsModel::chosenChanged, &m_page, &ImportPage::refreshDocuments);
    connect(&document.findings.steps(), &QUndoStack::indexChanged, this, &ImportController::stepsChanged);
    return document;
}

void ImportController::read(const QStringList& paths) {
    const int before = m_page.currentDocument();
    const bool wasEmpty = m_documents.empty();
    if (wasEmpty) m_page.hideNotice();
    for (const QString& path : paths) {
        const bool isHere = std::any_of(m_documents.begin(), m_documents.end(),
                                        [&](const auto& document) { return document->path == path; });
        if (!isHere) append(path);
    }
    show(wasEmpty ? 0 : before);
    if (!m_reading->isRunning()) readNext();
}

void ImportController::add(const QString& path, const Findings& findings) {
    ReviewDocument& document = append(path);
    await(document, findings);
    show(static_cast<int>(m_documents.size()) - 1);
}

bool ImportController::isBusy() const {
    const bool any = std::any_of(m_documents.begin(), m_documents.end(),
                                 [](const auto& document) { return document->isBusy(); });
    return any || m_work.isPlanning() || m_work.isStoring();
}

void ImportController::show(int document) {
    std::vector<ReviewDocument*> documents;
    for (const auto& one : m_documents) documents.push_back(one.get());
    if (documents.empty()) return m_page.showStart(m_settings.recentDocuments());
    m_page.showDocuments(documents, std::clamp(document, 0, static_cast<int>(documents.size()) - 1));
    emit stepsChanged();
}

void ImportController::readNext() {
    m_page.showStep(ReadingStage::Pages, 0, 0);
    for (const auto& document : m_documents) {
        if (document->state != ReviewDocument::State::Waiting) continue;
        document->state = ReviewDocument::State::Reading;
        m_page.refreshDocuments();
        m_reading->takeDataSets(!document->isReadAsDocument);
        return m_reading->start(document->path, m_session.path(), {}, m_aliases);
    }
    m_page.refreshDocuments();
}

void ImportController::documentRead(const Findings& findings) {
    for (const auto& document : m_documents) {
        if (document->state != ReviewDocument::State::Reading) continue;
        m_settings.addRecentDocument(document->path);
        await(*document, findings);
    }
    readNext();
}

void ImportController::readingFailed(const Error& error) {
    if (error.code == ErrorCode::Cancelled) return;
    for (const auto& document : m_documents) {
        if (document->state != ReviewDocument::State::Reading) continue;
        document->state = ReviewDocument::State::Failed;
        document->failure = error.text();
    }
    if (m_documents.size() == 1) closeAll();
    readNext();
    m_page.tell(Notice::Kind::Bad, error.text());
}

// What has been read stays to be looked through.
void ImportController::cancel() {
    m_reading->cancel();
    std::erase_if(m_documents, [](const auto& document) {
        return document->state == ReviewDocument::State::Reading ||
               document->state == ReviewDocument::State::Waiting;
    });
    show(0);
}

void ImportController::closeDocument(int index) {
    const auto& document = m_documents[static_cast<std::size_t>(index)];
    const bool wasReading = document->state == ReviewDocument::State::Reading;
    if (wasReading) m_reading->cancel();
    if (m_taken == document.get()) m_taken = nullptr;
    m_page.showDocuments({}, -1); // it must not be shown when it goes
    forgetPlanned(document.get());
    m_documents.erase(m_documents.begin() + index);
    show(index);
    if (wasReading) readNext();
    planAgain();
}

void ImportController::closeAll() {
    m_reading->cancel();
    m_work.dropPlans();
    m_planned.clear();
    m_taken = nullptr;
    m_page.showStart(m_settings.recentDocuments());
    m_documents.clear();
    m_aliases.clear();
    emit stepsChanged();
}

void ImportController::forget() {
    closeAll();
    m_page.setWritable(!m_session.isReadOnly());
    wordsChanged();
}

// What a notice offered to undo may be undone by now, and a plan is made against values that were replaced.
void ImportController::dataChanged() {
    m_page.hideNotice();
    if (!m_work.isStoring()) planAgain();
}

void ImportController::optionsChanged() {
    if (ReviewDocument* document = shown()) {
        document->period = m_page.review().period();
        document->call = m_page.review().call();
    }
    planAgain();
}

void ImportController::wordsChanged() {
    for (const auto& document : m_documents)
        document->findings.setWords(m_session.programme(), m_session.language());
    m_page.setWords(m_session.programme(), m_session.language());
}

void ImportController::mapName(const QString& name, const OrganisationCode& organisation) {
    std::erase_if(m_aliases, [&](const OrganisationAlias& alias) { return alias.name == name; });
    m_aliases.push_back({name, organisation});
    for (ReviewDocument* document : readDocuments())
        if (document->findings.unknownNames().contains(name))
            document->state = ReviewDocument::State::Waiting;
    show(m_page.currentDocument());
    if (!m_reading->isRunning()) readNext();
}

ReviewDocument* ImportController::shown() const {
    const int current = m_page.currentDocument();
    if (current < 0 || current >= static_cast<int>(m_documents.size())) return nullptr;
    ReviewDocument* document = m_documents[static_cast<std::size_t>(current)].get();
    return document->isRead() ? document : nullptr;
}

QUndoStack* ImportController::steps() const {
    ReviewDocument* document = shown();
    return document ? &document->findings.steps() : nullptr;
}

} // namespace salkku::ui
