// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;
class QTreeWidget;
class QTreeWidgetItem;

namespace salkku::ui {

class Session;

/// Which regions the pages speak of: a button with a list of areas and their regions to tick.
class RegionFilter : public QToolButton {
    Q_OBJECT
public:
    explicit RegionFilter(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChoice();
    void fillTree();
    void addOrganisations(QTreeWidgetItem* parent, const QString& area);
    void applyTicks();
    void chooseAll();
    Session& m_session;
    QMenu* m_menu;
    QAction* m_all;
    QTreeWidget* m_tree;
    bool m_filling = false;
};

} // namespace salkku::ui
