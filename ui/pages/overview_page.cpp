// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "domain/period_text.h"
#include "ui/delegates/news_delegate.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/models/completeness_model.h"
#include "ui/models/news_model.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/period_button.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace salkku::ui {

namespace {

constexpr int newsRow = 34;
constexpr int reportRow = 25;
constexpr int cardMargins = 32;    // pixels, both sides, and a little air
constexpr int widestReports = 620; // of many investments the rest is scrolled

// Fewer reds are better.
Change countChange(int before, int now) {
    if (now == before) return Change::None;
    return now < before ? Change::Better : Change::Worse;
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent)
    , m_period(new PeriodButton(this))
    , m_news(new NewsModel(this))
    , m_remarks(new NewsModel(this))
    , m_completeness(new CompletenessModel(this)) {
    headerRow()->addWidget(m_period);
    contents()->addWidget(buildTiles());
    contents()->addWidget(buildTables(), 1);
    connectTiles();
    connect(m_choice, &SegmentedChoice::chosen, this, [this](int choice) { showRemarks(choice == 1); });
    connect(m_newsView, &QTableView::activated, this, &OverviewPage::openNews);
    connect(m_newsView, &QTableView::clicked, this, &OverviewPage::openNews);
    connect(m_reportsView, &QTableView::activated, this, &OverviewPage::openReport);
    connect(m_reportsView, &QTableView::doubleClicked, this, &OverviewPage::openReport);
    OverviewPage::retranslate();
}

QWidget* OverviewPage::buildTiles() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (Tile** tile : {&m_received, &m_reds, &m_yellows, &m_mean, &m_overdue}) {
        *tile = new Tile(row);
        layout->addWidget(*tile, 1);
    }
    return row;
}

void OverviewPage::connectTiles() {
    connect(m_received, &Tile::activated, this, [this] { emit filterWanted(MatrixFilter::Missing); });
    connect(m_reds, &Tile::activated, this, [this] { emit filterWanted(MatrixFilter::Red); });
    connect(m_yellows, &Tile::activated, this, [this] { emit filterWanted(MatrixFilter::Yellow); });
    connect(m_mean, &Tile::activated, this, &OverviewPage::barsWanted);
    connect(m_overdue, &Tile::activated, this, &OverviewPage::indicatorsWanted);
}

QWidget* OverviewPage::buildTables() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_newsCard = new Card(row);
    m_choice = new SegmentedChoice(m_newsCard);
    m_newsCard->body()->addWidget(m_choice);
    m_newsView = new QTableView(m_newsCard);
    setUpTable(*m_newsView, newsRow);
    m_newsView->setModel(m_news);
    m_newsView->setItemDelegate(new NewsDelegate(m_newsView));
    m_newsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_newsView->horizontalHeader()->hide();
    m_newsView->horizontalHeader()->setStretchLastSection(true);
    m_noNews = new QLabel(m_newsCard);
    m_noNews->setObjectName(QStringLiteral("muted"));
    m_newsCard->body()->addWidget(m_noNews, 1, Qt::AlignTop);
    m_newsCard->body()->addWidget(m_newsView, 1);
    m_reportsCard = new Card(row);
    m_reportsView = new QTableView(m_reportsCard);
    setUpTable(*m_reportsView, reportRow);
    m_reportsView->setModel(m_completeness);
    m_reportsView->setItemDelegate(new PillDelegate(m_reportsView));
    m_reportsCard->body()->addWidget(m_reportsView, 1);
    layout->addWidget(m_newsCard, 8);
    layout->addWidget(m_reportsCard, 7);
    return row;
}

void OverviewPage::retranslate() {
    setTitle(tr("Overview"));
    m_choice->setChoices({tr("What changed"), tr("To check")}, {tr("What changed since the previous period"),
                                                                tr("What should be looked at once more")});
    m_choice->setAccessibleName(tr("List"));
    m_received->setLeads(tr("Show the regions with a report missing"));
    m_reds->setLeads(tr("Show the regions with a red"));
    m_yellows->setLeads(tr("Show the regions with a yellow"));
    m_mean->setLeads(tr("Show the progress of the regions"));
    m_overdue->setLeads(tr("Show the indicators"));
    m_reportsCard->setTitle(tr("State of the reports"));
    m_newsView->setAccessibleName(tr("What changed"));
    m_reportsView->setAccessibleName(tr("State of the reports"));
    m_noNews->setText(tr("Nothing changed since the previous period."));
    emptyState()->setText(tr("No reports yet"),
                          tr("Import a published status document, or drop one onto this window. Its lights, "
                             "percentages and texts then stand here."));
    emptyState()->setAction(tr("Import documents…"));
    showTiles(m_tiles);
    showOverdueTile();
}

void OverviewPage::setOverview(const Overview& overview, const Programme& programme, const Period& period,
                               Language language) {
    m_tiles = overview.tiles;
    const QString name = periodName(period, language);
    setSubtitle(overview.deadline
                    ? tr("%1 · reports due %2").arg(name, dateText(*overview.deadline, language))
                    : name);
    m_news->setNews(overview.news, programme, language);
    m_completeness->setRows(overview.completeness, programme, language);
    fitNews();
    m_reportsView->horizontalHeader()->setMinimumSectionSize(widestPill());
    m_reportsView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_reportsView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fitReports();
    showTiles(m_tiles);
    showContents(true);
}

// Nobody scrolls sideways where the window has room for all columns.
void OverviewPage::fitReports() {
    const int pills = (m_completeness->columnCount() - 1) * widestPill();
    const int wanted = m_reportsView->horizontalHeader()->sectionSize(0) + pills +
                       m_reportsView->verticalScrollBar()->sizeHint().width() + cardMargins;
    m_reportsCard->setMinimumWidth(std::min(wanted, widestReports));
}

void OverviewPage::setRemarks(const std::vector<RegionRemark>& remarks, const Programme& programme,
                              Language language) {
    m_remarks->setRemarks(remarks, programme, language);
    if (m_newsView->model() == m_remarks) fitNews();
}

void OverviewPage::setIndicators(const IndicatorOverview& indicators) {
    m_indicators = static_cast<int>(indicators.rows.size());
    m_overdueCount = indicators.count(IndicatorState::Overdue);
    m_dueCount = indicators.count(IndicatorState::DueNow);
    showOverdueTile();
}

void OverviewPage::showOverdueTile() {
    m_overdue->setVisible(m_indicators > 0);
    m_overdue->setText({tr("Indicators overdue"), QString::number(m_overdueCount),
                        tr("%n due this period", nullptr, m_dueCount), Change::None, std::nullopt});
}

void OverviewPage::showRemarks(bool remarks) {
    m_choice->setCurrent(remarks ? 1 : 0);
    m_newsView->setModel(remarks ? m_remarks : m_news);
    fitNews();
}

void OverviewPage::fitNews() {
    const bool remarks = m_newsView->model() == m_remarks;
    m_newsView->resizeColumnsToContents();
    m_newsView->horizontalHeader()->setStretchLastSection(true);
    const bool any = m_newsView->model()->rowCount() > 0;
    m_newsView->setVisible(any);
    m_noNews->setVisible(!any);
    if (remarks)
        m_noNews->setText(tr("Nothing stands out."));
    else
        m_noNews->setText(m_tiles.hasPrevious ? tr("Nothing changed since the previous period.")
                                              : tr("There is no earlier period to compare with."));
}

// Columns share the width, but no label is cut.
int OverviewPage::widestPill() const {
    int width = 0;
    for (const QModelIndex& cell : m_completeness->oneOfEachState())
        width = std::max(width, m_reportsView->sizeHintForIndex(cell).width());
    return width;
}

void OverviewPage::showTiles(const Tiles& tiles) {
    m_received->setText(
        {tr("Reports received"),
         tr("%1 / %2").arg(tiles.organisationsReceived).arg(tiles.organisationsExpected),
         tr("%1, %2").arg(tr("%n draft(s)", nullptr, tiles.drafts), tr("%n missing", nullptr, tiles.missing)),
         Change::None, std::nullopt});
    const auto difference = [&](int before, int now) {
        if (!tiles.hasPrevious) return tr("no earlier period");
        if (now == before) return tr("as in the previous period");
        return now > before ? tr("%n more", nullptr, now - before) : tr("%n fewer", nullptr, before - now);
    };
    const auto change = [&](int before, int now) {
        return tiles.hasPrevious ? countChange(before, now) : Change::None;
    };
    m_reds->setText({tr("Reds"), QString::number(tiles.reds), difference(tiles.redsBefore, tiles.reds),
                     change(tiles.redsBefore, tiles.reds), Light::Red, true});
    m_yellows->setText({tr("Yellows"), QString::number(tiles.yellows),
                        difference(tiles.yellowsBefore, tiles.yellows),
                        change(tiles.yellowsBefore, tiles.yellows), Light::Yellow, true});
    showMeanTile(tiles);
}

void OverviewPage::showMeanTile(const Tiles& tiles) {
    const QString figure = tiles.meanPercent ? meanPercentText(*tiles.meanPercent) : QString(QChar(0x2013));
    QStringList notes;
    if (tiles.meanPercentBefore)
        notes.append(tr("previously %1").arg(meanPercentText(*tiles.meanPercentBefore)));
    if (tiles.meanPlanned) notes.append(tr("plan %1").arg(meanPercentText(*tiles.meanPlanned)));
    Change change = Change::None;
    if (tiles.meanPercent && tiles.meanPercentBefore)
        change = countChange(static_cast<int>(std::lround(*tiles.meanPercent)),
                             static_cast<int>(std::lround(*tiles.meanPercentBefore)));
    m_mean->setText({tr("Progress, mean"), figure, notes.join(QStringLiteral(" · ")), change, std::nullopt});
}

void OverviewPage::openNews(const QModelIndex& index) {
    const NewsModel* shown = m_newsView->model() == m_remarks ? m_remarks : m_news;
    if (index.isValid()) emit placeChosen(shown->placeAt(index.row()));
}

void OverviewPage::openReport(const QModelIndex& index) {
    if (index.isValid())
        emit organisationChosen(m_completeness->organisationAt(index.row()),
                                m_completeness->investmentAt(index.column()));
}

} // namespace salkku::ui
