// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/region_filter.h"

#include "ui/session/session.h"

#include <QEvent>
#include <QMenu>
#include <QTreeWidget>
#include <QWidgetAction>

namespace salkku::ui {

namespace {

constexpr int codeRole = Qt::UserRole + 1;

} // namespace

RegionFilter::RegionFilter(Session& session, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
    , m_all(m_menu->addAction(QString()))
    , m_tree(new QTreeWidget) {
    setObjectName(QStringLiteral("barButton"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumSize(260, 420);
    auto* holder = new QWidgetAction(m_menu);
    holder->setDefaultWidget(m_tree);
    m_menu->addAction(holder);
    connect(m_menu, &QMenu::aboutToShow, this, &RegionFilter::fillTree);
    connect(m_all, &QAction::triggered, this, &RegionFilter::chooseAll);
    connect(m_tree, &QTreeWidget::itemChanged, this, &RegionFilter::applyTicks);
    connect(&session, &Session::selectionChanged, this, &RegionFilter::showChoice);
    connect(&session, &Session::portfolioChanged, this, &RegionFilter::showChoice);
    showChoice();
}

void RegionFilter::showChoice() {
    const auto all = m_session.programme().reportingOrganisations().size();
    const auto chosen = m_session.organisationFilter().size();
    setText(chosen == 0 ? tr("Regions: all %1 ▾").arg(all) : tr("Regions: %1 of %2 ▾").arg(chosen).arg(all));
    setAccessibleName(tr("Regions shown"));
    m_all->setText(tr("All regions"));
    m_tree->setAccessibleName(tr("Regions shown"));
}

void RegionFilter::fillTree() {
    m_filling = true;
    m_tree->clear();
    for (const CooperationArea& area : m_session.programme().areas) {
        auto* item = new QTreeWidgetItem(m_tree, {area.names.in(m_session.language())});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate |
                       Qt::ItemIsSelectable);
        addOrganisations(item, area.id);
        item->setExpanded(true);
        if (item->childCount() == 0) delete item;
    }
    m_filling = false;
}

void RegionFilter::addOrganisations(QTreeWidgetItem* parent, const QString& area) {
    const auto& chosen = m_session.organisationFilter();
    for (const Organisation& organisation : m_session.programme().organisations) {
        if (organisation.area != area || !organisation.reports) continue;
        auto* item = new QTreeWidgetItem(parent, {organisation.names.in(m_session.language())});
        item->setData(0, codeRole, organisation.code.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const bool on = chosen.empty() || chosen.count(organisation.code) > 0;
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
}

// No tick at all means all regions, as does every tick: an empty picture helps nobody.
void RegionFilter::applyTicks() {
    if (m_filling) return;
    std::set<OrganisationCode> chosen;
    std::size_t all = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* area = m_tree->topLevelItem(i);
        for (int j = 0; j < area->childCount(); ++j, ++all)
            if (area->child(j)->checkState(0) == Qt::Checked)
                chosen.insert(OrganisationCode(area->child(j)->data(0, codeRole).toString()));
    }
    m_session.setOrganisationFilter(chosen.size() == all ? std::set<OrganisationCode>() : chosen);
}

void RegionFilter::chooseAll() {
    m_session.setOrganisationFilter({});
}

void RegionFilter::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showChoice();
}

} // namespace salkku::ui
