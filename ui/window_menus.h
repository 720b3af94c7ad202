// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "ui/page_id.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QStringList>
#include <map>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace salkku::ui {

/// What the menus can and cannot do at the moment.
struct MenuState {
    bool open = false;
    bool canImport = false;
    bool canExport = false;
    QString undo, redo; ///< what would be taken back or made again; empty: nothing
    PageId page = PageId::Overview;
    Language language = Language::Finnish;
    ThemeChoice theme = ThemeChoice::System;
    QStringList recent;
};

/// The window's actions and the menus they stand in.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    explicit WindowMenus(QMainWindow& window);

    void setState(const MenuState& state);
    void retranslate();
    QMenu* portfolioMenu() const { return m_portfolio; }

signals:
    void newWanted();
    void openWanted();
    void demoWanted();
    void portfolioWanted(const QString& path);
    void importWanted();
    void exportWanted();
    void packagesWanted(); ///< received ones, to be taken in
    void sendWanted();
    void undoWanted();
    void redoWanted();
    void copyWanted();
    void findWanted();
    void pageWanted(salkku::ui::PageId page);
    void languageWanted(salkku::Language language);
    void themeWanted(salkku::ui::ThemeChoice theme);
    void guideWanted();
    void aboutWanted();

private:
    void buildFile(QMainWindow& window);
    void buildEdit(QMainWindow& window);
    void buildView(QMainWindow& window);
    void buildHelp(QMainWindow& window);
    void fillRecent(const QStringList& paths);
    void nameUndo();
    template <class Signal>
    QAction* add(QMenu* menu, Signal signal, const QKeySequence& keys = {});
    QMenu *m_file, *m_edit, *m_view, *m_languages, *m_themes, *m_help, *m_recent, *m_portfolio;
    QAction *m_new, *m_open, *m_demo, *m_import, *m_export, *m_quit;
    QAction *m_packages, *m_send;
    QAction *m_undo, *m_redo, *m_copy, *m_find;
    QAction *m_guide, *m_about;
    std::map<PageId, QAction*> m_pages;
    std::map<Language, QAction*> m_languageActions;
    std::map<ThemeChoice, QAction*> m_themeActions;
    MenuState m_state;
};

/// The page's name in the navigation list and the View menu.
QString pageTitle(PageId page);

} // namespace salkku::ui
