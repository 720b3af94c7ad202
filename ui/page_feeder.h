// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page_id.h"
#include "ui/session/session.h"

#include <QObject>
#include <set>

namespace salkku::ui {

class ComparePage;
class OverviewPage;
class RegionPage;

/// Hands the session's structs to the pages: at once to the page that is seen, to the others when they are.
class PageFeeder : public QObject {
    Q_OBJECT
public:
    PageFeeder(Session& session, OverviewPage& overview, ComparePage& compare, RegionPage& region,
               QObject* parent = nullptr);

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
    void feedOverview();
    void feedCompare();
    void feedMatrix();
    void feedDetails(const CellPlace& place);
    void feedRegion();
    void feedTexts();
    void nameChoices();
    QString periodText() const;
    Session& m_session;
    OverviewPage& m_overview;
    ComparePage& m_compare;
    RegionPage& m_region;
    PageId m_shown = PageId::Overview;
    std::set<PageId> m_stale{PageId::Overview, PageId::Compare, PageId::Region};
    std::optional<CellPlace> m_place; ///< of the comparison page
};

} // namespace salkku::ui
