// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/summary_page.h"

#include "ui/delegates/text_line_delegate.h"
#include "ui/summary/evidence_html.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTextBrowser>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int editorHeight = 76; // three lines
constexpr int leastEvidence = 36;
constexpr int evidenceHeight = 112; // some four reports; more are reached by scrolling

QListView* textList(QAbstractItemModel* model, QWidget* parent) {
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new TextLineDelegate(list));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

QLabel* mutedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

} // namespace

SummaryPage::SummaryPage(QWidget* parent)
    : Page(parent)
    , m_investment(new SegmentedChoice(this))
    , m_section(new SegmentedChoice(this))
    , m_form{{{}, {}, 0, {}, 0, *Period::fromString(QStringLiteral("2000-01/2000-01"))},
             {},
             {},
             {},
             false,
             {},
             {}}
    , m_sentences(new SentenceModel(this))
    , m_candidates(new CandidateModel(this))
    , m_filtered(new QSortFilterProxyModel(this)) {
    m_filtered->setSourceModel(m_candidates);
    m_filtered->setFilterRole(Qt::AccessibleTextRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    headerRow()->addWidget(m_investment);
    auto* sections = new QHBoxLayout;
    sections->addWidget(m_section);
    sections->addStretch();
    contents()->addLayout(sections);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(buildSentences(), 1);
    columns->addWidget(buildSources(), 1);
    contents()->addLayout(columns, 1);
    connectParts();
    buildKeys();
    SummaryPage::retranslate();
}

QWidget* SummaryPage::buildSentences() {
    m_textCard = new Card(this);
    m_list = textList(m_sentences, m_textCard);
    m_nothing = mutedLabel(m_textCard);
    m_editor = new QPlainTextEdit(m_textCard);
    m_editor->setObjectName(QStringLiteral("bullets"));
    m_editor->setFixedHeight(editorHeight);
    m_editor->setTabChangesFocus(true);
    m_evidence = new QTextBrowser(m_textCard);
    m_evidence->setOpenLinks(false);
    m_evidence->setFixedHeight(leastEvidence);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton** button : {&m_own, &m_merge, &m_up, &m_down, &m_level, &m_remove}) {
        *button = new QPushButton(m_textCard);
        (*button)->setAutoDefault(false);
        buttons->addWidget(*button);
    }
    buttons->addStretch();
    m_textCard->body()->addWidget(m_nothing);
    m_textCard->body()->addWidget(m_list, 1);
    m_textCard->body()->addLayout(buttons);
    m_textCard->body()->addWidget(m_editor);
    m_textCard->body()->addWidget(m_evidence);
    return m_textCard;
}

QWidget* SummaryPage::buildSources() {
    m_sourceCard = new Card(this);
    m_sourceChoice = new SegmentedChoice(m_sourceCard);
    m_filter = new QLineEdit(m_sourceCard);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(80);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sourceChoice);
    head->addStretch();
    head->addWidget(m_filter);
    m_source = textList(m_filtered, m_sourceCard);
    m_noSource = mutedLabel(m_sourceCard);
    m_add = new QPushButton(m_sourceCard);
    m_draft = new QPushButton(m_sourceCard);
    m_add->setObjectName(QStringLiteral("accent"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_draft);
    buttons->addStretch();
    m_sourceCard->body()->addLayout(head);
    m_sourceCard->body()->addWidget(m_noSource);
    m_sourceCard->body()->addWidget(m_source, 1);
    m_sourceCard->body()->addLayout(buttons);
    return m_sourceCard;
}

void SummaryPage::connectParts() {
    connect(m_investment, &SegmentedChoice::chosen, this, [this] {
        fillSections();
        emit placeChosen();
    });
    connect(m_section, &SegmentedChoice::chosen, this, &SummaryPage::placeChosen);
    connect(m_sourceChoice, &SegmentedChoice::chosen, this, &SummaryPage::fillSources);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered->setFilterFixedString(text);
        m_noSource->setVisible(m_filtered->rowCount() == 0);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SummaryPage::chooseSentence);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SummaryPage::showButtons);
    connect(m_source->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SummaryPage::showButtons);
    connect(m_list, &QListView::activated, m_editor, qOverload<>(&QWidget::setFocus));
    connect(m_source, &QListView::activated, this, &SummaryPage::addChosen);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SummaryPage::typed);
    connect(m_evidence, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { emit evidenceWanted(link.path().toInt()); });
    connect(m_own, &QPushButton::clicked, this, &SummaryPage::addOwn);
    connect(m_merge, &QPushButton::clicked, this, &SummaryPage::mergeChosen);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(1); });
    connect(m_level, &QPushButton::clicked, this, &SummaryPage::changeLevel);
    connect(m_remove, &QPushButton::clicked, this, &SummaryPage::removeChosen);
    connect(m_add, &QPushButton::clicked, this, &SummaryPage::addChosen);
    connect(m_draft, &QPushButton::clicked, this, &SummaryPage::addDraft);
}

void SummaryPage::buildKeys() {
    const auto key = [this](const QKeySequence& keys, auto work) {
        auto* shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    key(Qt::ALT | Qt::Key_Up, [this] { moveChosen(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { moveChosen(1); });
    key(Qt::CTRL | Qt::Key_M, [this] { mergeChosen(); });
    key(Qt::Key_Delete, [this] { removeChosen(); });
    key(Qt::Key_Insert, [this] { addOwn(); });
}

void SummaryPage::retranslate() {
    setTitle(tr("Summary"));
    m_investment->setAccessibleName(tr("Investment"));
    m_section->setAccessibleName(tr("Section"));
    m_list->setAccessibleName(tr("Sentences of the summary"));
    m_nothing->setText(tr("Nothing is written yet. Pick what the regions have written at the right, take a "
                          "proposal, or write a sentence of your own."));
    m_editor->setAccessibleName(tr("The chosen sentence"));
    m_editor->setPlaceholderText(tr("Choose a sentence to edit it"));
    m_evidence->setAccessibleName(tr("What the sentence rests on"));
    m_own->setText(tr("Own sentence"));
    m_own->setToolTip(tr("Begin a sentence of your own (Insert)"));
    m_merge->setText(tr("Merge"));
    m_merge->setToolTip(tr("Make one sentence of the chosen ones (Ctrl+M)"));
    m_up->setText(QStringLiteral("↑"));
    m_up->setAccessibleName(tr("Up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setText(QStringLiteral("↓"));
    m_down->setAccessibleName(tr("Down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_level->setText(QStringLiteral("⇥"));
    m_level->setAccessibleName(tr("Level"));
    m_level->setToolTip(tr("Make it a detail of the sentence above, or no longer one"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the chosen sentences (Delete)"));
    m_sourceChoice->setChoices({tr("Regions"), tr("Proposals"), tr("Themes")},
                               {tr("What the regions have written"), tr("What changed and what recurs"),
                                tr("Problems that several regions tell of, over all investments")});
    m_sourceChoice->setAccessibleName(tr("What the summary can be made of"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_source->setAccessibleName(tr("What the summary can be made of"));
    m_noSource->setText(tr("There is nothing here in this period."));
    m_add->setText(tr("Add to the summary"));
    m_draft->setText(tr("Take all as a draft"));
    m_draft->setToolTip(tr("Adds every change and everything that recurs; one undo takes it back"));
    emptyState()->setText(tr("No reports yet"),
                          tr("The summary is made of what the regions have reported in a period."));
    emptyState()->setAction(tr("Import documents…"));
    fillSources();
}

void SummaryPage::setChoices(const Programme& programme, Language language) {
    m_programme = programme;
    m_language = language;
    QStringList names{tr("All")}, toolTips{tr("The text on all investments")};
    m_investments = {0};
    for (const Investment& investment : programme.investments) {
        names << investmentShort(investment.number);
        toolTips << investment.fullName.in(language);
        m_investments.push_back(investment.number);
    }
    const bool first = m_investment->count() == 0;
    m_investment->setChoices(names, toolTips);
    if (first && m_investments.size() > 1) m_investment->setCurrent(1);
    fillSections();
}

// Sections for all investments stand under "all", the others under each investment.
void SummaryPage::fillSections() {
    QStringList names;
    m_shownSections.clear();
    for (const NarrativeSection& section : m_programme.sections) {
        if (section.perInvestment != (investment() != 0)) continue;
        names << section.names.in(m_language);
        m_shownSections.push_back(section.id);
    }
    m_section->setChoices(names);
    if (m_section->current() < 0 && !names.isEmpty()) m_section->setCurrent(0);
}

int SummaryPage::investment() const {
    const auto place = static_cast<std::size_t>(std::max(0, m_investment->current()));
    return place < m_investments.size() ? m_investments[place] : 0;
}

void SummaryPage::showInvestment(int investment) {
    const auto found = std::find(m_investments.begin(), m_investments.end(), investment);
    if (found == m_investments.end()) return;
    m_investment->setCurrent(static_cast<int>(found - m_investments.begin()));
    fillSections();
}

SectionId SummaryPage::section() const {
    const auto place = static_cast<std::size_t>(std::max(0, m_section->current()));
    return place < m_shownSections.size() ? m_shownSections[place] : SectionId();
}

void SummaryPage::setForm(const SummaryForm& form, const Programme& programme, Language language,
                          bool writable) {
    const bool samePlace = form.key == m_form.key && form.section == m_form.section;
    const int row = samePlace ? currentRow() : 0;
    m_form = form;
    m_programme = programme;
    m_language = language;
    m_writable = writable;
    m_textCard->setTitle(sectionName(programme, form.section, language));
    show(SummaryDraft(form.items), row);
    fillSources();
    showContents(true);
}

void SummaryPage::setMaterial(const SummaryForm& form) {
    m_form.material = form.material;
    m_form.proposals = form.proposals;
    if (sources() != Sources::Themes) fillSources();
}

void SummaryPage::fillSources() {
    const int scrolled = m_source->verticalScrollBar()->value();
    m_noSource->setText(tr("There is nothing here in this period."));
    if (sources() == Sources::Themes) {
        m_candidates->setThemes({}, m_programme, m_language);
        m_noSource->setText(tr("The texts are being counted…"));
        m_noSource->show();
        showButtons();
        return emit themesWanted();
    }
    if (sources() == Sources::Proposals)
        m_candidates->setProposals(m_form);
    else
        m_candidates->setBullets(m_form, m_programme, m_language);
    m_source->doItemsLayout();
    m_source->verticalScrollBar()->setValue(scrolled);
    if (m_reading) m_noSource->setText(tr("The texts are being read…"));
    m_noSource->setVisible(m_filtered->rowCount() == 0);
    showButtons();
}

void SummaryPage::setThemes(const std::vector<RecurringTheme>& themes, const Programme& programme,
                            Language language) {
    if (sources() != Sources::Themes) return; // they come late
    m_candidates->setThemes(themes, programme, language);
    m_noSource->setText(tr("There is nothing here in this period."));
    m_noSource->setVisible(m_filtered->rowCount() == 0);
    showButtons();
}

SummaryPage::Sources SummaryPage::sources() const {
    return static_cast<Sources>(std::clamp(m_sourceChoice->current(), 0, 2));
}

void SummaryPage::show(SummaryDraft draft, int row) {
    m_sentences->setDraft(std::move(draft), m_programme, m_language);
    m_list->doItemsLayout();
    const int last = m_sentences->rowCount() - 1;
    const QModelIndex index = m_sentences->index(std::clamp(row, 0, std::max(0, last)));
    if (last >= 0 && currentRow() != index.row()) m_list->setCurrentIndex(index);
    m_nothing->setVisible(last < 0);
    m_list->setVisible(last >= 0);
    chooseSentence();
}

void SummaryPage::change(SummaryDraft draft, int row) {
    if (draft == m_sentences->draft()) return;
    m_form.items = draft.items();
    show(std::move(draft), row);
    if (sources() == Sources::Bullets) fillSources();
    emit edited(m_sentences->draft().items(), false);
}

void SummaryPage::typed() {
    const int row = currentRow();
    if (row < 0 || !m_writable) return;
    SummaryDraft draft = m_sentences->draft();
    draft.setText(row, m_editor->toPlainText().simplified());
    if (draft == m_sentences->draft()) return;
    m_form.items = draft.items();
    m_sentences->setDraft(std::move(draft), m_programme, m_language);
    m_list->doItemsLayout();
    emit edited(m_sentences->draft().items(), true);
}

void SummaryPage::chooseSentence() {
    const int row = currentRow();
    const auto& items = m_sentences->draft().items();
    const bool chosen = row >= 0 && row < static_cast<int>(items.size());
    const QString text = chosen ? items[static_cast<std::size_t>(row)].text : QString();
    if (m_editor->toPlainText().simplified() != text) {
        const QSignalBlocker quiet(m_editor);
        m_editor->setPlainText(text);
    }
    m_editor->setReadOnly(!chosen || !m_writable);
    m_evidence->setVisible(chosen);
    showButtons();
    emit sentenceChosen(chosen ? row : -1);
}

void SummaryPage::showButtons() {
    const bool one = m_writable && currentRow() >= 0;
    m_own->setEnabled(m_writable);
    m_merge->setEnabled(m_writable && chosenRows().size() > 1);
    for (QPushButton* button : {m_up, m_down, m_level, m_remove}) button->setEnabled(one);
    m_add->setEnabled(m_writable && m_source->selectionModel()->hasSelection());
    m_draft->setVisible(sources() == Sources::Proposals);
    m_draft->setEnabled(m_writable && !draftOf(m_form.proposals).empty());
}

void SummaryPage::setEvidence(const std::vector<ShownEvidence>& evidence, const Programme& programme,
                              Language language) {
    m_evidence->setHtml(evidenceHtml(evidence, programme, language, tokensOf(palette()).muted));
    // What the evidence does not need is the list's.
    const int wanted = static_cast<int>(m_evidence->document()->size().height()) + 4;
    m_evidence->setFixedHeight(std::clamp(wanted, leastEvidence, evidenceHeight));
}

QString SummaryPage::evidenceText() const {
    return m_evidence->toPlainText();
}

int SummaryPage::currentRow() const {
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

std::vector<int> SummaryPage::chosenRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) rows.push_back(index.row());
    return rows;
}

void SummaryPage::showSources(Sources sources) {
    m_sourceChoice->setCurrent(static_cast<int>(sources));
    fillSources();
}

void SummaryPage::addChosen() {
    QModelIndexList chosen = m_source->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    std::vector<NarrativeItem> items;
    for (const QModelIndex& index : chosen)
        if (const auto* some = m_candidates->itemsAt(m_filtered->mapToSource(index).row()))
            items.insert(items.end(), some->begin(), some->end());
    if (items.empty() || !m_writable) return;
    SummaryDraft draft = m_sentences->draft();
    const int row = draft.insert(-1, items);
    change(std::move(draft), row);
}

void SummaryPage::addDraft() {
    if (!m_writable) return;
    SummaryDraft draft = m_sentences->draft();
    const int row = draft.insert(-1, draftOf(m_form.proposals));
    change(std::move(draft), row);
}

void SummaryPage::addOwn() {
    if (!m_writable) return;
    SummaryDraft draft = m_sentences->draft();
    const int row = draft.insert(currentRow(), {NarrativeItem{tr("New sentence")}});
    change(std::move(draft), row);
    m_editor->setFocus();
    m_editor->selectAll();
}

void SummaryPage::mergeChosen() {
    if (!m_writable) return;
    SummaryDraft draft = m_sentences->draft();
    const int row = draft.merge(chosenRows());
    if (row >= 0) change(std::move(draft), row);
}

void SummaryPage::moveChosen(int by) {
    if (!m_writable || currentRow() < 0) return;
    SummaryDraft draft = m_sentences->draft();
    const int row = draft.move(currentRow(), by);
    change(std::move(draft), row);
}

void SummaryPage::removeChosen() {
    if (!m_writable || currentRow() < 0) return;
    SummaryDraft draft = m_sentences->draft();
    const int row = currentRow();
    draft.remove(chosenRows());
    change(std::move(draft), row);
}

void SummaryPage::changeLevel() {
    const int row = currentRow();
    if (!m_writable || row < 0) return;
    SummaryDraft draft = m_sentences->draft();
    draft.setLevel(row, 1 - draft.items()[static_cast<std::size_t>(row)].level);
    change(std::move(draft), row);
}

} // namespace salkku::ui
