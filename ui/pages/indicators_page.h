// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/indicators.h"
#include "ui/cell_place.h"
#include "ui/pages/page.h"

class QLabel;
class QLineEdit;

namespace salkku::ui {

class ChartTable;
class IndicatorModel;
class SegmentedChoice;
class Tile;

/// Milestones and indicators over all regions, what is overdue first.
class IndicatorsPage : public Page {
    Q_OBJECT
public:
    explicit IndicatorsPage(QWidget* parent = nullptr);

    void setIndicators(const IndicatorOverview& overview, const Programme& programme, Language language);
    void setSubtitleText(const QString& text) { setSubtitle(text); }
    void showOnly(int choice); ///< 0: all; then what is open, at risk, met
    ChartTable& table() const { return *m_table; }
    const IndicatorModel& model() const { return *m_model; }
    QLineEdit& search() const { return *m_search; }

signals:
    void regionChosen(const salkku::ui::CellPlace& place);

protected:
    void retranslate() override;

private:
    void showTiles();
    void filterChanged();
    IndicatorModel* m_model;
    ChartTable* m_table;
    Tile* m_overdue;
    Tile* m_dueNow;
    Tile* m_atRisk;
    Tile* m_met;
    SegmentedChoice* m_choice;
    QLineEdit* m_search;
    QLabel* m_nothing;
    std::array<int, 7> m_counts{};
    int m_total = 0;
};

} // namespace salkku::ui
