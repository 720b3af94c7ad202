// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_controller.h"

#include "ui/importing/findings_model.h"
#include "ui/importing/import_review.h"
#include "ui/pages/import_page.h"

#include <QFileInfo>

namespace salkku::ui {

ImportController::ImportController(Session& session, Settings& settings, ImportPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_page(page)
    , m_reading(new ReadingProcess(this)) {
    connect(m_reading, &ReadingProcess::finished, this, &ImportController::documentRead);
    connect(m_reading, &ReadingProcess::failed, this, &ImportController::readingFailed);
    connect(&page, &ImportPage::documentWanted, this, [this](const QString& path) { read({path}); });
    connect(&page, &ImportPage::cancelWanted, this, &ImportController::cancel);
    connect(&page, &ImportPage::optionsChanged, this, &ImportController::planAgain);
    connect(&page, &ImportPage::saveWanted, this, &ImportController::save);
    connect(&page, &ImportPage::closeWanted, this, &ImportController::readNext);
    connect(&page, &ImportPage::undoWanted, this, &ImportController::undo);
    connect(&session, &Session::languageChanged, this, &ImportController::wordsChanged);
    connect(&session, &Session::portfolioChanged, this, &ImportController::forget);
    connect(&session, &Session::dataChanged, this, &ImportController::dataChanged);
    m_page.showStart(m_settings.recentDocuments());
}

void ImportController::read(const QStringList& paths) {
    m_waiting.append(paths);
    if (!m_reading->isRunning() && !m_page.isReviewing()) return readNext();
    m_page.setWaiting(static_cast<int>(m_waiting.size()));
}

void ImportController::readNext() {
    if (m_waiting.isEmpty()) {
        m_path.clear();
        return m_page.showStart(m_settings.recentDocuments());
    }
    m_path = m_waiting.takeFirst();
    m_page.setWaiting(static_cast<int>(m_waiting.size()));
    m_page.showReading(QFileInfo(m_path).fileName());
    m_reading->start(m_path, m_session.path());
}

void ImportController::cancel() {
    m_waiting.clear();
    m_reading->cancel();
    readNext();
}

void ImportController::forget() {
    m_waiting.clear();
    m_reading->cancel();
    m_page.setWritable(!m_session.isReadOnly());
    readNext();
}

void ImportController::documentRead(const Findings& findings) {
    m_settings.addRecentDocument(m_path);
    ImportOptions fresh;
    fresh.minConfidence = 0;
    const auto plan = m_session.planImport(findings, fresh);
    if (!plan) return readingFailed(plan.error());
    m_page.showReview(findings, *plan, m_path, m_session.programme(), m_session.language());
    if (plan->seenBefore)
        m_page.tell(Notice::Kind::Good,
                    tr("This document was imported before: %n value(s) stand as they were read.", nullptr,
                       plan->unchanged));
    else if (findings.findings.empty())
        m_page.tell(Notice::Kind::Bad, tr("Nothing that Salkku knows was found in this document."));
    emit reviewShown();
}

void ImportController::readingFailed(const Error& error) {
    if (error.code == ErrorCode::Cancelled) return;
    readNext();
    m_page.tell(Notice::Kind::Bad, error.text());
}

// What a notice offered to undo may be undone by now, and a plan is made against values that were replaced.
void ImportController::dataChanged() {
    m_page.hideNotice();
    if (m_page.isReviewing() && !m_saving) planAgain();
}

// The lowest bound: what is stored is what the person has ticked.
ImportOptions ImportController::options() const {
    ImportOptions options;
    options.minConfidence = 0;
    options.period = m_page.review().period();
    options.call = m_page.review().call();
    return options;
}

void ImportController::planAgain() {
    const auto plan = m_session.planImport(m_page.review().findings().findings(), options());
    if (!plan) return m_page.tell(Notice::Kind::Bad, plan.error().text());
    m_page.setPlan(*plan);
}

void ImportController::save() {
    FindingsModel& model = m_page.review().findings();
    m_saving = true;
    const auto result = m_session.importFindings(model.findings(), m_path, options(), model.chosen());
    m_saving = false;
    if (!result) return m_page.tell(Notice::Kind::Bad, result.error().text());
    readNext();
    reportSaved(*result);
}

void ImportController::reportSaved(const ImportResult& result) {
    if (result.changeSet == 0) return m_page.tell(Notice::Kind::Good, tr("Everything was stored already."));
    m_page.tell(Notice::Kind::Good, tr("%n value(s) stored.", nullptr, result.stored), true);
}

void ImportController::undo() {
    const auto undone = m_session.undo();
    if (!undone) return m_page.tell(Notice::Kind::Bad, undone.error().text());
    m_page.tell(Notice::Kind::Good, tr("The import was taken back."));
}

void ImportController::wordsChanged() {
    m_page.setWords(m_session.programme(), m_session.language());
}

} // namespace salkku::ui
