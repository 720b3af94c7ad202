// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "app/field_text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_as_tsv.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>

namespace salkku::ui {

namespace {

constexpr int searchDelay = 250; // milliseconds after the last key
constexpr int detailHeight = 170;
constexpr int dateMargin = 56;             // for the frame and the button of the calendar
constexpr int sinceDays[] = {0, 1, 7, 30}; // 0: everything

void keepChoice(QComboBox& box, const QVariant& choice) {
    box.setCurrentIndex(std::max(0, box.findData(choice)));
}

} // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : Page(parent)
    , m_organisation(new QComboBox(this))
    , m_author(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_since(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_asOfDate(new QDateEdit(QDate::currentDate(), this))
    , m_asOf(new QPushButton(this))
    , m_wholeHistory(new QPushButton(this))
    , m_notice(new Notice(this))
    , m_model(new HistoryModel(this))
    , m_table(new QTableView(this))
    , m_detailCard(new Card(this))
    , m_detail(new QTextBrowser(m_detailCard))
    , m_restore(new QPushButton(m_detailCard)) {
    buildFilters();
    buildBody();
    HistoryPage::retranslate();
}

void HistoryPage::buildFilters() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_organisation, m_field, m_author, m_since}) {
        widget->setMinimumWidth(64);
        widget->setMaximumWidth(190);
        row->addWidget(widget);
    }
    row->addWidget(m_search, 1);
    row->addWidget(m_wholeHistory);
    contents()->addLayout(row);
    m_asOfDate->setCalendarPopup(true);
    m_asOfDate->setMinimumWidth(m_asOfDate->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) +
                                dateMargin);
    m_asOfDate->setMaximumDate(QDate::currentDate());
    headerRow()->addWidget(m_asOfDate);
    headerRow()->addWidget(m_asOf);
    m_search->setClearButtonEnabled(true);
    for (QComboBox* box : {m_organisation, m_field, m_author, m_since})
        connect(box, &QComboBox::activated, this, &HistoryPage::filterChanged);
    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(searchDelay);
    connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, &HistoryPage::filterChanged);
    connect(m_wholeHistory, &QPushButton::clicked, this, &HistoryPage::clearField);
    connect(m_asOf, &QPushButton::clicked, this, [this] { emit asOfWanted(m_asOfDate->date()); });
}

void HistoryPage::buildBody() {
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(25);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {116, 92, 246, 150, 190};
    for (int column = 0; column < 5; ++column) m_table->setColumnWidth(column, widths[column]);
    new CopyAsTsv(m_table);
    auto* tableCard = new Card(this);
    tableCard->body()->addWidget(m_table, 1);
    m_detailCard->body()->addWidget(m_detail, 1);
    m_detailCard->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    m_detailCard->setFixedHeight(detailHeight);
    m_notice->hide();
    contents()->addWidget(m_notice);
    contents()->addWidget(tableCard, 1);
    contents()->addWidget(m_detailCard);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::chooseChange);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const RecordedChange* change = m_model->changeAt(m_table->currentIndex()))
            emit restoreWanted(*change);
    });
}

void HistoryPage::retranslate() {
    setTitle(tr("History"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_author->setAccessibleName(tr("Author"));
    m_field->setAccessibleName(tr("Field"));
    m_since->setAccessibleName(tr("Time"));
    m_search->setAccessibleName(tr("Text in the values"));
    m_search->setPlaceholderText(tr("Text in the values"));
    m_asOf->setText(tr("Show as on this day"));
    m_asOf->setToolTip(tr("Shows the whole portfolio, for reading, as it stood at the end of the day"));
    m_asOfDate->setAccessibleName(tr("Date"));
    m_wholeHistory->setText(tr("Whole history"));
    m_wholeHistory->setVisible(m_key.has_value());
    m_table->setAccessibleName(tr("Changes"));
    m_detail->setAccessibleName(tr("The chosen change"));
    m_restore->setText(tr("Restore the value before"));
    const int since = std::max(0, m_since->currentIndex());
    m_since->clear();
    m_since->addItems({tr("All times"), tr("Last day"), tr("Last 7 days"), tr("Last 30 days")});
    m_since->setCurrentIndex(since);
    emptyState()->setText(tr("No changes yet"), tr("What is entered or imported is recorded here."));
    chooseChange();
}

void HistoryPage::setProgramme(const Programme& programme, Language language) {
    const QVariant organisation = m_organisation->currentData();
    m_organisation->clear();
    m_organisation->addItem(tr("All organisations"), QString());
    for (const Organisation& one : programme.organisations)
        m_organisation->addItem(one.names.in(language), one.code.value);
    keepChoice(*m_organisation, organisation);
    const QVariant field = m_field->currentData();
    m_field->clear();
    m_field->addItem(tr("All fields"), QString());
    const auto add = [&](const FieldName& name) {
        m_field->addItem(fieldTitle(name, programme, language), name.value);
    };
    for (const FieldName& name :
         {FieldName::state(), FieldName::percent(), FieldName::planned(), FieldName::overall()})
        add(name);
    for (const Dimension& dimension : programme.dimensions) add(FieldName::light(dimension.id));
    for (const NarrativeSection& section : programme.sections) add(FieldName::narrative(section.id));
    for (const FieldName& name : {FieldName::statement(), FieldName::result(), FieldName::measured(),
                                  FieldName::note(), FieldName::title(), FieldName::amount(),
                                  FieldName::locked(), FieldName::deadline(), FieldName::opens()})
        add(name);
    keepChoice(*m_field, field);
}

void HistoryPage::setAuthors(const std::vector<QString>& authors) {
    const QVariant chosen = m_author->currentData();
    m_author->clear();
    m_author->addItem(tr("All authors"), QString());
    for (const QString& author : authors) m_author->addItem(author, author);
    keepChoice(*m_author, chosen);
}

HistoryFilter HistoryPage::filter() const {
    HistoryFilter filter;
    const QString organisation = m_organisation->currentData().toString();
    if (!organisation.isEmpty()) filter.organisation = OrganisationCode(organisation);
    filter.entity = m_key;
    filter.field = m_field->currentData().toString();
    filter.author = m_author->currentData().toString();
    filter.text = m_search->text().trimmed();
    const int days = sinceDays[std::clamp(m_since->currentIndex(), 0, 3)];
    if (days > 0) filter.from = QDateTime::currentDateTimeUtc().addDays(-days);
    return filter;
}

void HistoryPage::showField(const EntityKey& key, const FieldName& field) {
    m_key = key;
    keepChoice(*m_organisation, QString());
    keepChoice(*m_field, field.value);
    keepChoice(*m_author, QString());
    m_since->setCurrentIndex(0);
    m_search->clear();
    m_wholeHistory->show();
    emit filterChanged();
}

void HistoryPage::clearField() {
    m_key.reset();
    m_wholeHistory->hide();
    keepChoice(*m_field, QString());
    emit filterChanged();
}

void HistoryPage::setChanges(const std::vector<RecordedChange>& changes, const Programme& programme,
                             Language language) {
    m_model->setChanges(changes, programme, language);
    const HistoryFilter narrowed = filter();
    const bool isWhole = !narrowed.organisation && !narrowed.entity && narrowed.field.isEmpty() &&
                         narrowed.author.isEmpty() && narrowed.text.isEmpty() && !narrowed.from.isValid();
    showContents(!changes.empty() || !isWhole);
    setSubtitle(tr("%n change(s)", nullptr, static_cast<int>(changes.size())));
    if (!changes.empty()) m_table->selectRow(0);
    chooseChange();
}

void HistoryPage::chooseChange() {
    const RecordedChange* change = m_model->changeAt(m_table->currentIndex());
    m_restore->setEnabled(m_writable && change);
    if (!change) return m_detail->clear();
    const auto textOf = [&](HistoryModel::Column column) {
        return m_table->currentIndex()
            .siblingAtColumn(column)
            .data(Qt::ToolTipRole)
            .toString()
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QLatin1String("<br>"));
    };
    m_detail->setHtml(
        QStringLiteral("<b>%1</b><table width=\"100%\"><tr><td width=\"50%\">%2</td><td>%3</td></tr>"
                       "<tr><td>%4</td><td>%5</td></tr></table>")
            .arg(textOf(HistoryModel::Field), tr("Before").toHtmlEscaped(), tr("After").toHtmlEscaped(),
                 textOf(HistoryModel::Old), textOf(HistoryModel::New)));
}

void HistoryPage::tell(const QString& text) {
    m_notice->tell(Notice::Kind::Good, text);
}

void HistoryPage::setWritable(bool writable) {
    m_writable = writable;
    chooseChange();
}

} // namespace salkku::ui
