// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_feeder.h"

#include "domain/period_text.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/region_page.h"

#include <QDate>
#include <QStringList>

namespace salkku::ui {

PageFeeder::PageFeeder(Session& session, OverviewPage& overview, ComparePage& compare, RegionPage& region,
                       QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_overview(overview)
    , m_compare(compare)
    , m_region(region) {
    connect(&session, &Session::portfolioChanged, this, [this] {
        m_place.reset();
        refreshAll();
    });
    connect(&session, &Session::dataChanged, this, &PageFeeder::markStale);
    connect(&session, &Session::selectionChanged, this, &PageFeeder::markStale);
    connect(&session, &Session::organisationChanged, this, [this] {
        m_stale.insert(PageId::Region);
        feed(m_shown);
    });
    connectPages();
    nameChoices();
}

void PageFeeder::connectPages() {
    connect(&m_overview, &OverviewPage::placeChosen, this, &PageFeeder::openCompare);
    connect(&m_overview, &OverviewPage::organisationChosen, this, &PageFeeder::openRegion);
    connect(&m_compare, &ComparePage::investmentChosen, this, &PageFeeder::feedMatrix);
    connect(&m_compare, &ComparePage::placeChosen, this, &PageFeeder::feedDetails);
    connect(&m_compare, &ComparePage::regionChosen, this,
            [this](const CellPlace& place) { openRegion(place.organisation, place.investment); });
    connect(&m_region, &RegionPage::organisationChosen, &m_session, &Session::setOrganisation);
    connect(&m_region, &RegionPage::investmentChosen, this, &PageFeeder::feedTexts);
    connect(&m_region, &RegionPage::compareWanted, this, &PageFeeder::openCompare);
}

void PageFeeder::pageShown(PageId page) {
    m_shown = page;
    feed(page);
}

void PageFeeder::refreshAll() {
    nameChoices();
    markStale();
}

void PageFeeder::nameChoices() {
    m_compare.setInvestments(m_session.programme(), m_session.language());
    m_region.setChoices(m_session.programme(), m_session.language());
    m_region.showOrganisation(m_session.organisation());
}

void PageFeeder::markStale() {
    m_stale = {PageId::Overview, PageId::Compare, PageId::Region};
    feed(m_shown);
}

void PageFeeder::feed(PageId page) {
    if (!m_session.isOpen() || m_stale.erase(page) == 0) return;
    const bool hasReports = m_session.period().has_value();
    switch (page) {
    case PageId::Overview:
        hasReports ? feedOverview() : m_overview.showContents(false);
        break;
    case PageId::Compare:
        hasReports ? feedCompare() : m_compare.showContents(false);
        break;
    case PageId::Region:
        hasReports ? feedRegion() : m_region.showContents(false);
        break;
    case PageId::Entry:
    case PageId::Import:
    case PageId::History:
        break;
    }
}

void PageFeeder::feedOverview() {
    const auto overview = m_session.overview(QDate::currentDate());
    if (!overview) return emit failed(overview.error());
    m_overview.setOverview(*overview, m_session.programme(), *m_session.period(), m_session.language());
}

void PageFeeder::feedCompare() {
    m_compare.setSubtitleText(periodText());
    feedMatrix();
    if (m_place) feedDetails(*m_place);
}

void PageFeeder::feedMatrix() {
    const Programme& programme = m_session.programme();
    const Language language = m_session.language();
    if (m_compare.investment() == 0) {
        const auto matrix = m_session.investmentMatrix();
        if (!matrix) return emit failed(matrix.error());
        return m_compare.setMatrix(matrixContent(programme, *matrix, language));
    }
    const auto matrix = m_session.dimensionMatrix(m_compare.investment());
    if (!matrix) return emit failed(matrix.error());
    m_compare.setMatrix(matrixContent(programme, *matrix, language));
}

void PageFeeder::feedDetails(const CellPlace& place) {
    m_place = place;
    const auto details = m_session.cellDetails(place);
    if (!details) return emit failed(details.error());
    m_compare.setDetails(*details, m_session.programme(), m_session.language());
}

void PageFeeder::feedRegion() {
    m_region.setSubtitleText(periodText());
    m_region.showOrganisation(m_session.organisation());
    if (m_session.organisation().isEmpty()) {
        m_region.setNational();
        return feedTexts();
    }
    const auto region = m_session.regionView();
    if (!region) return emit failed(region.error());
    m_region.setRegion(*region, m_session.programme(), m_session.language());
    feedTexts();
}

void PageFeeder::feedTexts() {
    const auto texts = m_session.texts(m_session.organisation(), m_region.investment());
    if (!texts) return emit failed(texts.error());
    m_region.setTexts(*texts, m_session.programme(), m_session.language());
}

void PageFeeder::openCompare(const CellPlace& place) {
    emit pageWanted(PageId::Compare);
    m_compare.goTo(place);
}

void PageFeeder::openRegion(const OrganisationCode& organisation, int investment) {
    if (investment > 0) m_region.showInvestment(investment);
    m_stale.insert(PageId::Region);
    m_session.setOrganisation(organisation);
    emit pageWanted(PageId::Region);
}

QString PageFeeder::periodText() const {
    return periodName(*m_session.period(), m_session.language());
}

} // namespace salkku::ui
