// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_views.h"

#include "ui/delegates/chart_delegate.h"
#include "ui/delegates/tile_delegate.h"
#include "ui/models/chart_roles.h"
#include "ui/models/figure_model.h"
#include "ui/models/known_first_proxy.h"
#include "ui/models/lights_over_time_model.h"
#include "ui/models/tile_model.h"
#include "ui/models/trend_grid_model.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/trend_lines.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int barRow = 25;
constexpr int lightsRow = 30;
constexpr int lowestTile = 58;
constexpr int highestTile = 96;
constexpr int narrowestMultiple = 190;
constexpr int multipleHeight = 96;

// A table whose cells are pictures in rows and columns of one size.
QTableView* pictureTable(QWidget* parent, QAbstractItemModel* model, QAbstractItemDelegate* delegate) {
    auto* view = new QTableView(parent);
    setUpTable(*view, lowestTile);
    view->setModel(model);
    view->setItemDelegate(delegate);
    delegate->setParent(view);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return view;
}

} // namespace

CompareViews::CompareViews(QWidget* matrix, QWidget* parent)
    : QStackedWidget(parent)
    , m_tiles(new TileModel(this))
    , m_figures(new FigureModel(this))
    , m_sorted(new KnownFirstProxy(this))
    , m_multiples(new TrendGridModel(this))
    , m_lights(new LightsOverTimeModel(this))
    , m_lines(new TrendLines) {
    addWidget(matrix);
    buildMap();
    buildBars();
    addWidget(m_lines);
    buildMultiples();
    buildLights();
    connect(m_lines, &TrendLines::regionChosen, this, &CompareViews::organisationChosen);
    retranslate();
}

void CompareViews::buildMap() {
    m_map = pictureTable(this, m_tiles, new TileDelegate);
    addWidget(m_map);
    connect(m_map->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const FigureLine* line = m_tiles->lineAt(index);
                if (!m_settling && line) emit placeChosen(line->cell.place);
            });
    connect(m_map, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const FigureLine* line = m_tiles->lineAt(index)) emit rowActivated(line->cell.place);
    });
}

void CompareViews::buildBars() {
    m_sorted->setSourceModel(m_figures);
    m_bars = new QTableView(this);
    m_bars->setObjectName(QStringLiteral("textTable"));
    setUpTable(*m_bars, barRow);
    m_bars->setModel(m_sorted);
    m_bars->setItemDelegate(new ChartDelegate(m_bars));
    m_bars->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_bars->setSortingEnabled(true);
    m_bars->sortByColumn(FigureModel::ProgressColumn, Qt::DescendingOrder);
    addWidget(m_bars);
    const auto placeAt = [this](const QModelIndex& index) {
        return m_figures->placeAt(m_sorted->mapToSource(index).row());
    };
    connect(m_bars->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, placeAt](const QModelIndex& index) {
                if (!m_settling && index.isValid()) emit placeChosen(placeAt(index));
            });
    connect(m_bars, &QTableView::activated, this,
            [this, placeAt](const QModelIndex& index) { emit rowActivated(placeAt(index)); });
}

FigureOrder CompareViews::barsOrder() const {
    const QHeaderView& header = *m_bars->horizontalHeader();
    return {static_cast<FigureColumn>(header.sortIndicatorSection()), header.sortIndicatorOrder()};
}

void CompareViews::sortBars(const FigureOrder& order) {
    m_bars->sortByColumn(static_cast<int>(order.by), order.order);
}

void CompareViews::buildMultiples() {
    m_grid = pictureTable(this, m_multiples, new TrendCellDelegate);
    m_grid->verticalHeader()->setDefaultSectionSize(multipleHeight);
    addWidget(m_grid);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const RegionTrend* trend = m_multiples->trendAt(index);
                if (!m_settling && trend) emit organisationChosen(trend->organisation);
            });
}

void CompareViews::buildLights() {
    m_stacked = new QTableView(this);
    m_stacked->setObjectName(QStringLiteral("textTable"));
    setUpTable(*m_stacked, lightsRow);
    m_stacked->setModel(m_lights);
    m_stacked->setItemDelegate(new ChartDelegate(m_stacked));
    m_stacked->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_stacked->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addWidget(m_stacked);
}

void CompareViews::retranslate() {
    m_map->setAccessibleName(tr("Tile map of the regions"));
    m_bars->setAccessibleName(tr("Bars of the regions"));
    m_grid->setAccessibleName(tr("Progress of each region over time"));
    m_stacked->setAccessibleName(tr("Lights over time"));
}

void CompareViews::showView(CompareView view) {
    setCurrentIndex(static_cast<int>(view));
    fitGrids();
}

CompareView CompareViews::view() const {
    return allCompareViews[std::max(0, currentIndex())];
}

void CompareViews::setFigures(std::vector<FigureLine> lines, const LightWords& words) {
    m_settling = true;
    m_figures->setLines(lines, words);
    m_tiles->setLines(std::move(lines), words);
    auto* header = m_bars->horizontalHeader();
    m_bars->resizeColumnsToContents();
    for (const int column : {FigureModel::ProgressColumn, FigureModel::LightsColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    fitGrids();
    m_settling = false;
}

void CompareViews::setTrends(const std::vector<RegionTrend>& trends, const Programme& programme,
                             Language language) {
    m_settling = true;
    m_lines->setTrends(trends, programme, language);
    m_multiples->setTrends(trends, programme, language);
    fitGrids();
    m_settling = false;
}

void CompareViews::setLights(std::vector<PeriodLights> lights, const LightWords& words) {
    m_lights->setLights(std::move(lights), words);
    m_stacked->horizontalHeader()->setSectionResizeMode(LightsOverTimeModel::BarColumn, QHeaderView::Stretch);
}

void CompareViews::choose(const OrganisationCode& organisation) {
    m_settling = true;
    m_map->setCurrentIndex(m_tiles->indexOf(organisation));
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (m_figures->placeAt(m_sorted->mapToSource(index).row()).organisation == organisation)
            m_bars->setCurrentIndex(index);
    }
    m_lines->choose(organisation);
    m_settling = false;
}

void CompareViews::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    fitGrids();
}

// Tiles share the height, multiples the width.
void CompareViews::fitGrids() {
    if (const int rows = m_tiles->rowCount(); rows > 0)
        m_map->verticalHeader()->setDefaultSectionSize(
            std::clamp((height() - 2) / rows, lowestTile, highestTile));
    m_multiples->setColumns(std::max(1, width() / narrowestMultiple));
}

} // namespace salkku::ui
