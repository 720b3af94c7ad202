// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/over_time.h"
#include "ui/models/figure_line.h"
#include "ui/page_id.h"

#include <QStackedWidget>

class QSortFilterProxyModel;
class QTableView;

namespace salkku::ui {

class FigureModel;
class LightsOverTimeModel;
class TileModel;
class TrendGridModel;
class TrendLines;

/// The matrix's data in other shapes: tile map, bars, trend lines, small multiples, lights over time.
class CompareViews : public QStackedWidget {
    Q_OBJECT
public:
    /// The matrix comes first; the others are made here.
    explicit CompareViews(QWidget* matrix, QWidget* parent = nullptr);

    void showView(CompareView view);
    CompareView view() const;
    void setFigures(std::vector<FigureLine> lines, const LightWords& words);
    void setTrends(const std::vector<RegionTrend>& trends, const Programme& programme, Language language);
    void setLights(std::vector<PeriodLights> lights, const LightWords& words);
    void choose(const OrganisationCode& organisation); ///< in every view that shows regions; says nothing
    FigureOrder barsOrder() const;
    void sortBars(const FigureOrder& order);
    void retranslate();

    const TileModel& tiles() const { return *m_tiles; }
    const FigureModel& figures() const { return *m_figures; }
    const TrendGridModel& multiples() const { return *m_multiples; }
    const LightsOverTimeModel& lights() const { return *m_lights; }
    TrendLines& lines() const { return *m_lines; }
    QTableView& map() const { return *m_map; }
    QTableView& bars() const { return *m_bars; }

signals:
    void placeChosen(const salkku::ui::CellPlace& place);
    void
    organisationChosen(const salkku::OrganisationCode& organisation); ///< where the view shows no single cell
    void rowActivated(const salkku::ui::CellPlace& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMap();
    void buildBars();
    void buildMultiples();
    void buildLights();
    void fitGrids();
    TileModel* m_tiles;
    FigureModel* m_figures;
    QSortFilterProxyModel* m_sorted;
    TrendGridModel* m_multiples;
    LightsOverTimeModel* m_lights;
    QTableView* m_map;
    QTableView* m_bars;
    TrendLines* m_lines;
    QTableView* m_grid;
    QTableView* m_stacked;
    bool m_settling = false; ///< while models are exchanged, moves of the cursor are nobody's choice
};

} // namespace salkku::ui
