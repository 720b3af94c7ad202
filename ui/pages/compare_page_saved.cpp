// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen on the comparison page, saved under a name and brought back.
#include "ui/pages/compare_page.h"

#include "ui/widgets/matrix_view.h"

#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <algorithm>

namespace salkku::ui {

SavedComparison ComparePage::comparison() const {
    SavedComparison chosen;
    chosen.view = chosenView();
    chosen.investment = investment();
    chosen.scope = m_scope;
    chosen.arrangement = m_view->matrix().arrangement();
    chosen.arrangement.folded.clear();
    chosen.bars = m_views->barsOrder();
    return chosen;
}

void ComparePage::show(const SavedComparison& chosen) {
    showInvestment(chosen.investment);
    m_scope = chosen.scope;
    m_filter->setCurrentIndex(static_cast<int>(chosen.arrangement.filter));
    m_grouping->setCurrentIndex(chosen.arrangement.grouped ? 0 : 1);
    const auto& wanted = chosen.arrangement.dimension;
    const auto known =
        wanted ? std::find(m_dimensions.begin(), m_dimensions.end(), *wanted) : m_dimensions.end();
    m_dimension->setCurrentIndex(
        known == m_dimensions.end() ? 0 : static_cast<int>(known - m_dimensions.begin()) + 1);
    arrangementChosen();
    m_views->sortBars(chosen.bars);
    showView(chosen.view);
    m_view->sortByColumn(chosen.arrangement.sortColumn, chosen.arrangement.order);
}

void ComparePage::setSavedViews(const QStringList& names, bool canSave) {
    m_savedNames = names;
    m_canSave = canSave;
}

void ComparePage::buildSavedMenu() {
    m_savedMenu->clear();
    qDeleteAll(m_savedMenu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString& name : m_savedNames)
        connect(m_savedMenu->addAction(name), &QAction::triggered, this,
                [this, name] { emit savedViewWanted(name); });
    if (!m_savedNames.isEmpty()) m_savedMenu->addSeparator();
    QAction* save = m_savedMenu->addAction(tr("Save this view…"));
    save->setEnabled(m_canSave);
    connect(save, &QAction::triggered, this, &ComparePage::askForName);
    if (m_savedNames.isEmpty()) return;
    QMenu* remove = m_savedMenu->addMenu(tr("Remove"));
    remove->setEnabled(m_canSave);
    for (const QString& name : m_savedNames)
        connect(remove->addAction(name), &QAction::triggered, this,
                [this, name] { emit removeWanted(name); });
}

void ComparePage::askForName() {
    const QString name = QInputDialog::getText(this, tr("Save this view"), tr("Name")).trimmed();
    if (!name.isEmpty()) emit saveWanted(name);
}

} // namespace salkku::ui
