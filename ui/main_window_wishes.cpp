// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does when a person wishes something.
#include "ui/main_window.h"

#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/help.h"
#include "ui/dialogs/source_viewer.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/period_controller.h"
#include "ui/history/history_controller.h"
#include "ui/importing/import_controller.h"
#include "ui/page_feeder.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/entry_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/money_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/region_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/summary_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/past_bar.h"
#include "ui/searching/search_controller.h"
#include "ui/summary/summary_controller.h"
#include "ui/top_bar.h"
#include "ui/translation.h"
#include "ui/widgets/copy_as_tsv.h"
#include "ui/widgets/matrix_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>

namespace salkku::ui {

namespace {

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) files.append(url.toLocalFile());
    return files;
}

bool isPortfolio(const QString& path) {
    return path.endsWith(QLatin1String(".salkku"), Qt::CaseInsensitive);
}

} // namespace

QString demoPath() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("demo.salkku"));
}

void MainWindow::connectSession() {
    for (const auto signal : {&Session::portfolioChanged, &Session::dataChanged, &Session::selectionChanged})
        connect(&m_session, signal, this, &MainWindow::showState);
    connect(&m_session, &Session::languageChanged, this, &MainWindow::changeLanguage);
}

void MainWindow::connectMenus() {
    connect(m_menus, &WindowMenus::newWanted, this, &MainWindow::newPortfolio);
    connect(m_menus, &WindowMenus::openWanted, this, &MainWindow::choosePortfolio);
    connect(m_menus, &WindowMenus::demoWanted, this, &MainWindow::openDemo);
    connect(m_menus, &WindowMenus::portfolioWanted, this, &MainWindow::openPortfolio);
    connect(m_menus, &WindowMenus::importWanted, this, &MainWindow::chooseDocuments);
    connect(m_menus, &WindowMenus::exportWanted, this, &MainWindow::exportSlides);
    connect(m_menus, &WindowMenus::packagesWanted, this, &MainWindow::chooseReceived);
    connect(m_menus, &WindowMenus::sendWanted, this, &MainWindow::sendReport);
    connect(m_menus, &WindowMenus::undoWanted, this, &MainWindow::undo);
    connect(m_menus, &WindowMenus::redoWanted, this, &MainWindow::redo);
    connect(m_menus, &WindowMenus::copyWanted, this, &MainWindow::copyFromFocus);
    connect(m_menus, &WindowMenus::findWanted, m_bar, &TopBar::focusSearch);
    connect(m_menus, &WindowMenus::pageWanted, this, [this](PageId page) {
        showPage(page);
        enterPage();
    });
    connect(m_menus, &WindowMenus::languageWanted, &m_session, &Session::setLanguage);
    connect(m_menus, &WindowMenus::themeWanted, this, &MainWindow::changeTheme);
    connect(m_menus, &WindowMenus::guideWanted, this, [this] { showQuickGuide(this); });
    connect(m_menus, &WindowMenus::aboutWanted, this, [this] { showAbout(this); });
}

void MainWindow::connectPages() {
    connect(m_bar, &TopBar::exportWanted, this, &MainWindow::exportSlides);
    connect(m_bar, &TopBar::organisationWanted, this,
            [this](const OrganisationCode& code) { m_feeder->openRegion(code, 0); });
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newPortfolio);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::choosePortfolio);
    connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::openDemo);
    connect(m_welcome, &WelcomePage::portfolioWanted, this, &MainWindow::openPortfolio);
    connect(m_feeder, &PageFeeder::pageWanted, this, &MainWindow::showPage);
    connect(m_feeder, &PageFeeder::failed, this,
            [this](const Error& error) { QMessageBox::warning(this, windowTitle(), error.text()); });
    connect(m_import, &ImportPage::documentsWanted, this, &MainWindow::chooseDocuments);
    connect(m_importing, &ImportController::stepsChanged, this, &MainWindow::showState);
    for (Page* page :
         {static_cast<Page*>(m_overview), static_cast<Page*>(m_compare), static_cast<Page*>(m_region),
          static_cast<Page*>(m_indicators), static_cast<Page*>(m_money)})
        connect(page, &Page::importWanted, this, &MainWindow::chooseDocuments);
    const auto open = [this](const SourceLink& source) { openSource(source, m_session.language(), this); };
    connect(m_compare, &ComparePage::sourceChosen, this, open);
    connect(m_region, &RegionPage::sourceChosen, this, open);
}

void MainWindow::connectEntry() {
    const auto tell = [this](const Error& error) { report(error); };
    connect(m_entryControl, &EntryController::failed, this, tell);
    connect(m_historyControl, &HistoryController::failed, this, tell);
    connect(m_historyControl, &HistoryController::asOfWanted, this, &MainWindow::showAsOf);
    connect(m_past, &PastBar::returnWanted, this, &MainWindow::returnToPresent);
    connect(m_periodControl, &PeriodController::failed, this, tell);
    connect(&m_session, &Session::entrySaved, this, &MainWindow::showState);
    connect(m_entryControl, &EntryController::submitted, this, [this] {
        m_session.announceEntries(); // the first report of a portfolio brings its first period
        showState();
        statusBar()->showMessage(tr("Submitted. File › Save report for others… makes the package that the "
                                    "ministry opens."),
                                 messageTime);
    });
    connect(m_entryControl, &EntryController::unchangedQuestion, this, [this] {
        const auto answer = QMessageBox::question(
            this, windowTitle(),
            tr("Nothing has changed since the previous period. Submit the report as it is?"));
        if (answer == QMessageBox::Yes) m_entryControl->submit(true);
    });
    connect(m_entryControl, &EntryController::fieldHistoryWanted, this,
            [this](const EntityKey& key, const FieldName& field) {
                m_historyControl->showField(key, field);
                showPage(PageId::History);
            });
}

void MainWindow::lookFor(const QString& words) {
    m_search->setWords(words);
    showPage(PageId::Search);
}

void MainWindow::connectSearch() {
    connect(m_bar, &TopBar::wordsWanted, this, &MainWindow::lookFor);
    connect(m_bar, &TopBar::wordsTyped, this, [this](const QString& words) {
        if (m_page == PageId::Search) m_search->setWords(words);
    });
    connect(m_searching, &SearchController::failed, this, [this](const Error& error) { report(error); });
    connect(m_searching, &SearchController::cellWanted, m_feeder, &PageFeeder::openCompare);
    connect(m_searching, &SearchController::textWanted, this,
            [this](const OrganisationCode& organisation, int investment, const QString& text) {
                m_feeder->openRegion(organisation, investment);
                m_region->revealText(text);
            });
    connect(m_searching, &SearchController::sourceWanted, this,
            [this](const SourceLink& source) { openSource(source, m_session.language(), this); });
}

void MainWindow::connectSummary() {
    connect(m_summaryControl, &SummaryController::failed, this,
            [this](const Error& error) { report(error); });
    connect(m_summaryControl, &SummaryController::evidenceWanted, this, &MainWindow::openEvidence);
}

// To the light or the text that a sentence of the summary rests on.
void MainWindow::openEvidence(const TextEvidence& evidence) {
    m_session.setPeriod(evidence.report.period);
    const QLatin1String light("light:");
    if (evidence.field.startsWith(QLatin1String("narrative:"))) {
        m_feeder->openRegion(evidence.report.organisation, evidence.report.investment);
        return m_region->revealText(evidence.words);
    }
    CellPlace place{evidence.report.organisation, evidence.report.investment, std::nullopt};
    if (evidence.field.startsWith(light)) place.dimension = DimensionId(evidence.field.mid(light.size()));
    m_feeder->openCompare(place);
}

bool MainWindow::leaveSummary() {
    if (m_page != PageId::Summary) return true;
    if (!m_summaryControl->leave()) return false;
    m_session.announceEntries();
    return true;
}

// Other pages show what is saved, so they are told when the form is left.
bool MainWindow::leaveEntry(PageId page) {
    if (m_page != PageId::Entry || page == PageId::Entry) return true;
    if (!m_entryControl->leave()) return false;
    m_session.announceEntries();
    return true;
}

void MainWindow::showAsOf(const QDate& day) {
    if (!m_entryControl->leave() || !m_summaryControl->leave() || !m_importing->mayLeave(true)) return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto shown = m_session.showAsOf(day);
    QApplication::restoreOverrideCursor();
    report(shown);
}

void MainWindow::returnToPresent() {
    report(m_session.returnToPresent());
}

void MainWindow::showPlace(PageId page, const OrganisationCode& organisation, int investment) {
    m_compare->showInvestment(investment);
    m_region->showInvestment(investment);
    m_entryControl->showPlace(organisation, investment);
    if (!organisation.isEmpty()) m_session.setOrganisation(organisation);
    showPage(page);
    if (page == PageId::Compare && !organisation.isEmpty())
        m_feeder->openCompare({organisation, investment, std::nullopt});
}

void MainWindow::tellLater(const Error& error) {
    QTimer::singleShot(0, this, [this, error] { report(error); });
}

void MainWindow::report(const Result<void>& result) {
    if (!result) QMessageBox::warning(this, tr("Salkku"), result.error().text());
}

void MainWindow::openPortfolio(const QString& path) {
    if (!m_importing->mayLeave(true) || !m_summaryControl->leave()) return;
    const Result<void> opened = m_session.open(path);
    if (m_session.isOpen()) m_settings.addRecentPortfolio(path);
    report(opened);
    showPage(m_page);
}

void MainWindow::openDemo() {
    if (!m_importing->mayLeave(true) || !m_summaryControl->leave()) return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> opened = m_session.openDemo(demoPath());
    QApplication::restoreOverrideCursor();
    if (opened) m_settings.addRecentPortfolio(m_session.path());
    report(opened);
    showPage(m_page);
}

void MainWindow::newPortfolio() {
    if (!m_importing->mayLeave(true) || !m_summaryControl->leave()) return;
    QString path = QFileDialog::getSaveFileName(this, tr("New portfolio"), m_settings.lastFolder(),
                                                tr("Salkku portfolios (*.salkku)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    if (!isPortfolio(path)) path += QLatin1String(".salkku");
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    const Result<void> created = m_session.createNew(path);
    if (created) m_settings.addRecentPortfolio(path);
    report(created);
    showPage(PageId::Import);
}

void MainWindow::choosePortfolio() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open portfolio"), m_settings.lastFolder(),
                                                      tr("Salkku portfolios (*.salkku)"));
    if (path.isEmpty()) return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    openPortfolio(path);
}

void MainWindow::chooseDocuments() {
    showPage(PageId::Import);
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Import documents"), m_settings.lastFolder(),
                                      tr("Documents and reports (*.pdf *.pptx *.png *.jpg *.jpeg *.txt "
                                         "*.salkku-report *.xlsx);;All files (*)"));
    if (paths.isEmpty()) return;
    m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
    importDocuments(paths);
}

void MainWindow::importDocuments(const QStringList& paths) {
    if (!m_session.isOpen())
        return report(Error{
            ErrorCode::NotFound, tr("Open or create a portfolio first, then import the documents."), {}});
    showPage(PageId::Import);
    QStringList documents, received;
    for (const QString& path : paths) (isReceivedName(path) ? received : documents).append(path);
    if (!documents.isEmpty()) m_importing->read(documents);
    if (!received.isEmpty()) takeReceived(received);
}

void MainWindow::exportSlides() {
    if (!m_session.period()) return;
    ExportDialog dialog(m_session, m_settings, this);
    dialog.exec();
}

// Text fields copy for themselves; what is left for the menu are tables and texts without a cursor.
void MainWindow::copyFromFocus() {
    QWidget* focus = QApplication::focusWidget();
    if (const auto* view = qobject_cast<QAbstractItemView*>(focus)) return CopyAsTsv::copy(*view);
    if (focus) QMetaObject::invokeMethod(focus, "copy");
}

// Decisions of a review that is being looked at are taken back before what is stored.
QUndoStack* MainWindow::reviewSteps() const {
    return m_page == PageId::Import ? m_importing->steps() : nullptr;
}

void MainWindow::undo() {
    QUndoStack* steps = reviewSteps();
    steps && steps->canUndo() ? steps->undo() : step(&Session::undo);
}

void MainWindow::redo() {
    QUndoStack* steps = reviewSteps();
    steps && steps->canRedo() ? steps->redo() : step(&Session::redo);
}

void MainWindow::step(Result<void> (Session::*change)()) {
    if (!m_entryControl->leave() || !m_summaryControl->leave()) return;
    report((m_session.*change)());
    showState();
}

void MainWindow::changeLanguage() {
    m_settings.setLanguage(m_session.language());
    speak(m_session.language());
    retranslate();
    m_feeder->refreshAll();
    m_entryControl->wordsChanged();
    m_historyControl->wordsChanged();
    m_summaryControl->wordsChanged();
    m_searching->wordsChanged();
}

void MainWindow::changeTheme(ThemeChoice theme) {
    m_theme = theme;
    m_settings.setTheme(theme);
    applyTheme(*qApp, theme, m_systemIsDark);
    m_feeder->refreshAll();
}

void MainWindow::restoreLayout() {
    resize(1280, 800);
    restoreGeometry(m_settings.layout(QStringLiteral("window")));
    m_compare->splitter().restoreState(m_settings.layout(QStringLiteral("compare")));
    m_compare->view().restoreColumns(m_settings.layout(QStringLiteral("compareColumns")));
    m_import->restoreLayout(m_settings.layout(QStringLiteral("import")),
                            m_settings.layout(QStringLiteral("importColumns")),
                            m_settings.layout(QStringLiteral("importGrouping")));
}

void MainWindow::saveLayout() {
    m_settings.setLayout(QStringLiteral("window"), saveGeometry());
    m_settings.setLayout(QStringLiteral("compare"), m_compare->splitter().saveState());
    m_settings.setLayout(QStringLiteral("compareColumns"), m_compare->view().columnState());
    m_settings.setLayout(QStringLiteral("import"), m_import->splitterState());
    m_settings.setLayout(QStringLiteral("importColumns"), m_import->columnState());
    m_settings.setLayout(QStringLiteral("importGrouping"), m_import->groupingState());
    m_settings.setReopens(m_session.isOpen());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_importing->mayLeave(true)) return event->ignore();
    if (!(m_entryControl->leave() && m_summaryControl->leave()) &&
        QMessageBox::question(this, windowTitle(),
                              tr("What you have written is not saved. Close all the same?")) !=
            QMessageBox::Yes)
        return event->ignore();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && isPortfolio(files.front())) return openPortfolio(files.front());
    if (!files.isEmpty()) importDocuments(files);
}

} // namespace salkku::ui
