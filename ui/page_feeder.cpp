// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_feeder.h"

#include "app/read_remarks.h"
#include "app/saved_comparisons.h"
#include "domain/period_text.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/money_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/region_page.h"

#include <QDate>
#include <QStringList>
#include <QtConcurrentRun>

namespace salkku::ui {

namespace {

constexpr int remarksWait = 120; ///< milliseconds

} // namespace

PageFeeder::PageFeeder(Session& session, const FedPages& pages, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_overview(pages.overview)
    , m_compare(pages.compare)
    , m_region(pages.region)
    , m_indicators(pages.indicators)
    , m_money(pages.money) {
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
    connectOverview();
    connectSavedViews();
    nameChoices();
    m_remarksWait.setSingleShot(true);
    m_remarksWait.setInterval(remarksWait);
    connect(&m_remarksWait, &QTimer::timeout, this, &PageFeeder::readRemarks);
    connect(&m_remarks, &QFutureWatcherBase::finished, this, &PageFeeder::showRemarks);
}

PageFeeder::~PageFeeder() {
    m_remarks.waitForFinished();
}

void PageFeeder::connectOverview() {
    connect(&m_overview, &OverviewPage::placeChosen, this, &PageFeeder::openCompare);
    connect(&m_overview, &OverviewPage::organisationChosen, this, &PageFeeder::openRegion);
    connect(&m_overview, &OverviewPage::indicatorsWanted, this,
            [this] { emit pageWanted(PageId::Indicators); });
    connect(&m_overview, &OverviewPage::barsWanted, this, [this] {
        emit pageWanted(PageId::Compare);
        m_compare.showFilter(MatrixFilter::All);
        m_compare.showView(CompareView::Bars);
    });
    connect(&m_overview, &OverviewPage::filterWanted, this, [this](MatrixFilter filter) {
        emit pageWanted(PageId::Compare);
        m_compare.showInvestment(0);
        m_compare.showView(CompareView::Matrix);
        m_compare.showFilter(filter);
    });
}

void PageFeeder::connectSavedViews() {
    connect(&m_compare, &ComparePage::savedViewWanted, this, [this](const QString& name) {
        for (const SavedView& view : m_session.savedViews(comparisonPage()))
            if (view.name == name) showSaved(view);
    });
    connect(&m_compare, &ComparePage::saveWanted, this, [this](const QString& name) {
        SavedComparison chosen = m_compare.comparison();
        chosen.name = name;
        chosen.call = m_session.call();
        chosen.organisations = {m_session.organisationFilter().begin(), m_session.organisationFilter().end()};
        const auto saved = m_session.saveView(savedViewOf(chosen));
        if (!saved) emit failed(saved.error());
        feedSavedViews();
    });
    connect(&m_compare, &ComparePage::removeWanted, this, [this](const QString& name) {
        const auto removed = m_session.removeView(comparisonPage(), name);
        if (!removed) emit failed(removed.error());
        feedSavedViews();
    });
}

// A view is of a call and of regions as well, which all pages share.
void PageFeeder::showSaved(const SavedView& view) {
    const auto chosen = comparisonOf(view);
    if (!chosen) return emit failed(chosen.error());
    m_session.setCall(chosen->call);
    m_session.setOrganisationFilter({chosen->organisations.begin(), chosen->organisations.end()});
    m_compare.show(*chosen);
}

void PageFeeder::feedSavedViews() {
    QStringList names;
    for (const SavedView& view : m_session.savedViews(comparisonPage())) names.append(view.name);
    m_compare.setSavedViews(names, m_session.isOpen() && !m_session.isReadOnly());
}

void PageFeeder::connectPages() {
    connect(&m_compare, &ComparePage::investmentChosen, this, &PageFeeder::feedMatrix);
    connect(&m_compare, &ComparePage::placeChosen, this, &PageFeeder::feedDetails);
    connect(&m_compare, &ComparePage::regionChosen, this,
            [this](const CellPlace& place) { openRegion(place.organisation, place.investment); });
    const auto open = [this](const CellPlace& place) { openRegion(place.organisation, place.investment); };
    connect(&m_indicators, &IndicatorsPage::regionChosen, this, open);
    connect(&m_money, &MoneyPage::regionChosen, this, open);
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
    m_stale = {PageId::Overview, PageId::Compare, PageId::Region, PageId::Indicators, PageId::Money};
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
    case PageId::Indicators:
        hasReports ? feedIndicators() : m_indicators.showContents(false);
        break;
    case PageId::Money:
        feedMoney();
        break;
    case PageId::Entry:
    case PageId::Import:
    case PageId::Summary:
    case PageId::History:
    case PageId::Search:
        break;
    }
}

void PageFeeder::feedOverview() {
    const auto overview = m_session.overview(QDate::currentDate());
    if (!overview) return emit failed(overview.error());
    m_overview.setOverview(*overview, m_session.programme(), *m_session.period(), m_session.language());
    const auto remarks = m_session.remarks();
    if (!remarks) return emit failed(remarks.error());
    m_overview.setRemarks(*remarks, m_session.programme(), m_session.language());
    m_remarksWait.start();
    const auto indicators = m_session.indicators();
    if (!indicators) return emit failed(indicators.error());
    m_overview.setIndicators(*indicators);
}

// What figures say stands there at once; what texts say comes when they are read.
void PageFeeder::readRemarks() {
    m_remarksStale = m_remarks.isRunning();
    if (m_remarksStale || !m_session.period()) return;
    const TextScope scope{*m_session.period(), m_session.call(), std::nullopt,
                          m_session.organisationFilter()};
    m_remarks.setFuture(QtConcurrent::run(salkku::readRemarks, m_session.path(), scope));
}

void PageFeeder::showRemarks() {
    if (m_remarksWait.isActive()) return; // what arrived is of what was shown before
    if (m_remarksStale) return readRemarks();
    const auto remarks = m_remarks.result();
    if (!m_session.period() || !remarks) return;
    m_overview.setRemarks(*remarks, m_session.programme(), m_session.language());
}

void PageFeeder::feedIndicators() {
    const auto indicators = m_session.indicators();
    if (!indicators) return emit failed(indicators.error());
    m_indicators.setSubtitleText(periodText());
    m_indicators.setIndicators(*indicators, m_session.programme(), m_session.language());
}

void PageFeeder::feedMoney() {
    const auto money = m_session.money();
    if (!money) return emit failed(money.error());
    m_money.setMoney(*money, m_session.programme(), m_session.language(),
                     [this](std::int64_t document) { return m_session.documentName(document); });
}

void PageFeeder::feedCompare() {
    m_compare.setSubtitleText(periodText());
    feedSavedViews();
    feedMatrix();
    if (m_place) feedDetails(*m_place);
}

// Only what is seen is asked for.
void PageFeeder::feedMatrix() {
    if (!m_session.period()) return;
    m_compare.setScopes(m_session.scopes(m_compare.investment()),
                        m_session.scopeTitles(m_compare.investment()));
    switch (m_compare.chosenView()) {
    case CompareView::Map:
    case CompareView::Bars:
        return feedFigures();
    case CompareView::Lines:
    case CompareView::Multiples:
        return feedTrends();
    case CompareView::Lights:
        return feedLights();
    case CompareView::Matrix:
        break;
    }
    const Programme& programme = m_session.programme();
    const Language language = m_session.language();
    if (m_compare.investment() == 0) {
        const auto matrix = m_session.investmentMatrix();
        if (!matrix) return emit failed(matrix.error());
        return showMatrix(matrixContent(programme, *matrix, language));
    }
    const auto matrix = m_session.dimensionMatrix(m_compare.investment(), m_compare.scope());
    if (!matrix) return emit failed(matrix.error());
    showMatrix(matrixContent(programme, *matrix, language));
}

void PageFeeder::showMatrix(MatrixContent content) {
    const auto overview = m_session.overview(QDate::currentDate());
    if (!overview) return emit failed(overview.error());
    noteReceptions(content, m_session.programme(), overview->completeness);
    m_compare.setMatrix(content);
}

void PageFeeder::feedFigures() {
    const auto figures = m_session.figures(m_compare.figureQuestion());
    if (!figures) return emit failed(figures.error());
    m_compare.setFigures(*figures, m_session.programme(), m_session.language());
}

void PageFeeder::feedTrends() {
    const auto trends = m_session.progressOverTime(m_compare.investment(), m_compare.scope());
    if (!trends) return emit failed(trends.error());
    m_compare.setTrends(*trends, m_session.programme(), m_session.language());
}

void PageFeeder::feedLights() {
    const auto lights = m_session.lightsOverTime(m_compare.investment(), m_compare.scope());
    if (!lights) return emit failed(lights.error());
    m_compare.setLights(*lights, m_session.programme(), m_session.language());
}

void PageFeeder::feedDetails(const CellPlace& place) {
    m_place = place;
    m_place->scope = m_compare.scope();
    const auto details = m_session.cellDetails(*m_place);
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
    const auto facts = m_session.regionFacts();
    if (!facts) return emit failed(facts.error());
    m_region.setTexts(*texts, *facts, m_session.programme(), m_session.language());
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
