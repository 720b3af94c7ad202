// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "domain/period_text.h"
#include "ui/delegates/news_delegate.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/models/completeness_model.h"
#include "ui/models/news_model.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace salkku::ui {

namespace {

constexpr int newsRow = 34;
constexpr int reportRow = 25;

// Fewer reds are better: the arrow shows what is good, the words say what the number did.
Change countChange(int before, int now) {
    if (now == before) return Change::None;
    return now < before ? Change::Better : Change::Worse;
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent)
    , m_news(new NewsModel(this))
    , m_completeness(new CompletenessModel(this)) {
    contents()->addWidget(buildTiles());
    contents()->addWidget(buildTables(), 1);
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
    for (Tile** tile : {&m_received, &m_reds, &m_yellows, &m_mean}) {
        *tile = new Tile(row);
        layout->addWidget(*tile, 1);
    }
    return row;
}

QWidget* OverviewPage::buildTables() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_newsCard = new Card(row);
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
    m_newsCard->setTitle(tr("What changed"));
    m_reportsCard->setTitle(tr("State of the reports"));
    m_newsView->setAccessibleName(tr("What changed"));
    m_reportsView->setAccessibleName(tr("State of the reports"));
    m_noNews->setText(tr("Nothing changed since the previous period."));
    emptyState()->setText(tr("No reports yet"),
                          tr("Import a published status document, or drop one onto this window. Its lights, "
                             "percentages and texts then stand here."));
    emptyState()->setAction(tr("Import documents…"));
    showTiles(m_tiles);
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
    m_newsView->resizeColumnsToContents();
    m_newsView->horizontalHeader()->setStretchLastSection(true);
    m_newsView->setVisible(m_news->rowCount() > 0);
    m_noNews->setVisible(m_news->rowCount() == 0);
    m_noNews->setText(m_tiles.hasPrevious ? tr("Nothing changed since the previous period.")
                                          : tr("There is no earlier period to compare with."));
    m_reportsView->horizontalHeader()->setMinimumSectionSize(widestPill());
    m_reportsView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_reportsView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    showTiles(m_tiles);
    showContents(true);
}

// Columns share the width, but no label is cut.
int OverviewPage::widestPill() const {
    int width = 0;
    for (int row = 0; row < m_completeness->rowCount(); ++row)
        for (int column = 1; column < m_completeness->columnCount(); ++column)
            width =
                std::max(width, m_reportsView->sizeHintForIndex(m_completeness->index(row, column)).width());
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
                     change(tiles.redsBefore, tiles.reds), Light::Red});
    m_yellows->setText({tr("Yellows"), QString::number(tiles.yellows),
                        difference(tiles.yellowsBefore, tiles.yellows),
                        change(tiles.yellowsBefore, tiles.yellows), Light::Yellow});
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
    if (index.isValid()) emit placeChosen(m_news->placeAt(index.row()));
}

void OverviewPage::openReport(const QModelIndex& index) {
    if (index.isValid())
        emit organisationChosen(m_completeness->organisationAt(index.row()),
                                m_completeness->investmentAt(index.column()));
}

} // namespace salkku::ui
