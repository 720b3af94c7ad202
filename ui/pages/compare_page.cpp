// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "ui/pages/cell_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int widestScope = 226; // pixels; the list that it opens is as wide as its longest title
constexpr int listFrame = 24;    // pixels

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : Page(parent)
    , m_choice(new SegmentedChoice(this))
    , m_viewChoice(new SegmentedChoice(this))
    , m_saved(new QToolButton(this))
    , m_savedMenu(new QMenu(this))
    , m_scopeChoice(new QComboBox(this))
    , m_dimension(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_view(new MatrixView)
    , m_views(new CompareViews(m_view))
    , m_panel(new CellPanel)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_nothing(new QLabel) {
    buildHeader();
    buildBody();
    connect(m_choice, &SegmentedChoice::chosen, this, [this] {
        m_scope = {};
        emit investmentChosen(investment());
    });
    connect(m_viewChoice, &SegmentedChoice::chosen, this, &ComparePage::viewChosen);
    connect(m_views, &CompareViews::placeChosen, this, &ComparePage::placeChosen);
    connect(m_views, &CompareViews::rowActivated, this, &ComparePage::regionChosen);
    connect(m_views, &CompareViews::organisationChosen, this, [this](const OrganisationCode& organisation) {
        emit placeChosen({organisation, investment(), std::nullopt});
    });
    connect(m_scopeChoice, &QComboBox::activated, this, &ComparePage::scopeChosen);
    connect(m_dimension, &QComboBox::activated, this, &ComparePage::filterChanged);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &ComparePage::buildSavedMenu);
    connect(m_grouping, &QComboBox::activated, this, &ComparePage::arrangementChosen);
    connect(m_filter, &QComboBox::activated, this, &ComparePage::filterChanged);
    connect(m_view, &MatrixView::placeChosen, this, &ComparePage::placeChosen);
    connect(m_view, &MatrixView::rowActivated, this, &ComparePage::regionChosen);
    connect(m_panel, &CellPanel::regionChosen, this, &ComparePage::regionChosen);
    connect(m_panel, &CellPanel::sourceChosen, this, &ComparePage::sourceChosen);
    m_view->setSortable(true);
    ComparePage::retranslate();
    arrangementChosen();
}

void ComparePage::buildHeader() {
    for (int i = 0; i < 2; ++i) m_grouping->addItem(QString());
    for (std::size_t i = 0; i < std::size(allMatrixFilters); ++i) m_filter->addItem(QString());
    m_dimension->addItem(QString());
    m_scopeChoice->setObjectName(QStringLiteral("scopeChoice"));
    m_scopeChoice->setMaximumWidth(widestScope);
    m_scopeChoice->view()->setTextElideMode(Qt::ElideNone);
    m_saved->setObjectName(QStringLiteral("barButton"));
    m_saved->setMenu(m_savedMenu);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setToolButtonStyle(Qt::ToolButtonTextOnly);
    headerRow()->addWidget(m_viewChoice);
    headerRow()->addWidget(m_saved);
    auto* filterRow = new QHBoxLayout;
    filterRow->setSpacing(8);
    filterRow->addWidget(m_choice);
    filterRow->addWidget(m_scopeChoice);
    filterRow->addStretch();
    filterRow->addWidget(m_dimension);
    filterRow->addWidget(m_filter);
    filterRow->addWidget(m_grouping);
    contents()->addLayout(filterRow);
}

void ComparePage::buildBody() {
    auto* card = new Card;
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->hide();
    card->body()->setContentsMargins(8, 8, 8, 8);
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_views, 1);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    card->setMinimumWidth(420);
    m_panel->setMinimumWidth(270);
    m_splitter->setSizes({800, 270});
    contents()->addWidget(m_splitter, 1);
}

void ComparePage::retranslate() {
    setTitle(tr("Compare"));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->setItemText(0, tr("Grouped by area"));
    m_grouping->setItemText(1, tr("Plain list"));
    m_filter->setAccessibleName(tr("Show"));
    const QString texts[] = {tr("All regions"), tr("With changes"),  tr("With worsening"),
                             tr("With a red"),  tr("With a yellow"), tr("With a report missing")};
    for (std::size_t i = 0; i < std::size(texts); ++i) m_filter->setItemText(static_cast<int>(i), texts[i]);
    m_viewChoice->setChoices({tr("Matrix"), tr("Map"), tr("Bars"), tr("Lines"), tr("Grid"), tr("Over time")},
                             {tr("Regions and lights in a matrix"), tr("Tile map of the regions"),
                              tr("Regions as bars"), tr("Progress of all regions as lines"),
                              tr("Progress of each region in a small chart"), tr("Lights by period")});
    m_viewChoice->setAccessibleName(tr("View"));
    m_saved->setText(tr("%1 ▾").arg(tr("Views")));
    m_saved->setAccessibleName(tr("Saved views"));
    m_dimension->setItemText(0, tr("Any dimension"));
    m_dimension->setAccessibleName(tr("Dimension"));
    m_scopeChoice->setAccessibleName(tr("Part or work package"));
    nameScopes();
    m_views->retranslate();
    m_view->setAccessibleName(tr("Matrix of lights"));
    m_choice->setAccessibleName(tr("Investment"));
    m_nothing->setText(tr("No region matches. Choose \"All regions\" to see them all."));
    emptyState()->setText(
        tr("Nothing to compare yet"),
        tr("Import a published status document; the regions then stand here side by side."));
    emptyState()->setAction(tr("Import documents…"));
}

void ComparePage::setInvestments(const Programme& programme, Language language) {
    QStringList names{tr("All")}, toolTips{tr("All investments")};
    m_investments = {0};
    for (const Investment& investment : programme.investments) {
        names.append(investmentShort(investment.number));
        toolTips.append(investment.fullName.in(language));
        m_investments.push_back(investment.number);
    }
    m_choice->setChoices(names, toolTips);
    const int dimension = m_dimension->currentIndex();
    while (m_dimension->count() > 1) m_dimension->removeItem(1);
    m_dimensions.clear();
    for (const Dimension& each : programme.dimensions) {
        m_dimension->addItem(each.names.in(language));
        m_dimensions.push_back(each.id);
    }
    m_dimension->setCurrentIndex(dimension < m_dimension->count() ? dimension : 0);
}

std::optional<DimensionId> ComparePage::dimension() const {
    const int place = m_dimension->currentIndex();
    return place > 0 ? std::optional(m_dimensions[static_cast<std::size_t>(place) - 1]) : std::nullopt;
}

int ComparePage::investment() const {
    const auto place = static_cast<std::size_t>(std::max(0, m_choice->current()));
    return place < m_investments.size() ? m_investments[place] : 0;
}

void ComparePage::setScopes(std::vector<InvestmentScope> scopes, ScopeTitles titles) {
    // What was chosen stays chosen where nobody reports on it in this period: the regions then stand empty.
    if (investment() > 0 && std::find(scopes.begin(), scopes.end(), m_scope) == scopes.end())
        scopes.push_back(m_scope);
    m_scopes = std::move(scopes);
    m_scopeTitles = std::move(titles);
    nameScopes();
}

void ComparePage::nameScopes() {
    m_scopeChoice->clear();
    for (const InvestmentScope& scope : m_scopes) {
        const auto title = m_scopeTitles.find(scope);
        const QString name = scope.isWhole()
                                 ? tr("Investment as a whole")
                                 : scopeName(scope, title == m_scopeTitles.end() ? QString() : title->second);
        m_scopeChoice->addItem(name);
        m_scopeChoice->setItemData(m_scopeChoice->count() - 1, name, Qt::ToolTipRole);
        if (scope == m_scope) m_scopeChoice->setCurrentIndex(m_scopeChoice->count() - 1);
    }
    m_scopeChoice->view()->setMinimumWidth(m_scopeChoice->view()->sizeHintForColumn(0) + listFrame);
    m_scopeChoice->setVisible(investment() > 0 && m_scopes.size() > 1);
}

void ComparePage::scopeChosen() {
    m_scope = m_scopes[static_cast<std::size_t>(m_scopeChoice->currentIndex())];
    emit investmentChosen(investment());
}

void ComparePage::showInvestment(int investment) {
    if (investment != this->investment()) m_scope = {};
    const auto found = std::find(m_investments.begin(), m_investments.end(), investment);
    if (found != m_investments.end()) m_choice->setCurrent(static_cast<int>(found - m_investments.begin()));
}

void ComparePage::setMatrix(MatrixContent content) {
    m_view->setContent(std::move(content));
    m_nothing->setVisible(m_view->matrix().rowCount() == 0);
    showContents(true);
}

void ComparePage::setFigures(const std::vector<RegionFigure>& figures, const Programme& programme,
                             Language language) {
    std::vector<FigureLine> lines = figureLines(figures, figureQuestion(), programme, language);
    const MatrixFilter filter = allMatrixFilters[std::max(0, m_filter->currentIndex())];
    bool anyMatches = false;
    for (FigureLine& line : lines) {
        line.matches = filter == MatrixFilter::All || matches(line.cell, filter);
        anyMatches = anyMatches || line.matches;
    }
    m_views->setFigures(std::move(lines), lightWords(programme, language));
    m_nothing->setVisible(!anyMatches);
    showContents(true);
}

void ComparePage::setTrends(const std::vector<RegionTrend>& trends, const Programme& programme,
                            Language language) {
    m_views->setTrends(trends, programme, language);
    m_nothing->hide();
    showContents(true);
}

void ComparePage::setLights(std::vector<PeriodLights> lights, const Programme& programme, Language language) {
    m_views->setLights(std::move(lights), lightWords(programme, language));
    m_nothing->hide();
    showContents(true);
}

void ComparePage::showView(CompareView view) {
    m_viewChoice->setCurrent(static_cast<int>(view));
    viewChosen();
}

// What does not belong to the view cannot be chosen.
void ComparePage::viewChosen() {
    const CompareView view = allCompareViews[std::max(0, m_viewChoice->current())];
    m_views->showView(view);
    m_grouping->setEnabled(view == CompareView::Matrix);
    const bool ofRegions =
        view == CompareView::Matrix || view == CompareView::Map || view == CompareView::Bars;
    m_filter->setEnabled(ofRegions);
    m_dimension->setEnabled(ofRegions);
    emit investmentChosen(investment());
}

void ComparePage::filterChanged() {
    arrangementChosen();
    if (chosenView() != CompareView::Matrix) emit investmentChosen(investment());
}

void ComparePage::showFilter(MatrixFilter filter) {
    const auto found = std::find(std::begin(allMatrixFilters), std::end(allMatrixFilters), filter);
    m_filter->setCurrentIndex(static_cast<int>(found - std::begin(allMatrixFilters)));
    m_dimension->setCurrentIndex(0);
    filterChanged();
}

void ComparePage::setDetails(const CellDetails& details, const Programme& programme, Language language) {
    m_panel->setDetails(details, programme, language);
    m_views->choose(details.place.organisation);
}

void ComparePage::goTo(const CellPlace& place) {
    showInvestment(place.investment);
    m_scope = place.scope;
    m_filter->setCurrentIndex(0);
    m_dimension->setCurrentIndex(0);
    arrangementChosen();
    showView(CompareView::Matrix);
    m_view->choose(place);
    m_view->setFocus();
    emit placeChosen(place);
}

void ComparePage::arrangementChosen() {
    MatrixArrangement arrangement = m_view->matrix().arrangement();
    arrangement.grouped = m_grouping->currentIndex() == 0;
    arrangement.filter = allMatrixFilters[std::max(0, m_filter->currentIndex())];
    arrangement.dimension = dimension();
    m_view->setArrangement(arrangement);
    if (chosenView() == CompareView::Matrix) m_nothing->setVisible(m_view->matrix().rowCount() == 0);
}

} // namespace salkku::ui
