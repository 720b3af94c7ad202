// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/overview.h"
#include "ui/cell_place.h"
#include "ui/pages/page.h"

class QTableView;

namespace salkku::ui {

class Card;
class CompletenessModel;
class NewsModel;
class Tile;

/// The first page: how far the period has come, and what changed.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void setOverview(const Overview& overview, const Programme& programme, const Period& period,
                     Language language);
    const NewsModel& news() const { return *m_news; }

signals:
    void placeChosen(const salkku::ui::CellPlace& place);
    void organisationChosen(const salkku::OrganisationCode& organisation, int investment);

protected:
    void retranslate() override;

private:
    QWidget* buildTiles();
    QWidget* buildTables();
    void showTiles(const Tiles& tiles);
    void showMeanTile(const Tiles& tiles);
    int widestPill() const;
    void openNews(const QModelIndex& index);
    void openReport(const QModelIndex& index);
    NewsModel* m_news;
    CompletenessModel* m_completeness;
    Tile* m_received;
    Tile* m_reds;
    Tile* m_yellows;
    Tile* m_mean;
    Card* m_newsCard;
    Card* m_reportsCard;
    QTableView* m_newsView;
    QTableView* m_reportsView;
    QLabel* m_noNews;
    Tiles m_tiles;
};

} // namespace salkku::ui
