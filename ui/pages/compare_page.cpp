// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "ui/pages/cell_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr MatrixFilter filters[] = {MatrixFilter::All, MatrixFilter::Changed, MatrixFilter::Worse,
                                    MatrixFilter::Red, MatrixFilter::Yellow,  MatrixFilter::Missing};

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : Page(parent)
    , m_choice(new SegmentedChoice(this))
    , m_grouping(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_view(new MatrixView)
    , m_panel(new CellPanel)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_nothing(new QLabel) {
    buildHeader();
    buildBody();
    connect(m_choice, &SegmentedChoice::chosen, this, [this] { emit investmentChosen(investment()); });
    connect(m_grouping, &QComboBox::activated, this, &ComparePage::arrangementChosen);
    connect(m_filter, &QComboBox::activated, this, &ComparePage::arrangementChosen);
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
    for (std::size_t i = 0; i < std::size(filters); ++i) m_filter->addItem(QString());
    headerRow()->insertWidget(1, m_choice);
    headerRow()->insertSpacing(1, 4);
    headerRow()->addWidget(m_grouping);
    headerRow()->addWidget(m_filter);
}

void ComparePage::buildBody() {
    auto* card = new Card;
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->hide();
    card->body()->setContentsMargins(8, 8, 8, 8);
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_view, 1);
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
}

int ComparePage::investment() const {
    const auto place = static_cast<std::size_t>(std::max(0, m_choice->current()));
    return place < m_investments.size() ? m_investments[place] : 0;
}

void ComparePage::showInvestment(int investment) {
    const auto found = std::find(m_investments.begin(), m_investments.end(), investment);
    if (found != m_investments.end()) m_choice->setCurrent(static_cast<int>(found - m_investments.begin()));
}

void ComparePage::setMatrix(MatrixContent content) {
    m_view->setContent(std::move(content));
    m_nothing->setVisible(m_view->matrix().rowCount() == 0);
    showContents(true);
}

void ComparePage::setDetails(const CellDetails& details, const Programme& programme, Language language) {
    m_panel->setDetails(details, programme, language);
}

void ComparePage::goTo(const CellPlace& place) {
    showInvestment(place.investment);
    m_filter->setCurrentIndex(0);
    arrangementChosen();
    emit investmentChosen(investment());
    m_view->choose(place);
    m_view->setFocus();
    emit placeChosen(place);
}

void ComparePage::arrangementChosen() {
    MatrixArrangement arrangement = m_view->matrix().arrangement();
    arrangement.grouped = m_grouping->currentIndex() == 0;
    arrangement.filter = filters[std::max(0, m_filter->currentIndex())];
    m_view->setArrangement(arrangement);
    m_nothing->setVisible(m_view->matrix().rowCount() == 0);
}

} // namespace salkku::ui
