// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/indicators.h"
#include "analysis/overview.h"
#include "analysis/remarks.h"
#include "ui/cell_place.h"
#include "ui/models/matrix_arrangement.h"
#include "ui/pages/page.h"

class QTableView;

namespace salkku::ui {

class Card;
class CompletenessModel;
class NewsModel;
class PeriodButton;
class SegmentedChoice;
class Tile;

/// The first page: how far the period has come, and what changed.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void setOverview(const Overview& overview, const Programme& programme, const Period& period,
                     Language language);
    void setRemarks(const std::vector<RegionRemark>& remarks, const Programme& programme, Language language);
    void setIndicators(const IndicatorOverview& indicators);
    const NewsModel& news() const { return *m_news; }
    const NewsModel& remarks() const { return *m_remarks; }
    PeriodButton& periodButton() const { return *m_period; }
    void showRemarks(bool remarks); ///< instead of what changed

signals:
    void placeChosen(const salkku::ui::CellPlace& place);
    void filterWanted(salkku::MatrixFilter filter); ///< of the comparison page
    void barsWanted();
    void indicatorsWanted();
    void organisationChosen(const salkku::OrganisationCode& organisation, int investment);

protected:
    void retranslate() override;

private:
    QWidget* buildTiles();
    QWidget* buildTables();
    void showTiles(const Tiles& tiles);
    void showMeanTile(const Tiles& tiles);
    int widestPill() const;
    void fitReports();
    void connectTiles();
    void showOverdueTile();
    void fitNews();
    void openNews(const QModelIndex& index);
    void openReport(const QModelIndex& index);
    PeriodButton* m_period;
    NewsModel* m_news;
    NewsModel* m_remarks;
    SegmentedChoice* m_choice;
    CompletenessModel* m_completeness;
    Tile* m_received;
    Tile* m_reds;
    Tile* m_yellows;
    Tile* m_mean;
    Tile* m_overdue;
    Card* m_newsCard;
    Card* m_reportsCard;
    QTableView* m_newsView;
    QTableView* m_reportsView;
    QLabel* m_noNews;
    Tiles m_tiles;
    int m_overdueCount = 0;
    int m_dueCount = 0;
    int m_indicators = 0;
};

} // namespace salkku::ui
