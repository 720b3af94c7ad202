// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

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
#include "ui/status_line.h"
#include "ui/summary/summary_controller.h"
#include "ui/text/words.h"
#include "ui/top_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QUndoStack>

namespace salkku::ui {

namespace {

constexpr int navigationWidth = 164;

} // namespace

MainWindow::MainWindow(Session& session, Settings& settings, bool systemIsDark, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_systemIsDark(systemIsDark)
    , m_theme(settings.theme())
    , m_menus(new WindowMenus(*this))
    , m_bar(new TopBar(session, m_menus->portfolioMenu(), this))
    , m_past(new PastBar(session, this))
    , m_navigation(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_body(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_overview(new OverviewPage)
    , m_compare(new ComparePage)
    , m_region(new RegionPage)
    , m_import(new ImportPage)
    , m_indicators(new IndicatorsPage)
    , m_money(new MoneyPage)
    , m_entry(new EntryPage)
    , m_summary(new SummaryPage)
    , m_history(new HistoryPage)
    , m_search(new SearchPage)
    , m_feeder(new PageFeeder(session, FedPages{*m_overview, *m_compare, *m_region, *m_indicators, *m_money},
                              this))
    , m_importing(new ImportController(session, settings, *m_import, this))
    , m_entryControl(new EntryController(session, *m_entry, this))
    , m_historyControl(new HistoryController(session, *m_history, this))
    , m_periodControl(new PeriodController(session, m_overview->periodButton(), this))
    , m_summaryControl(new SummaryController(session, *m_summary, this))
    , m_searching(new SearchController(session, *m_search, this)) {
    setAcceptDrops(true);
    buildNavigation();
    buildPages();
    auto* status = new StatusLine(session, this);
    setStatusBar(status);
    connect(m_entryControl, &EntryController::unsavedChanged, status, &StatusLine::setUnsaved);
    connectSession();
    connectMenus();
    connectPages();
    connectEntry();
    connectSearch();
    connectSummary();
    retranslate();
    restoreLayout();
    showPage(m_page);
    session.isOpen() ? m_navigation->setFocus() : m_welcome->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildNavigation() {
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setFixedWidth(navigationWidth);
    for (std::size_t i = 0; i < std::size(allPages); ++i) m_navigation->addItem(QString());
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) showPage(allPages[row]);
    });
    // Back from a page that stands in no list to the one that was seen before it.
    const auto open = [this](QListWidgetItem* item) {
        if (m_page == PageId::Search) showPage(allPages[m_navigation->row(item)]);
    };
    connect(m_navigation, &QListWidget::itemClicked, this, open);
    connect(m_navigation, &QListWidget::itemActivated, this, open);
    connect(m_navigation, &QListWidget::itemActivated, this, &MainWindow::enterPage);
}

void MainWindow::buildPages() {
    for (QWidget* page : {static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_compare),
                          static_cast<QWidget*>(m_region), static_cast<QWidget*>(m_entry),
                          static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_indicators),
                          static_cast<QWidget*>(m_money), static_cast<QWidget*>(m_summary),
                          static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_search)})
        m_stack->addWidget(page);
    auto* pages = new QWidget;
    auto* row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    m_body->addWidget(m_welcome);
    m_body->addWidget(pages);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_past);
    column->addWidget(m_body, 1);
    setCentralWidget(centre);
}

void MainWindow::showPage(PageId page) {
    if (!leaveEntry(page) || !leaveSummary()) return m_navigation->setCurrentRow(static_cast<int>(m_page));
    if (m_page == PageId::Import && page != m_page && !m_importing->mayLeave(false)) {
        const QSignalBlocker quiet(m_navigation);
        return m_navigation->setCurrentRow(static_cast<int>(m_page));
    }
    m_page = page;
    m_stack->setCurrentIndex(static_cast<int>(page));
    if (page == PageId::Search)
        m_navigation->clearSelection();
    else
        m_navigation->setCurrentRow(static_cast<int>(page));
    m_bar->setRegionFilterUseful(page != PageId::Region && page != PageId::Import && page != PageId::Search);
    m_feeder->pageShown(page);
    if (page == PageId::Entry) m_entryControl->show();
    m_summaryControl->setShown(page == PageId::Summary);
    m_historyControl->setShown(page == PageId::History);
    m_searching->setShown(page == PageId::Search);
    showState();
}

void MainWindow::enterPage() {
    if (m_page == PageId::Entry) m_entry->focusForm();
}

void MainWindow::retranslate() {
    for (const PageId page : allPages) m_navigation->item(static_cast<int>(page))->setText(pageTitle(page));
    m_navigation->setAccessibleName(tr("Pages"));
    m_menus->retranslate();
    showState();
}

QString MainWindow::windowName() const {
    if (!m_session.isOpen()) return QStringLiteral("Salkku");
    const QString file = QFileInfo(m_session.presentPath()).fileName();
    const auto day = m_session.asOf();
    return day ? tr("%1 as on %2 – Salkku").arg(file, dateText(*day, m_session.language()))
               : tr("%1 – Salkku").arg(file);
}

void MainWindow::showState() {
    MenuState state;
    state.open = m_session.isOpen();
    state.canImport = state.open && !m_session.isReadOnly();
    state.canExport = state.open && m_session.period().has_value();
    if (const auto step = m_session.undoStep()) state.undo = step->title;
    if (const auto step = m_session.redoStep()) state.redo = step->title;
    if (const QUndoStack* steps = reviewSteps()) {
        if (steps->canUndo()) state.undo = steps->undoText();
        if (steps->canRedo()) state.redo = steps->redoText();
    }
    state.page = m_page;
    state.language = m_session.language();
    state.theme = m_theme;
    state.recent = m_settings.recentPortfolios();
    m_menus->setState(state);
    m_welcome->setRecent(state.recent);
    m_body->setCurrentIndex(state.open ? 1 : 0);
    setWindowTitle(windowName());
}

} // namespace salkku::ui
