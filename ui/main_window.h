// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page_id.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window_menus.h"

#include <QMainWindow>

class QListWidget;
class QStackedWidget;
class QUndoStack;

namespace salkku::ui {

class ComparePage;
class EntryController;
class EntryPage;
class HistoryController;
class HistoryPage;
class ImportController;
class ImportPage;
class IndicatorsPage;
class MoneyPage;
class OverviewPage;
class PageFeeder;
class PastBar;
class PeriodController;
class RegionPage;
class SearchController;
class SearchPage;
class SummaryController;
class SummaryPage;
class TopBar;
class WelcomePage;

/// Places the pages and passes wishes on; what is shown comes from the session.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, Settings& settings, bool systemIsDark, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPortfolio(const QString& path);
    void openDemo();
    void showPage(PageId page);
    /// A page with its organisation and investment; an empty organisation keeps the present one.
    void showPlace(PageId page, const OrganisationCode& organisation, int investment);
    void lookFor(const QString& words); ///< on the search page
    void tellLater(const Error& error); ///< when the window stands
    PageId page() const { return m_page; }
    void importDocuments(const QStringList& paths);
    void takeReceived(const QStringList& paths); ///< report packages and filled forms

    OverviewPage& overviewPage() { return *m_overview; }
    ComparePage& comparePage() { return *m_compare; }
    RegionPage& regionPage() { return *m_region; }
    ImportPage& importPage() { return *m_import; }
    ImportController& importing() { return *m_importing; }
    IndicatorsPage& indicatorsPage() { return *m_indicators; }
    MoneyPage& moneyPage() { return *m_money; }
    EntryPage& entryPage() { return *m_entry; }
    EntryController& entry() { return *m_entryControl; }
    HistoryPage& historyPage() { return *m_history; }
    SummaryPage& summaryPage() { return *m_summary; }
    SummaryController& summary() { return *m_summaryControl; }
    SearchPage& searchPage() { return *m_search; }
    PageFeeder& feeder() { return *m_feeder; }
    PastBar& pastBar() { return *m_past; }
    void showAsOf(const QDate& day); ///< the portfolio as it stood at the end of a day
    void returnToPresent();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildNavigation();
    void buildPages();
    void connectSession();
    void connectMenus();
    void connectPages();
    void connectEntry();
    void connectSearch();
    void connectSummary();
    void openEvidence(const TextEvidence& evidence);
    bool leaveSummary();
    bool leaveEntry(PageId page);
    void newPortfolio();
    void choosePortfolio();
    void chooseDocuments();
    void exportSlides();
    void chooseReceived();
    void sendReport();
    void enterPage(); ///< the keyboard goes to what is written on the page
    void copyFromFocus();
    void undo();
    void redo();
    QUndoStack* reviewSteps() const; ///< null while no review is looked at
    void step(Result<void> (Session::*change)());
    void changeLanguage();
    void changeTheme(ThemeChoice theme);
    void retranslate();
    void showState();
    QString windowName() const;
    void report(const Result<void>& result);
    void restoreLayout();
    void saveLayout();
    Session& m_session;
    Settings& m_settings;
    bool m_systemIsDark;
    ThemeChoice m_theme;
    static constexpr int messageTime = 15'000; ///< milliseconds that a message stands in the status line
    PageId m_page = PageId::Overview;
    WindowMenus* m_menus;
    TopBar* m_bar;
    PastBar* m_past;
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    QStackedWidget* m_body; ///< the welcome page, or navigation and pages
    WelcomePage* m_welcome;
    OverviewPage* m_overview;
    ComparePage* m_compare;
    RegionPage* m_region;
    ImportPage* m_import;
    IndicatorsPage* m_indicators;
    MoneyPage* m_money;
    EntryPage* m_entry;
    SummaryPage* m_summary;
    HistoryPage* m_history;
    SearchPage* m_search;
    PageFeeder* m_feeder;
    ImportController* m_importing;
    EntryController* m_entryControl;
    HistoryController* m_historyControl;
    PeriodController* m_periodControl;
    SummaryController* m_summaryControl;
    SearchController* m_searching;
};

/// Where the demo portfolio of this person lies.
QString demoPath();

} // namespace salkku::ui
