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
    connect(m_reading, &ReadingProcess::failed, this, &ImportController::readingFailed);
    connect(&page, &ImportPage::documentWanted, this, [this](const QString& path) { read({path}); });
    connect(&page, &ImportPage::cancelWanted, this, &ImportController::cancel);
    connect(&page, &ImportPage::optionsChanged, this, &ImportController::optionsChanged);
    connect(&page, &ImportPage::acceptAboveWanted, this, [this](double confidence) {
        for (ReviewDocument* document : readDocuments()) document->findings.acceptAbove(confidence);
    });
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
    take(document, findings);
    show(static_cast<int>(m_documents.size()) - 1);
    emit reviewShown();
}

void ImportController::show(int document) {
    std::vector<ReviewDocument*> documents;
    for (const auto& one : m_documents) documents.push_back(one.get());
    if (documents.empty()) return m_page.showStart(m_settings.recentDocuments());
    m_page.showDocuments(documents, std::clamp(document, 0, static_cast<int>(documents.size()) - 1));
    emit stepsChanged();
}

void ImportController::readNext() {
    for (const auto& document : m_documents) {
        if (document->state != ReviewDocument::State::Waiting) continue;
        document->state = ReviewDocument::State::Reading;
        m_page.refreshDocuments();
        return m_reading->start(document->path, m_session.path(), {}, m_aliases);
    }
    m_page.refreshDocuments();
}

void ImportController::documentRead(const Findings& findings) {
    for (const auto& document : m_documents) {
        if (document->state != ReviewDocument::State::Reading) continue;
        m_settings.addRecentDocument(document->path);
        take(*document, findings);
    }
    readNext();
    emit reviewShown();
}

// A second reading, after a name was mapped, keeps what was decided on the first.
void ImportController::take(ReviewDocument& document, const Findings& findings) {
    const auto earlier = document.findings.decisions();
    document.state = ReviewDocument::State::Read;
    document.findings.setFindings(findings, {}, m_session.programme(), m_session.language(),
                                  FindingsFilter::sureFrom);
    planAgain();
    document.findings.adopt(earlier);
    document.findings.steps().clear();
    const auto documents = readDocuments();
    if (const auto plans = m_session.planImport(importedDocuments(false), options()))
        for (std::size_t i = 0; i < documents.size(); ++i)
            if (documents[i] == &document) tellRead(document, (*plans)[i]);
}

void ImportController::tellRead(const ReviewDocument& document, const ImportResult& plan) {
    if (plan.seenBefore)
        m_page.tell(Notice::Kind::Good, tr("%1 was imported before: %n value(s) stand as they were read.",
                                           nullptr, plan.unchanged)
                                            .arg(document.name()));
    else if (document.findings.findings().findings.empty())
        m_page.tell(Notice::Kind::Bad, tr("Nothing that Salkku knows was found in %1.").arg(document.name()));
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
    m_page.showDocuments({}, -1); // it must not be shown when it goes
    m_documents.erase(m_documents.begin() + index);
    show(index);
    if (wasReading) readNext();
    planAgain();
}

void ImportController::closeAll() {
    m_reading->cancel();
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
    if (!m_saving) planAgain();
}

std::vector<ReviewDocument*> ImportController::readDocuments() const {
    std::vector<ReviewDocument*> read;
    for (const auto& document : m_documents)
        if (document->isRead()) read.push_back(document.get());
    return read;
}

std::vector<ImportDocument> ImportController::importedDocuments(bool chosenOnly) const {
    std::vector<ImportDocument> documents;
    for (const ReviewDocument* document : readDocuments()) {
        ImportDocument one{
            document->findings.findings(), document->path, document->period, document->call, {},
            document->findings.corrected()};
        if (chosenOnly) one.chosen = document->findings.chosen();
        documents.push_back(std::move(one));
    }
    return documents;
}

// The lowest bound: what is stored is what the person has accepted.
ImportOptions ImportController::options() const {
    ImportOptions options;
    options.minConfidence = 0;
    options.aliases = m_aliases;
    return options;
}

void ImportController::optionsChanged() {
    if (ReviewDocument* document = shown()) {
        document->period = m_page.review().period();
        document->call = m_page.review().call();
    }
    planAgain();
}

void ImportController::planAgain() {
    const auto documents = readDocuments();
    if (documents.empty()) return;
    const auto plans = m_session.planImport(importedDocuments(false), options());
    if (!plans) return m_page.tell(Notice::Kind::Bad, plans.error().text());
    for (std::size_t i = 0; i < documents.size(); ++i) documents[i]->findings.setPlan((*plans)[i]);
    showConflict();
}

bool ImportController::save() {
    m_saving = true;
    const auto results = m_session.importDocuments(importedDocuments(true), options());
    m_saving = false;
    if (!results) {
        m_page.tell(Notice::Kind::Bad, results.error().text());
        return false;
    }
    closeAll();
    reportSaved(*results);
    return true;
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

bool ImportController::isUnsaved() const {
    const auto documents = readDocuments();
    return std::any_of(documents.begin(), documents.end(),
                       [](const ReviewDocument* document) { return !document->findings.chosen().empty(); });
}

bool ImportController::mayLeave(bool closing) {
    if (!isUnsaved() || m_session.isReadOnly()) return true;
    int findings = 0;
    for (const ReviewDocument* document : readDocuments())
        findings += static_cast<int>(document->findings.chosen().size());
    switch (m_ask(findings, closing)) {
    case LeaveAnswer::Save:
        return save();
    case LeaveAnswer::Leave:
        return true;
    case LeaveAnswer::Stay:
        break;
    }
    return false;
}

} // namespace salkku::ui
