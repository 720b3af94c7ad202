// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page_id.h"
#include "ui/session/session.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <set>

namespace salkku::ui {

struct MatrixContent;
class ComparePage;
class IndicatorsPage;
class MoneyPage;
class OverviewPage;
class RegionPage;

/// The pages that are fed.
struct FedPages {
    OverviewPage& overview;
    ComparePage& compare;
    RegionPage& region;
    IndicatorsPage& indicators;
    MoneyPage& money;
};

/// Hands the session's structs to the pages: at once to the page that is seen, to the others when they are.
class PageFeeder : public QObject {
    Q_OBJECT
public:
    PageFeeder(Session& session, const FedPages& pages, QObject* parent = nullptr);
    ~PageFeeder() override;

    void pageShown(PageId page);
    void refreshAll(); ///< after the texts of the pages changed language

signals:
    void failed(const salkku::Error& error);
    void pageWanted(salkku::ui::PageId page);

public slots:
    void openCompare(const salkku::ui::CellPlace& place);
    void openRegion(const salkku::OrganisationCode& organisation, int investment);

private:
    void connectPages();
    void markStale();
    void feed(PageId page);
    void connectOverview();
    void connectSavedViews();
    void feedOverview();
    void readRemarks(); ///< with texts, on another thread
    void showRemarks();
    void feedIndicators();
    void feedMoney();
    void feedFigures();
    void feedTrends();
    void feedLights();
    void showSaved(const SavedView& view);
    void feedSavedViews();
    void feedCompare();
    void feedMatrix();
    void showMatrix(MatrixContent content);
    void feedDetails(const CellPlace& place);
    void feedRegion();
    void feedTexts();
    void nameChoices();
    QString periodText() const;
    Session& m_session;
    OverviewPage& m_overview;
    ComparePage& m_compare;
    RegionPage& m_region;
    IndicatorsPage& m_indicators;
    MoneyPage& m_money;
    QFutureWatcher<Result<std::vector<RegionRemark>>> m_remarks;
    bool m_remarksStale = false; ///< others are wanted when the present ones arrive
    QTimer m_remarksWait;        ///< the page stands first, and a period passed through is not read
    PageId m_shown = PageId::Overview;
    std::set<PageId> m_stale{PageId::Overview, PageId::Compare, PageId::Region, PageId::Indicators,
                             PageId::Money};
    std::optional<CellPlace> m_place; ///< of the comparison page
};

} // namespace salkku::ui
