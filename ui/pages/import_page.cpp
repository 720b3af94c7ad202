// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "ui/importing/carried_choice.h"
#include "ui/importing/findings_list.h"
#include "ui/importing/import_review.h"
#include "ui/importing/import_start.h"
#include "ui/importing/review_document.h"
#include "ui/text/words.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salkku::ui {

namespace {

int countOf(const std::vector<ReviewDocument*>& documents, ReviewDocument::State state) {
    return static_cast<int>(std::count_if(documents.begin(), documents.end(),
                                          [&](const ReviewDocument* d) { return d->state == state; }));
}

bool isBusy(const std::vector<ReviewDocument*>& documents) {
    return std::any_of(documents.begin(), documents.end(),
                       [](const ReviewDocument* d) { return d->isBusy(); });
}

constexpr int barSteps = 1000; ///< of one document on the bar of all

} // namespace

ImportPage::ImportPage(QWidget* parent)
    : Page(parent)
    , m_notice(new Notice(this))
    , m_tabs(new QTabBar(this))
    , m_progress(new QWidget(this))
    , m_progressText(new QLabel(m_progress))
    , m_bar(new QProgressBar(m_progress))
    , m_cancel(new QPushButton(m_progress))
    , m_stack(new QStackedWidget(this))
    , m_start(new ImportStart)
    , m_reading(new ImportReading)
    , m_failure(new QLabel)
    , m_carried(new CarriedChoice)
    , m_review(new ImportReview)
    , m_above(new QDoubleSpinBox(this))
    , m_acceptSure(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this)) {
    buildHeader();
    buildProgress();
    m_failure->setWordWrap(true);
    m_failure->setAlignment(Qt::AlignCenter);
    for (QWidget* part :
         {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_failure),
          static_cast<QWidget*>(m_carried), static_cast<QWidget*>(m_review)})
        m_stack->addWidget(part);
    contents()->addWidget(m_notice);
    contents()->addWidget(m_tabs);
    contents()->addWidget(m_progress);
    contents()->addWidget(m_stack, 1);
    connectParts();
    ImportPage::retranslate();
    showButtons();
}

void ImportPage::buildHeader() {
    m_save->setObjectName(QStringLiteral("accent"));
    m_above->setRange(0.5, 1.0);
    m_above->setSingleStep(0.05);
    m_above->setValue(FindingsFilter::sureFrom);
    for (QWidget* part : {static_cast<QWidget*>(m_close), static_cast<QWidget*>(m_above),
                          static_cast<QWidget*>(m_acceptSure), static_cast<QWidget*>(m_save)})
        headerRow()->addWidget(part);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->hide();
}

void ImportPage::buildProgress() {
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progressText);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_progress->hide();
}

void ImportPage::connectParts() {
    connect(m_start, &ImportStart::chooseWanted, this, &ImportPage::documentsWanted);
    connect(m_start, &ImportStart::documentWanted, this, &ImportPage::documentWanted);
    connect(m_reading, &ImportReading::cancelWanted, this, &ImportPage::cancelWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelWanted);
    connect(m_carried, &CarriedChoice::takeWanted, this, &ImportPage::carriedTaken);
    connect(m_carried, &CarriedChoice::readWanted, this, &ImportPage::carriedRead);
    connect(m_review, &ImportReview::optionsChanged, this, &ImportPage::optionsChanged);
    connect(m_review, &ImportReview::currentChanged, this, &ImportPage::showButtons);
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportPage::showDocument);
    connect(m_above, &QDoubleSpinBox::valueChanged, this, &ImportPage::showButtons);
    connect(m_acceptSure, &QPushButton::clicked, this, [this] { emit acceptAboveWanted(confidence()); });
    connect(m_close, &QPushButton::clicked, this, &ImportPage::closeWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveWanted);
    connect(m_notice, &Notice::actionChosen, this, &ImportPage::undoWanted);
}

void ImportPage::retranslate() {
    setTitle(tr("Import"));
    m_start->retranslate();
    m_reading->retranslate();
    m_carried->retranslate();
    m_review->retranslate();
    m_tabs->setAccessibleName(tr("Documents"));
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Leaves the documents without storing anything of them"));
    m_above->setLocale(localeOf(m_language));
    m_above->setAccessibleName(tr("Confidence"));
    m_above->setToolTip(tr("How sure findings must be to be accepted together"));
    m_acceptSure->setToolTip(
        tr("Accepts every finding that is at least this sure and that contradicts nothing stored"));
    showProgress();
    showButtons();
    showSummary();
}

bool ImportPage::isReviewing() const {
    return m_stack->currentWidget() == m_review;
}

double ImportPage::confidence() const {
    return m_above->value();
}

int ImportPage::currentDocument() const {
    return m_documents.empty() ? -1 : m_tabs->currentIndex();
}

void ImportPage::showStart(const QStringList& recentDocuments) {
    showDocuments({}, -1);
    m_start->setRecent(recentDocuments);
}

void ImportPage::showDocuments(const std::vector<ReviewDocument*>& documents, int current) {
    const QSignalBlocker quiet(m_tabs);
    m_review->clear();
    m_shown = nullptr;
    m_documents = documents;
    while (m_tabs->count() > 0) m_tabs->removeTab(0);
    for (const ReviewDocument* document : documents) {
        const int tab = m_tabs->addTab(tabText(*document));
        m_tabs->setTabToolTip(tab, document->path);
        m_tabs->setTabButton(tab, QTabBar::RightSide, closeButton(document));
    }
    m_tabs->setCurrentIndex(current);
    m_tabs->setVisible(documents.size() > 1);
    showDocument();
}

// The style's own close mark is made for other colours than ours.
QToolButton* ImportPage::closeButton(const ReviewDocument* document) {
    auto* button = new QToolButton(m_tabs);
    button->setText(QString(QChar(0x00D7)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(tr("Close %1").arg(document->name()));
    button->setToolTip(tr("Close this document"));
    connect(button, &QToolButton::clicked, this, [this, document] {
        const auto found = std::find(m_documents.begin(), m_documents.end(), document);
        if (found != m_documents.end())
            emit documentCloseWanted(static_cast<int>(found - m_documents.begin()));
    });
    return button;
}

void ImportPage::refreshDocuments() {
    for (std::size_t i = 0; i < m_documents.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), tabText(*m_documents[i]));
    showDocument();
}

QString ImportPage::tabText(const ReviewDocument& document) const {
    switch (document.state) {
    case ReviewDocument::State::Failed:
        return tr("%1 – cannot be read").arg(document.name());
    case ReviewDocument::State::Read:
        return tr("%1 (%2)").arg(document.name()).arg(document.findings.findings().findings.size());
    case ReviewDocument::State::Carrying:
        return tr("%1 – data set").arg(document.name());
    case ReviewDocument::State::Planning:
    case ReviewDocument::State::Reading:
    case ReviewDocument::State::Waiting:
        break;
    }
    return tr("%1 – reading").arg(document.name());
}

void ImportPage::showDocument() {
    const int current = currentDocument();
    if (current < 0) {
        m_stack->setCurrentWidget(m_start);
    } else if (ReviewDocument* document = m_documents[static_cast<std::size_t>(current)];
               document->isRead()) {
        m_stack->setCurrentWidget(m_review);
        if (m_shown != document) m_review->show(*document, m_programme, m_language);
        m_shown = document;
    } else if (document->state == ReviewDocument::State::Failed) {
        m_failure->setText(document->failure);
        m_stack->setCurrentWidget(m_failure);
    } else if (document->carried && document->state == ReviewDocument::State::Carrying) {
        m_carried->show(*document->carried, document->name(), m_language);
        m_stack->setCurrentWidget(m_carried);
        emit choiceOffered();
    } else {
        m_reading->setFile(document->name(), document->state == ReviewDocument::State::Reading);
        m_stack->setCurrentWidget(m_reading);
    }
    showProgress();
    showButtons();
    showSummary();
}

// The page that shows nothing but a document being read has a bar of its own.
void ImportPage::showProgress() {
    const int all = static_cast<int>(m_documents.size());
    const int done = countOf(m_documents, ReviewDocument::State::Read) +
                     countOf(m_documents, ReviewDocument::State::Carrying) +
                     countOf(m_documents, ReviewDocument::State::Failed);
    m_progress->setVisible(m_storing || (isBusy(m_documents) && m_stack->currentWidget() != m_reading));
    m_cancel->setVisible(!m_storing);
    m_bar->setRange(0, m_storing ? 0 : barSteps * std::max(1, all)); // without an end where none is known
    m_bar->setValue(static_cast<int>(barSteps * (done + m_share)));
    m_progressText->setText(
        m_storing ? tr("Saving…") : tr("Reading document %1 of %2…").arg(std::min(done + 1, all)).arg(all));
    m_bar->setAccessibleName(m_progressText->text());
}

void ImportPage::showStep(ReadingStage stage, int done, int total) {
    if (total == 0)
        m_share = 0;
    else
        m_share = stage == ReadingStage::Pages ? static_cast<double>(done) / total : 1;
    m_reading->showStep(stage, done, total);
    showProgress();
}

void ImportPage::setPlanning(bool planning) {
    m_planning = planning;
    showButtons();
}

void ImportPage::setStoring(bool storing) {
    m_storing = storing;
    m_review->setEnabled(!storing);
    m_carried->setEnabled(!storing);
    m_tabs->setEnabled(!storing);
    showProgress();
    showButtons();
}

void ImportPage::restoreLayout(const QByteArray& splitter, const QByteArray& columns,
                               const QByteArray& grouping) {
    m_review->list().setGrouping(groupingFrom(QString::fromLatin1(grouping)).value_or(Grouping::Kind));
    m_review->splitter().restoreState(splitter);
    m_review->list().restoreColumns(columns);
}

QByteArray ImportPage::columnState() const {
    return m_review->list().columns();
}

QByteArray ImportPage::groupingState() const {
    return groupingId(m_review->list().grouping()).toLatin1();
}

QByteArray ImportPage::splitterState() const {
    return m_review->splitter().saveState();
}

void ImportPage::setWords(const Programme& programme, Language language) {
    m_programme = programme;
    m_language = language;
    m_above->setLocale(localeOf(language));
    m_review->setWords(programme, language);
}

void ImportPage::setWritable(bool writable) {
    m_writable = writable;
    m_carried->setWritable(writable);
    showButtons();
}

void ImportPage::tell(Notice::Kind kind, const QString& text, bool offerUndo) {
    m_notice->tell(kind, text, offerUndo ? tr("Undo") : QString());
    emit told();
}

void ImportPage::showButtons() {
    std::size_t chosen = 0, sure = 0;
    for (const ReviewDocument* document : m_documents) {
        if (!document->isRead()) continue;
        chosen += document->findings.chosen().size();
        sure += document->findings.sureAbove(confidence()).size();
    }
    const bool any = countOf(m_documents, ReviewDocument::State::Read) > 0;
    for (QWidget* part :
         {static_cast<QWidget*>(m_above), static_cast<QWidget*>(m_acceptSure), static_cast<QWidget*>(m_save)})
        part->setVisible(any);
    m_close->setVisible(!m_documents.empty() && m_stack->currentWidget() != m_reading);
    m_acceptSure->setText(tr("Accept %1 above").arg(sure));
    m_save->setText(tr("Save %1").arg(chosen));
    m_save->setEnabled(chosen > 0 && m_writable && !isBusy(m_documents) && !m_planning && !m_storing);
    m_close->setEnabled(!m_storing);
    m_acceptSure->setEnabled(!m_storing);
    m_save->setToolTip(m_writable ? QString() : tr("The portfolio is open for reading only"));
}

void ImportPage::showSummary() {
    if (!isReviewing() || !m_shown) return setSubtitle({});
    const Findings& findings = m_shown->findings.findings();
    QStringList parts{tr("%n page(s)", nullptr, findings.pages),
                      tr("%n finding(s)", nullptr, static_cast<int>(findings.findings.size())),
                      tr("%n warning(s)", nullptr, static_cast<int>(findings.warnings.size()))};
    if (m_documents.size() == 1) parts.prepend(findings.file);
    setSubtitle(parts.join(QStringLiteral(" · ")));
}

} // namespace salkku::ui
