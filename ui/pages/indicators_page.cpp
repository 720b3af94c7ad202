// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators_page.h"

#include "ui/models/indicator_model.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace salkku::ui {

namespace {

QSet<int> statesOf(int choice) {
    const auto number = [](IndicatorState state) { return static_cast<int>(state); };
    switch (choice) {
    case 1:
        return {number(IndicatorState::Overdue), number(IndicatorState::DueNow)};
    case 2:
        return {number(IndicatorState::AtRisk)};
    case 3:
        return {number(IndicatorState::Met)};
    default:
        return {};
    }
}

} // namespace

IndicatorsPage::IndicatorsPage(QWidget* parent)
    : Page(parent)
    , m_model(new IndicatorModel(this))
    , m_table(new ChartTable(m_model))
    , m_choice(new SegmentedChoice(this))
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel) {
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (Tile** tile : {&m_overdue, &m_dueNow, &m_atRisk, &m_met}) {
        *tile = new Tile(this);
        tiles->addWidget(*tile, 1);
    }
    contents()->addLayout(tiles);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    headerRow()->addWidget(m_choice);
    headerRow()->addWidget(m_search);
    auto* card = new Card(this);
    m_nothing->setObjectName(QStringLiteral("muted"));
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_table, 1);
    contents()->addWidget(card, 1);
    connect(m_choice, &SegmentedChoice::chosen, this, &IndicatorsPage::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorsPage::filterChanged);
    connect(m_table, &ChartTable::rowActivated, this, [this](int row) {
        const IndicatorRow& chosen = m_model->rowAt(row);
        emit regionChosen({chosen.organisation, chosen.investment, std::nullopt});
    });
    IndicatorsPage::retranslate();
}

void IndicatorsPage::retranslate() {
    setTitle(tr("Indicators"));
    m_choice->setChoices({tr("All"), tr("Due"), tr("At risk"), tr("Met")},
                         {tr("All indicators"), tr("Overdue and due this period"), tr("At risk"), tr("Met")});
    m_choice->setAccessibleName(tr("Show"));
    m_search->setPlaceholderText(tr("Filter rows"));
    m_search->setAccessibleName(tr("Filter rows"));
    m_table->setAccessibleName(tr("Indicators"));
    m_nothing->setText(tr("No indicator matches."));
    emptyState()->setText(
        tr("No indicators yet"),
        tr("Import a final report or another document with indicators; they then stand here."));
    emptyState()->setAction(tr("Import documents…"));
    showTiles();
}

void IndicatorsPage::setIndicators(const IndicatorOverview& overview, const Programme& programme,
                                   Language language) {
    m_counts = overview.counts;
    m_total = static_cast<int>(overview.rows.size());
    m_model->setRows(overview.rows, programme, language);
    m_table->sizeColumns(IndicatorModel::StatementColumn);
    showTiles();
    filterChanged();
    showContents(m_total > 0);
}

void IndicatorsPage::showTiles() {
    const auto count = [this](IndicatorState state) {
        return QString::number(m_counts[static_cast<std::size_t>(state)]);
    };
    const QString all = tr("of %n indicator(s)", nullptr, m_total);
    m_overdue->setText({tr("Overdue"), count(IndicatorState::Overdue), all, Change::None, Light::Red});
    m_dueNow->setText(
        {tr("Due this period"), count(IndicatorState::DueNow), all, Change::None, Light::Yellow});
    m_atRisk->setText({tr("At risk"), count(IndicatorState::AtRisk), all, Change::None, Light::Yellow});
    m_met->setText({tr("Met"), count(IndicatorState::Met), all, Change::None, Light::Green});
}

void IndicatorsPage::showOnly(int choice) {
    m_choice->setCurrent(choice);
    filterChanged();
}

void IndicatorsPage::filterChanged() {
    m_table->filterByNumber(IndicatorModel::StateColumn, IndicatorModel::StateRole,
                            statesOf(m_choice->current()));
    m_table->filterBy(m_search->text());
    m_nothing->setVisible(m_total > 0 && m_table->model()->rowCount() == 0);
}

} // namespace salkku::ui
