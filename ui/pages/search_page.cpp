// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_page.h"

#include "domain/period_text.h"
#include "ui/delegates/search_delegate.h"
#include "ui/text/organisation_order.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace salkku::ui {

namespace {

const QString nobody = QStringLiteral("national"); // an organisation code begins with no small letter
const QVariant anything;

constexpr int besideText = 48; // pixels: margins and the arrow

} // namespace

SearchPage::SearchPage(QWidget* parent)
    : Page(parent)
    , m_organisation(new QComboBox(this))
    , m_investment(new QComboBox(this))
    , m_section(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_model(new SearchModel(this))
    , m_list(new QListView(this))
    , m_message(new QLabel(this))
    , m_indexing(new QLabel(this))
    , m_more(new QPushButton(this)) {
    buildFilters();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setWordWrap(true); // rows are as high as the width makes them
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_message->setObjectName(QStringLiteral("muted"));
    m_message->setWordWrap(true);
    m_indexing->setObjectName(QStringLiteral("muted"));
    auto* card = new Card(this);
    card->body()->addWidget(m_message, 0, Qt::AlignTop);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    contents()->addWidget(card, 1);
    contents()->addWidget(m_indexing);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit hitChosen(index.row()); });
    connect(m_more, &QPushButton::clicked, this, &SearchPage::moreWanted);
    SearchPage::retranslate();
}

void SearchPage::buildFilters() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QComboBox* box : {m_organisation, m_investment, m_section, m_period, m_kind}) {
        box->setMaximumWidth(230);
        box->setMaxVisibleItems(30);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &SearchPage::queryChanged);
    }
    row->addStretch();
    contents()->addLayout(row);
}

void SearchPage::retranslate() {
    setTitle(tr("Search"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_investment->setAccessibleName(tr("Investment"));
    m_section->setAccessibleName(tr("Section"));
    m_period->setAccessibleName(tr("Period"));
    m_kind->setAccessibleName(tr("Kind of text"));
    m_list->setAccessibleName(tr("Texts that were found"));
    m_more->setText(tr("Show more"));
    refill(*m_kind, tr("All texts"), [this] {
        m_kind->addItem(tr("Narratives"), static_cast<int>(TextKind::NarrativeText));
        m_kind->addItem(tr("Comments on lights"), static_cast<int>(TextKind::CommentText));
        m_kind->addItem(tr("Documents"), static_cast<int>(TextKind::DocumentText));
    });
    emptyState()->setText(tr("No portfolio is open"), tr("Open one to search its texts."));
    showCount();
    setIndexed(m_indexed);
}

template <class Fill>
void SearchPage::refill(QComboBox& box, const QString& all, Fill fill) {
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, anything);
    fill();
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
    // In a narrow or magnified window the first item is still read whole.
    box.setMinimumWidth(box.fontMetrics().horizontalAdvance(all) + besideText);
}

void SearchPage::setChoices(const Programme& programme, const std::vector<Period>& periods,
                            Language language) {
    refill(*m_organisation, tr("All organisations"), [&] {
        m_organisation->addItem(organisationName(programme, {}, language), nobody);
        for (const Organisation* organisation : chooserOrder(programme, language))
            m_organisation->addItem(organisation->names.in(language), organisation->code.value);
    });
    refill(*m_investment, tr("All investments"), [&] {
        for (const Investment& investment : programme.investments)
            m_investment->addItem(investmentName(programme, investment.number, language), investment.number);
    });
    refill(*m_section, tr("All sections"), [&] {
        for (const NarrativeSection& section : programme.sections)
            m_section->addItem(section.names.in(language), section.id.value);
    });
    refill(*m_period, tr("All periods"), [&] {
        for (auto period = periods.rbegin(); period != periods.rend(); ++period)
            m_period->addItem(periodName(*period, language), period->toString());
    });
}

void SearchPage::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    emit queryChanged();
}

TextQuery SearchPage::query() const {
    TextQuery query;
    query.words = m_words;
    const QVariant organisation = m_organisation->currentData();
    if (organisation.isValid())
        query.organisation =
            OrganisationCode(organisation.toString() == nobody ? QString() : organisation.toString());
    if (m_investment->currentData().isValid()) query.investment = m_investment->currentData().toInt();
    if (m_section->currentData().isValid()) query.section = SectionId(m_section->currentData().toString());
    query.period = Period::fromString(m_period->currentData().toString());
    if (m_kind->currentData().isValid()) query.kind = static_cast<TextKind>(m_kind->currentData().toInt());
    return query;
}

void SearchPage::setHits(const TextHits& hits, const Programme& programme, Language language) {
    m_model->setHits(hits.hits, programme, language);
    m_hasMore = hits.more;
    m_list->scrollToTop();
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
    showCount();
    showContents(true);
}

void SearchPage::addHits(const TextHits& hits, const Programme& programme, Language language) {
    m_model->addHits(hits.hits, programme, language);
    m_hasMore = hits.more;
    showCount();
}

void SearchPage::showCount() {
    const int count = m_model->rowCount();
    m_more->setVisible(m_hasMore);
    m_list->setVisible(count > 0);
    m_message->setVisible(count == 0);
    m_message->setText(m_words.isEmpty()
                           ? tr("Write words into the field above. Any form of a word finds all its forms.")
                           : tr("No text holds all of these words. Try fewer of them, or fewer limits."));
    if (m_words.isEmpty()) return setSubtitle({});
    setSubtitle(m_hasMore ? tr("“%1”, the newest %n text(s)", nullptr, count).arg(m_words)
                          : tr("“%1”, %n text(s)", nullptr, count).arg(m_words));
}

void SearchPage::setIndexed(int percent) {
    m_indexed = percent;
    m_indexing->setVisible(percent < 100);
    m_indexing->setText(
        tr("The texts are being read for searching: %1 %. What is not read yet is not found.").arg(percent));
}

QString SearchPage::message() const {
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

} // namespace salkku::ui
