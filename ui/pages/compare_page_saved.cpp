// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen on the comparison page, saved under a name and brought back.
#include "ui/pages/compare_page.h"

#include "ui/widgets/matrix_view.h"

#include <QComboBox>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <algorithm>

namespace salkku::ui {

namespace {

// -1 for a name that this version does not know.
int filterPlace(const QString& name) {
    for (std::size_t i = 0; i < std::size(matrixFilterNames); ++i)
        if (name == QLatin1String(matrixFilterNames[i])) return static_cast<int>(i);
    return -1;
}

} // namespace

QString ComparePage::state() const {
    QJsonObject state;
    state[QStringLiteral("view")] = QLatin1String(compareViewNames[static_cast<int>(chosenView())]);
    state[QStringLiteral("investment")] = investment();
    state[QStringLiteral("filter")] = QLatin1String(matrixFilterNames[std::max(0, m_filter->currentIndex())]);
    state[QStringLiteral("grouped")] = m_grouping->currentIndex() == 0;
    state[QStringLiteral("sort")] = m_view->matrix().arrangement().sortColumn;
    state[QStringLiteral("descending")] = m_view->matrix().arrangement().order == Qt::DescendingOrder;
    if (!m_scope.part.isEmpty()) state[QStringLiteral("part")] = m_scope.part;
    if (m_scope.workPackage > 0) state[QStringLiteral("workPackage")] = m_scope.workPackage;
    if (const auto chosen = dimension()) state[QStringLiteral("dimension")] = chosen->value;
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void ComparePage::restoreState(const QString& text) {
    const QJsonObject state = QJsonDocument::fromJson(text.toUtf8()).object();
    showInvestment(state[QStringLiteral("investment")].toInt(investment()));
    m_scope = {state[QStringLiteral("part")].toString(), state[QStringLiteral("workPackage")].toInt()};
    if (const int filter = filterPlace(state[QStringLiteral("filter")].toString()); filter >= 0)
        m_filter->setCurrentIndex(filter);
    m_grouping->setCurrentIndex(state[QStringLiteral("grouped")].toBool(true) ? 0 : 1);
    const auto known = std::find(m_dimensions.begin(), m_dimensions.end(),
                                 DimensionId(state[QStringLiteral("dimension")].toString()));
    m_dimension->setCurrentIndex(
        known == m_dimensions.end() ? 0 : static_cast<int>(known - m_dimensions.begin()) + 1);
    arrangementChosen();
    showView(compareViewFromName(state[QStringLiteral("view")].toString()).value_or(CompareView::Matrix));
    m_view->sortByColumn(state[QStringLiteral("sort")].toInt(), state[QStringLiteral("descending")].toBool()
                                                                    ? Qt::DescendingOrder
                                                                    : Qt::AscendingOrder);
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
