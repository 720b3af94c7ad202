// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_menus.h"

#include "ui/entry/undo_keys.h"
#include "ui/status_line.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace salkku::ui {

QString pageTitle(PageId page) {
    switch (page) {
    case PageId::Overview:
        return WindowMenus::tr("Overview");
    case PageId::Compare:
        return WindowMenus::tr("Compare");
    case PageId::Region:
        return WindowMenus::tr("Region");
    case PageId::Indicators:
        return WindowMenus::tr("Indicators");
    case PageId::Money:
        return WindowMenus::tr("Money");
    case PageId::Entry:
        return WindowMenus::tr("Status entry");
    case PageId::History:
        return WindowMenus::tr("History");
    case PageId::Summary:
        return WindowMenus::tr("Summary");
    case PageId::Search:
        return WindowMenus::tr("Search");
    case PageId::Import:
        break;
    }
    return WindowMenus::tr("Import");
}

WindowMenus::WindowMenus(QMainWindow& window)
    : QObject(&window)
    , m_portfolio(new QMenu(&window)) {
    buildFile(window);
    buildEdit(window);
    buildView(window);
    buildHelp(window);
    retranslate();
}

template <class Signal>
QAction* WindowMenus::add(QMenu* menu, Signal signal, const QKeySequence& keys) {
    QAction* action = menu->addAction(QString());
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void WindowMenus::buildFile(QMainWindow& window) {
    m_file = window.menuBar()->addMenu(QString());
    m_new = add(m_file, &WindowMenus::newWanted, QKeySequence::New);
    m_open = add(m_file, &WindowMenus::openWanted, QKeySequence::Open);
    m_demo = add(m_file, &WindowMenus::demoWanted);
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_import = add(m_file, &WindowMenus::importWanted, QKeySequence(Qt::CTRL | Qt::Key_I));
    m_export = add(m_file, &WindowMenus::exportWanted, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_file->addSeparator();
    m_packages = add(m_file, &WindowMenus::packagesWanted, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_send = add(m_file, &WindowMenus::sendWanted, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_file->addSeparator();
    m_quit = m_file->addAction(QString());
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, &window, &QWidget::close);
    m_portfolio->addActions({m_new, m_open, m_demo});
    m_portfolio->addMenu(m_recent);
}

void WindowMenus::buildEdit(QMainWindow& window) {
    m_edit = window.menuBar()->addMenu(QString());
    m_undo = add(m_edit, &WindowMenus::undoWanted, QKeySequence::Undo);
    m_redo = add(m_edit, &WindowMenus::redoWanted);
    m_redo->setShortcuts(redoKeys());
    m_edit->addSeparator();
    m_copy = add(m_edit, &WindowMenus::copyWanted, QKeySequence::Copy);
    m_find = add(m_edit, &WindowMenus::findWanted, QKeySequence::Find);
}

void WindowMenus::buildView(QMainWindow& window) {
    m_view = window.menuBar()->addMenu(QString());
    auto* pages = new QActionGroup(this);
    for (const PageId page : allPages) {
        const int key = Qt::Key_1 + static_cast<int>(page);
        QAction* action = m_pages[page] = pages->addAction(m_view->addAction(QString()));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(key))));
        connect(action, &QAction::triggered, this, [this, page] { emit pageWanted(page); });
    }
    m_view->addSeparator();
    m_languages = m_view->addMenu(QString());
    auto* languages = new QActionGroup(this);
    for (const Language language : allLanguages) {
        QAction* action = m_languageActions[language] =
            languages->addAction(m_languages->addAction(languageName(language)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, language] { emit languageWanted(language); });
    }
    m_themes = m_view->addMenu(QString());
    auto* themes = new QActionGroup(this);
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = m_themeActions[theme] = themes->addAction(m_themes->addAction(QString()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, theme] { emit themeWanted(theme); });
    }
}

void WindowMenus::buildHelp(QMainWindow& window) {
    m_help = window.menuBar()->addMenu(QString());
    m_guide = add(m_help, &WindowMenus::guideWanted, QKeySequence::HelpContents);
    m_about = add(m_help, &WindowMenus::aboutWanted);
    m_about->setMenuRole(QAction::AboutRole);
}

void WindowMenus::retranslate() {
    m_file->setTitle(tr("&File"));
    m_new->setText(tr("&New portfolio…"));
    m_open->setText(tr("&Open portfolio…"));
    m_demo->setText(tr("Open &demo"));
    m_recent->setTitle(tr("&Recent portfolios"));
    m_import->setText(tr("&Import documents…"));
    m_export->setText(tr("&Export slides…"));
    m_packages->setText(tr("Open received re&ports…"));
    m_send->setText(tr("&Save report for others…"));
    m_quit->setText(tr("&Quit"));
    m_edit->setTitle(tr("&Edit"));
    m_copy->setText(tr("&Copy"));
    m_find->setText(tr("&Find"));
    m_view->setTitle(tr("&View"));
    for (const auto& [page, action] : m_pages) action->setText(pageTitle(page));
    m_languages->setTitle(tr("&Language"));
    m_themes->setTitle(tr("&Theme"));
    m_themeActions[ThemeChoice::System]->setText(tr("As the system"));
    m_themeActions[ThemeChoice::Light]->setText(tr("Light"));
    m_themeActions[ThemeChoice::Dark]->setText(tr("Dark"));
    m_help->setTitle(tr("&Help"));
    m_guide->setText(tr("&Quick guide"));
    m_about->setText(tr("&About Salkku"));
    nameUndo();
}

void WindowMenus::setState(const MenuState& state) {
    m_state = state;
    m_import->setEnabled(state.canImport);
    m_export->setEnabled(state.canExport);
    m_packages->setEnabled(state.canImport);
    m_send->setEnabled(state.open);
    m_copy->setEnabled(state.open);
    m_find->setEnabled(state.open);
    for (const auto& [page, action] : m_pages) action->setEnabled(state.open);
    if (const auto page = m_pages.find(state.page); page != m_pages.end())
        page->second->setChecked(state.open);
    m_languageActions[state.language]->setChecked(true);
    m_themeActions[state.theme]->setChecked(true);
    fillRecent(state.recent);
    nameUndo();
}

void WindowMenus::nameUndo() {
    m_undo->setEnabled(!m_state.undo.isEmpty());
    m_undo->setText(m_state.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_state.undo));
    m_redo->setEnabled(!m_state.redo.isEmpty());
    m_redo->setText(m_state.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(m_state.redo));
}

void WindowMenus::fillRecent(const QStringList& paths) {
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit portfolioWanted(path); });
    }
}

} // namespace salkku::ui
