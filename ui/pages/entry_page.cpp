// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_page.h"

#include "ui/text/organisation_order.h"

#include "app/field_text.h"
#include "domain/period_text.h"
#include "ui/entry/bullet_edit.h"
#include "ui/entry/indicator_card.h"
#include "ui/entry/indicator_field.h"
#include "ui/entry/light_keys.h"
#include "ui/entry/light_table.h"
#include "ui/entry/percent_row.h"
#include "ui/entry/place_list.h"
#include "ui/entry/remark_list.h"
#include "ui/entry/save_bar.h"
#include "ui/entry/section_editor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QCollator>
#include <QComboBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QTimer>
#include <QtConcurrentRun>
#include <algorithm>
#include <utility>

namespace salkku::ui {

namespace {

constexpr int placesWidth = 168;
constexpr int remarksWidth = 200;
constexpr int remarksHeight = 112; // below the form
constexpr int narrowPage = 1040;
constexpr int headerRoom = 1100; // a window of 1280 pixels leaves it; a fuller header would make it wider
constexpr int comboFrame = 46;   // margins and arrow of a drop-down list

} // namespace

EntryPage::EntryPage(QWidget* parent)
    : Page(parent)
    , m_organisation(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_deadline(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_correct(new QPushButton(this))
    , m_return(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_submit(new QPushButton(this))
    , m_saveBar(new SaveBar(this))
    , m_placesCard(new Card(this))
    , m_places(new PlaceList(m_placesCard))
    , m_addPackage(new QPushButton(m_placesCard))
    , m_row(new QHBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_fields(new QWidget)
    , m_message(new Card(m_fields))
    , m_messageText(new QLabel(m_message))
    , m_lights(new LightTable(m_fields))
    , m_percent(new PercentRow(m_fields))
    , m_indicators(new IndicatorCard(m_fields))
    , m_remarksCard(new Card(this))
    , m_remarks(new RemarkList)
    , m_noRemarks(new QLabel)
    , m_keys(new QLabel(m_remarksCard)) {
    buildHeader();
    buildBody();
    connectParts();
    EntryPage::retranslate();
}

void EntryPage::buildHeader() {
    m_organisation->setMaxVisibleItems(30);
    m_organisation->setMaximumWidth(190);
    m_period->setMaximumWidth(190);
    m_organisation->setMinimumWidth(64); // languages with longer words
    m_period->setMinimumWidth(m_period->fontMetrics().horizontalAdvance(QStringLiteral("00–00/0000")) +
                              comboFrame);
    m_state->setObjectName(QStringLiteral("entryState"));
    m_deadline->setObjectName(QStringLiteral("muted"));
    m_submit->setObjectName(QStringLiteral("accent"));
    headerRow()->insertWidget(1, m_organisation);
    headerRow()->insertWidget(2, m_period);
    headerRow()->insertWidget(3, m_state);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_deadline, m_copy, m_correct, m_return, m_accept, m_submit})
        headerRow()->addWidget(widget);
    // Which of them a report offers is known with the report; no report offers all.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_deadline, m_copy, m_correct, m_return, m_accept})
        widget->hide();
}

void EntryPage::buildBody() {
    m_placesCard->setFixedWidth(placesWidth);
    m_placesCard->body()->addWidget(m_places, 1);
    m_addPackage->setObjectName(QStringLiteral("link"));
    m_placesCard->body()->addWidget(m_addPackage, 0, Qt::AlignLeft);

    auto* column = new QVBoxLayout(m_fields);
    m_fields->setObjectName(QStringLiteral("plain"));
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    m_messageText->setWordWrap(true);
    m_message->body()->addWidget(m_messageText);
    column->addWidget(m_message);
    auto* lights = new Card(m_fields);
    lights->body()->addWidget(m_lights);
    column->addWidget(lights);
    auto* progress = new Card(m_fields);
    progress->body()->addWidget(m_percent);
    column->addWidget(progress);
    column->addWidget(m_indicators);
    column->addStretch(1);
    m_scroll->setWidget(m_fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_remarksCard->setFixedWidth(remarksWidth);
    auto* remarks = new QWidget;
    remarks->setObjectName(QStringLiteral("plain"));
    auto* list = new QVBoxLayout(remarks);
    list->setContentsMargins(0, 0, 0, 0);
    m_noRemarks->setObjectName(QStringLiteral("muted"));
    m_noRemarks->setWordWrap(true);
    m_keys->setObjectName(QStringLiteral("muted"));
    m_keys->setWordWrap(true);
    list->addWidget(m_noRemarks);
    list->addWidget(m_remarks);
    list->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(remarks);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_remarksCard->body()->addWidget(scroll, 1);
    m_remarksCard->body()->addWidget(m_keys);

    m_row->setSpacing(12);
    m_row->addWidget(m_placesCard);
    m_row->addWidget(m_scroll, 1);
    m_row->addWidget(m_remarksCard);
    contents()->addWidget(m_saveBar);
    contents()->addLayout(m_row, 1);
}

// In a narrow window, or a magnified one, the remarks stand below the form: beside it they would cut it.
void EntryPage::placeRemarks(bool narrow) {
    if (std::exchange(m_narrow, narrow) == narrow) return;
    m_row->removeWidget(m_remarksCard);
    contents()->removeWidget(m_remarksCard);
    m_keys->setVisible(!narrow);
    if (narrow) {
        m_remarksCard->setMinimumSize(0, remarksHeight);
        m_remarksCard->setMaximumSize(QWIDGETSIZE_MAX, remarksHeight);
        return contents()->addWidget(m_remarksCard);
    }
    m_remarksCard->setMinimumSize(remarksWidth, 0);
    m_remarksCard->setMaximumSize(remarksWidth, QWIDGETSIZE_MAX);
    m_row->addWidget(m_remarksCard);
}

bool EntryPage::headerHolds(const QWidget& more) const {
    const QMargins margins = layout()->contentsMargins();
    headerRow()->invalidate(); // texts may have changed since it was measured
    int needed = headerRow()->minimumSize().width() + margins.left() + margins.right();
    if (m_deadlineBelow) needed += more.minimumSizeHint().width() + headerRow()->spacing();
    return needed <= headerRoom;
}

// Below the header where it would push the period together or make the window wider.
void EntryPage::placeDeadline() {
    const bool below = m_narrow || !headerHolds(*m_deadline);
    if (std::exchange(m_deadlineBelow, below) == below) return;
    headerRow()->removeWidget(m_deadline);
    contents()->removeWidget(m_deadline);
    below ? contents()->insertWidget(0, m_deadline, 0, Qt::AlignRight)
          : headerRow()->insertWidget(headerRow()->indexOf(m_copy), m_deadline);
}

void EntryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeRemarks(width() < narrowPage);
    placeDeadline();
}

void EntryPage::connectParts() {
    connect(m_organisation, &QComboBox::activated, this,
            [this] { emit organisationChosen(OrganisationCode(m_organisation->currentData().toString())); });
    connect(m_period, &QComboBox::activated, this, [this](int choice) {
        if (choice >= 0) emit periodChosen(m_periodChoices[static_cast<std::size_t>(choice)]);
    });
    connect(m_places, &PlaceList::chosen, this, &EntryPage::placeChosen);
    connect(m_lights, &LightTable::edited, this, &EntryPage::edited);
    connect(m_lights, &LightTable::historyWanted, this, &EntryPage::fieldHistoryWanted);
    connect(m_lights, &LightTable::leftBelow, this, [this] { m_percent->focusField(FieldName::percent()); });
    connect(m_lights, &LightTable::copyWanted, this, &EntryPage::copyFieldWanted);
    connect(m_percent, &PercentRow::edited, this, &EntryPage::edited);
    connect(m_percent, &PercentRow::copyWanted, this, &EntryPage::copyFieldWanted);
    connect(m_percent, &PercentRow::historyWanted, this, &EntryPage::fieldHistoryWanted);
    connect(m_indicators, &IndicatorCard::rowsChanged, this, &EntryPage::orderTabs);
    connect(m_indicators, &IndicatorCard::leftBelow, this,
            [this] { m_submit->setFocus(Qt::TabFocusReason); });
    connect(m_remarks, &RemarkList::chosen, this, &EntryPage::focusField);
    connect(m_copy, &QPushButton::clicked, this, &EntryPage::copyPreviousWanted);
    connect(m_submit, &QPushButton::clicked, this, &EntryPage::submitWanted);
    connect(m_return, &QPushButton::clicked, this, &EntryPage::returnWanted);
    connect(m_accept, &QPushButton::clicked, this, &EntryPage::acceptWanted);
    connect(m_correct, &QPushButton::clicked, this, &EntryPage::correctionWanted);
    connect(m_addPackage, &QPushButton::clicked, this, &EntryPage::workPackageWanted);
}

void EntryPage::retranslate() {
    setTitle(tr("Status entry"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_period->setAccessibleName(tr("Period"));
    m_placesCard->setTitle(tr("Investments"));
    m_places->setAccessibleName(tr("Investments and work packages"));
    m_addPackage->setText(tr("Add…"));
    m_addPackage->setToolTip(tr("Add work package"));
    m_remarksCard->setTitle(tr("To be checked"));
    m_noRemarks->setText(tr("Nothing to remark on."));
    m_copy->setText(tr("Copy previous"));
    m_copy->setToolTip(tr("Copies all of the previous period's report (Ctrl+Shift+D)"));
    m_correct->setText(tr("Correct…"));
    m_return->setText(tr("Return…"));
    m_accept->setText(tr("Accept"));
    m_submit->setText(tr("Submit"));
    // A text takes away the keys before.
    m_submit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_accept->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_return->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_submit->setToolTip(tr("Submit the report (Ctrl+Enter)"));
    m_accept->setToolTip(tr("Accept the report (Ctrl+Shift+Enter)"));
    m_return->setToolTip(tr("Return the report with a message (Ctrl+Shift+R)"));
    m_percent->retranslate();
    m_indicators->retranslate();
    emptyState()->setText(tr("No period to report on"),
                          tr("The programme of this portfolio has no reporting period that has begun."));
}

void EntryPage::setProgramme(const Programme& programme, Language language) {
    const QVariant chosen = m_organisation->currentData();
    m_organisation->clear();
    for (const Organisation* organisation : chooserOrder(programme, language))
        m_organisation->addItem(organisation->names.in(language), organisation->code.value);
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(chosen)));
    m_lights->setProgramme(programme, language);
    m_words = lightWords(programme, language);
    m_language = language;
    buildSections(programme, language);
    showKeys();
    orderTabs();
}

void EntryPage::buildSections(const Programme& programme, Language language) {
    qDeleteAll(m_sections);
    m_sections.clear();
    auto* column = static_cast<QVBoxLayout*>(m_fields->layout());
    int place = column->indexOf(m_indicators);
    for (const NarrativeSection& section : programme.sections) {
        if (!section.perInvestment) continue;
        auto* editor = new SectionEditor(section.id, m_fields);
        editor->setTexts(section.names.in(language));
        column->insertWidget(place++, editor);
        connect(editor, &SectionEditor::edited, this, &EntryPage::edited);
        connect(editor, &SectionEditor::historyWanted, this, &EntryPage::fieldHistoryWanted);
        if (m_spelling) editor->editor().setSpelling(m_spelling);
        m_sections.push_back(editor);
    }
}

// A dictionary takes some 0.2 s to read: too long for a window that someone waits for.
void EntryPage::wantSpelling() {
    if (std::exchange(m_readsSpelling, true)) return;
    auto* watcher = new QFutureWatcher<std::shared_ptr<const Spelling>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_spelling = watcher->result();
        for (SectionEditor* section : m_sections) section->editor().setSpelling(m_spelling);
        watcher->deleteLater();
    });
    watcher->setFuture(
        QtConcurrent::run([]() -> std::shared_ptr<const Spelling> { return std::make_shared<Spelling>(); }));
}

// Tab goes down the form as it is read, then to what can be done with it.
void EntryPage::orderTabs() {
    std::vector<QWidget*> order{m_organisation, m_period, m_places, m_addPackage};
    for (QWidget* widget : m_lights->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus) order.push_back(widget);
    order.push_back(m_percent->number());
    order.push_back(m_percent->plan());
    for (SectionEditor* section : m_sections) order.push_back(&section->editor());
    for (const IndicatorField* row : m_indicators->rows()) {
        order.push_back(row->answer());
        order.push_back(row->note());
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_indicators->newButton(), m_submit, m_accept,
                                                           m_return, m_correct, m_copy})
        order.push_back(widget);
    for (std::size_t i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void EntryPage::showKeys() {
    const LightKeys keys = lightKeys(m_words);
    m_keys->setText(
        tr("Keys: ↑↓ row, %1 %2, %3 %4, %5 %6, %7 %8; Ctrl+D copies a field from the previous period, "
           "Ctrl+Z undoes.")
            .arg(keys[0])
            .arg(m_words.names[0])
            .arg(keys[1])
            .arg(m_words.names[1])
            .arg(keys[2])
            .arg(m_words.names[2])
            .arg(keys[3])
            .arg(m_words.names[3]));
}

void EntryPage::setPeriods(const std::vector<Period>& periods, const Period& current) {
    m_periodChoices.assign(periods.rbegin(), periods.rend()); // the latest first
    m_period->clear();
    for (const Period& period : m_periodChoices) m_period->addItem(periodShort(period));
    const auto found = std::find(m_periodChoices.begin(), m_periodChoices.end(), current);
    m_period->setCurrentIndex(static_cast<int>(found - m_periodChoices.begin()));
}

void EntryPage::showOrganisation(const OrganisationCode& organisation) {
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(organisation.value)));
}

void EntryPage::setForm(const EntryForm& form) {
    m_lights->setForm(form);
    m_percent->setForm(form);
    m_indicators->setIndicators(form.indicators, m_language);
    const bool readOnly = form.bar != EntryBar::None;
    m_indicators->setReadOnly(readOnly);
    m_lights->setReadOnly(readOnly);
    m_percent->setReadOnly(readOnly);
    for (SectionEditor* section : m_sections) {
        section->setForm(form);
        section->setReadOnly(readOnly);
    }
    m_addPackage->setEnabled(form.bar != EntryBar::ReadOnlyFile && form.bar != EntryBar::NotOpen);
    showState(form);
}

// As in the list of places; where nothing can be written the state of the report says little.
QString EntryPage::toneOf(const EntryForm& form) {
    const bool isClosed = form.bar == EntryBar::PeriodLocked || form.bar == EntryBar::NotOpen;
    if (isClosed || !form.exists) return QStringLiteral("quiet");
    switch (form.report.state) {
    case ReportState::Returned:
        return QStringLiteral("bad");
    case ReportState::Submitted:
    case ReportState::Accepted:
        return QStringLiteral("good");
    case ReportState::Imported:
        return QStringLiteral("quiet");
    case ReportState::Draft:
        break;
    }
    return QStringLiteral("watch");
}

void EntryPage::showState(const EntryForm& form) {
    m_state->setProperty("tone", toneOf(form));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    const bool readOnlyFile = form.bar == EntryBar::ReadOnlyFile;
    const bool submitted = form.exists && form.report.state == ReportState::Submitted && !readOnlyFile;
    m_stateName = form.exists ? reportStateText(form.report.state) : tr("empty");
    if (form.version > 1) m_stateName = tr("%1, version %2").arg(m_stateName).arg(form.version);
    if (form.bar == EntryBar::PeriodLocked) m_stateName = tr("period locked");
    if (form.bar == EntryBar::NotOpen) m_stateName = tr("not open yet");
    m_state->setToolTip(form.versionReason);
    showMessage(form);
    m_copy->setVisible(form.bar == EntryBar::None && form.previous.has_value());
    m_submit->setVisible(form.bar == EntryBar::None);
    m_accept->setVisible(submitted);
    m_return->setVisible(submitted);
    m_correct->setVisible(form.bar == EntryBar::Received || form.bar == EntryBar::PeriodLocked);
    setSavedText(m_saved);
}

// Why nothing can be written yet, else what the ministry wrote.
void EntryPage::showMessage(const EntryForm& form) {
    const bool isReturned = form.report.state == ReportState::Returned && !form.message.isEmpty();
    const bool isNotOpen = form.bar == EntryBar::NotOpen;
    m_message->setVisible(isReturned || isNotOpen);
    m_message->setTitle(isNotOpen ? tr("The period has not opened yet") : tr("Message from the ministry"));
    m_messageText->setText(isNotOpen ? tr("Reports on %1 can be written from %2 on.")
                                           .arg(periodName(form.report.key.period, m_language),
                                                dateText(*form.standing.opens, m_language))
                                     : form.message);
}

void EntryPage::setSavedText(const QString& text) {
    m_saved = text;
    m_state->setText(text.isEmpty() ? m_stateName : tr("%1, %2").arg(m_stateName, text));
    placeDeadline();
}

void EntryPage::setSubmissionText(const QString& deadline) {
    m_deadline->setText(deadline);
    m_deadline->setVisible(!deadline.isEmpty());
    placeDeadline();
}

QString EntryPage::stateText() const {
    return m_state->text();
}

void EntryPage::setRemarks(const std::vector<Remark>& remarks) {
    m_noRemarks->setVisible(remarks.empty());
    m_remarks->setRemarks(remarks);
}

SectionEditor* EntryPage::section(const SectionId& id) const {
    for (SectionEditor* section : m_sections)
        if (section->field() == FieldName::narrative(id)) return section;
    return nullptr;
}

void EntryPage::focusForm() {
    if (QWidget* first = m_lights->firstField()) first->setFocus(Qt::OtherFocusReason);
}

void EntryPage::focusField(const QString& name) {
    const FieldName field{name};
    if (field == FieldName::percent() || field == FieldName::planned()) m_percent->focusField(field);
    const QLatin1String indicator("indicator:");
    if (name.startsWith(indicator)) m_indicators->focusRow(name.mid(indicator.size()).toULong());
    m_lights->focusField(field);
    for (SectionEditor* section : m_sections)
        if (section->field() == field) section->editor().setFocus(Qt::OtherFocusReason);
    // Once the layout knows where the field stands.
    QTimer::singleShot(0, this, [this] {
        if (QWidget* focus = m_fields->focusWidget()) m_scroll->ensureWidgetVisible(focus, 0, 40);
    });
}

} // namespace salkku::ui
