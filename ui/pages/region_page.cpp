// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/region_page.h"

#include "ui/text/organisation_order.h"

#include "ui/models/matrix_content.h"
#include "ui/session/source_link.h"
#include "ui/text/facts_html.h"
#include "ui/text/narrative_html.h"
#include "ui/text/remarks_html.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/trend_chart.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTextBrowser>
#include <QUrl>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int matrixRow = 25;
constexpr int mostRows = 12; // of the lights; more are scrolled
constexpr double bulletIndent = 18;

} // namespace

RegionPage::RegionPage(QWidget* parent)
    : Page(parent)
    , m_chooser(new QComboBox(this))
    , m_choice(new SegmentedChoice(this))
    , m_lightsCard(new Card(this))
    , m_lights(new MatrixView(m_lightsCard))
    , m_textCard(new Card(this))
    , m_text(new QTextBrowser(m_textCard))
    , m_trendCard(new Card(this))
    , m_trend(new TrendChart(m_trendCard)) {
    buildHeader();
    buildBody();
    connect(m_chooser, &QComboBox::activated, this,
            [this] { emit organisationChosen(OrganisationCode(m_chooser->currentData().toString())); });
    connect(m_choice, &SegmentedChoice::chosen, this, [this] { chooseInvestment(investment()); });
    connect(m_lights, &MatrixView::placeChosen, this,
            [this](const CellPlace& place) { chooseInvestment(place.investment); });
    connect(m_lights, &MatrixView::rowActivated, this, &RegionPage::compareWanted);
    connect(m_text, &QTextBrowser::anchorClicked, this, &RegionPage::openLink);
    RegionPage::retranslate();
}

void RegionPage::buildHeader() {
    m_chooser->setMinimumWidth(220);
    m_chooser->setMaxVisibleItems(30);
    headerRow()->insertWidget(1, m_chooser);
    headerRow()->insertSpacing(1, 4);
    headerRow()->addWidget(m_choice);
}

void RegionPage::buildBody() {
    m_lightsCard->body()->addWidget(m_lights);
    MatrixArrangement asGiven; // work packages stand below their investment
    asGiven.sortColumn = -1;
    m_lights->setArrangement(asGiven);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setIndentWidth(bulletIndent);
    m_textCard->body()->addWidget(m_text, 1);
    m_trendCard->body()->addWidget(m_trend, 1);
    m_trendCard->setMinimumWidth(300);
    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_textCard, 5);
    below->addWidget(m_trendCard, 3);
    contents()->addWidget(m_lightsCard);
    contents()->addLayout(below, 1);
}

void RegionPage::retranslate() {
    setTitle(tr("Region"));
    m_chooser->setAccessibleName(tr("Region"));
    m_choice->setAccessibleName(tr("Investment"));
    m_lights->setAccessibleName(tr("Lights by investment"));
    m_text->setAccessibleName(tr("Narrative"));
    m_trendCard->setTitle(tr("Progress over the periods"));
    emptyState()->setText(
        tr("No reports yet"),
        tr("Import a published status document; each region's lights and texts then stand here."));
    emptyState()->setAction(tr("Import documents…"));
}

void RegionPage::setChoices(const Programme& programme, Language language) {
    const QVariant chosen = m_chooser->currentData();
    m_chooser->clear();
    m_chooser->addItem(organisationName(programme, {}, language), QString());
    m_chooser->insertSeparator(1);
    bool reporting = true;
    for (const Organisation* organisation : chooserOrder(programme, language)) {
        if (reporting && !organisation->reports) m_chooser->insertSeparator(m_chooser->count());
        reporting = organisation->reports;
        m_chooser->addItem(organisation->names.in(language), organisation->code.value);
    }
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(chosen)));
    QStringList names{tr("All")}, toolTips{tr("What is said of all investments")};
    m_investments = {0};
    for (const Investment& investment : programme.investments) {
        names.append(investmentShort(investment.number));
        toolTips.append(investment.fullName.in(language));
        m_investments.push_back(investment.number);
    }
    m_choice->setChoices(names, toolTips);
    m_words = lightWords(programme, language);
}

void RegionPage::showOrganisation(const OrganisationCode& organisation) {
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(organisation.value)));
}

int RegionPage::investment() const {
    const auto place = static_cast<std::size_t>(std::max(0, m_choice->current()));
    return place < m_investments.size() ? m_investments[place] : 0;
}

void RegionPage::showInvestment(int investment) {
    const auto found = std::find(m_investments.begin(), m_investments.end(), investment);
    if (found != m_investments.end()) m_choice->setCurrent(static_cast<int>(found - m_investments.begin()));
    showTrend();
}

void RegionPage::chooseInvestment(int investment) {
    showInvestment(investment);
    emit investmentChosen(investment);
}

void RegionPage::setRegion(const RegionView& region, const Programme& programme, Language language) {
    m_region = region;
    if (investment() == 0 && m_investments.size() > 1) m_choice->setCurrent(1);
    m_lights->setContent(matrixContent(programme, region, language));
    const int rows = std::min(m_lights->matrix().rowCount(), mostRows);
    m_lights->setFixedHeight(m_lights->horizontalHeader()->sizeHint().height() + rows * matrixRow + 4);
    m_lightsCard->show();
    m_trendCard->show();
    showTrend();
    showContents(true);
}

void RegionPage::setNational() {
    m_region.reset();
    m_lightsCard->hide();
    m_trendCard->hide();
    showContents(true);
}

void RegionPage::showTrend() {
    if (!m_region) return;
    for (const RegionInvestment& shown : m_region->investments) {
        if (shown.investment != investment()) continue;
        m_trend->setTrend(shown.trend, m_words);
        m_lights->choose({m_region->organisation, shown.investment, std::nullopt});
    }
}

void RegionPage::setTexts(const std::vector<ReportText>& texts, const RegionFacts& facts,
                          const Programme& programme, Language language) {
    const QColor muted = tokensOf(palette()).muted;
    NarrativeHtml narrative = narrativeHtml(texts, programme, language, muted);
    m_sources = std::move(narrative.sources);
    m_findings = facts.sources;
    m_textCard->setTitle(investment() == 0 ? tr("All investments")
                                           : investmentName(programme, investment(), language));
    const QString words = narrative.html.isEmpty()
                              ? QStringLiteral("<p style=\"color:%1\">%2</p>")
                                    .arg(muted.name(), tr("No narrative in this period.").toHtmlEscaped())
                              : narrative.html;
    const QString remarks =
        m_region ? remarksHtml(m_region->remarks, investment(), programme, language, tokensOf(palette()).line)
                 : QString();
    m_text->setHtml(remarks + words + factsHtml(facts, investment(), language, muted));
}

QString RegionPage::shownText() const {
    return m_text->toPlainText();
}

// The browser's document parts a text into lines, so its first line stands for all of it.
void RegionPage::revealText(const QString& text) {
    const QTextCursor found = m_text->document()->find(text.section(QLatin1Char('\n'), 0, 0));
    if (found.isNull()) return;
    m_text->setTextCursor(found);
    m_text->ensureCursorVisible();
    QTextEdit::ExtraSelection mark;
    mark.cursor = found;
    mark.format.setBackground(tokensOf(palette()).accentGround);
    m_text->setExtraSelections({mark});
}

void RegionPage::openLink(const QUrl& link) {
    bool isNumber = false;
    if (link.scheme() == QLatin1String("finding")) {
        const qint64 finding = link.path().toLongLong(&isNumber);
        const auto found = m_findings.find(finding);
        if (isNumber && found != m_findings.end()) emit sourceChosen(sourceLinkOf(found->second));
        return;
    }
    const int source = link.path().toInt(&isNumber);
    if (isNumber && source >= 0 && source < static_cast<int>(m_sources.size()))
        emit sourceChosen(m_sources[static_cast<std::size_t>(source)]);
}

} // namespace salkku::ui
