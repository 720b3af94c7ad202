// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_review.h"

#include "domain/period_text.h"
#include "ui/importing/findings_list.h"
#include "ui/importing/findings_model.h"
#include "ui/importing/review_document.h"
#include "ui/importing/unknown_names.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <algorithm>

namespace salkku::ui {

ImportReview::ImportReview(QWidget* parent)
    : QWidget(parent)
    , m_list(new FindingsList)
    , m_periodLabel(new QLabel)
    , m_period(new QComboBox)
    , m_callLabel(new QLabel)
    , m_call(new QComboBox)
    , m_conflict(new ConflictPanel)
    , m_names(new UnknownNames)
    , m_warningsTitle(new QLabel)
    , m_warnings(new QListWidget)
    , m_pages(new PageView)
    , m_plainText(new QLabel)
    , m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_splitter->addWidget(buildList());
    auto* right = new Card;
    m_plainText->setWordWrap(true);
    m_plainText->hide();
    right->body()->addWidget(m_pages, 1);
    right->body()->addWidget(m_plainText, 1, Qt::AlignTop);
    for (QWidget* part : {static_cast<QWidget*>(m_names), static_cast<QWidget*>(m_warningsTitle),
                          static_cast<QWidget*>(m_warnings)})
        right->body()->addWidget(part);
    m_splitter->addWidget(right);
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({580, 480});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connectParts();
    retranslate();
}

QWidget* ImportReview::buildList() {
    auto* card = new Card;
    m_warningsTitle->setObjectName(QStringLiteral("cardTitle"));
    m_warnings->setWordWrap(true);
    m_warnings->setMaximumHeight(96);
    for (QComboBox* box : {m_period, m_call})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* options = new QHBoxLayout;
    options->addWidget(m_periodLabel);
    options->addWidget(m_period, 5);
    options->addWidget(m_callLabel);
    options->addWidget(m_call, 4);
    card->body()->addLayout(options);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_conflict);
    card->setMinimumWidth(420);
    return card;
}

void ImportReview::connectParts() {
    connect(m_list, &FindingsList::currentChanged, this, &ImportReview::findingChosen);
    connect(m_pages, &PageView::pageChanged, this, &ImportReview::showMarks);
    connect(m_pages, &PageView::pictureShown, this, &ImportReview::showMarks);
    connect(m_pages, &PageView::markClicked, m_list, &FindingsList::selectFinding);
    connect(m_warnings, &QListWidget::currentRowChanged, this, &ImportReview::showWarning);
    connect(m_warnings, &QListWidget::itemClicked, this, [this] { showWarning(m_warnings->currentRow()); });
    connect(m_period, &QComboBox::activated, this, &ImportReview::optionsChanged);
    connect(m_call, &QComboBox::activated, this, &ImportReview::optionsChanged);
    connect(m_names, &UnknownNames::mapped, this, &ImportReview::nameMapped);
}

void ImportReview::retranslate() {
    m_list->retranslate();
    m_periodLabel->setText(tr("Period"));
    m_callLabel->setText(tr("Call"));
    m_period->setAccessibleName(tr("Period of the findings"));
    m_call->setAccessibleName(tr("Call of the findings"));
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warningsTitle->setText(tr("Warnings (%1)").arg(m_warnings->count()));
    m_conflict->retranslate();
    m_names->retranslate();
}

FindingsModel* ImportReview::findings() const {
    return m_document ? &m_document->findings : nullptr;
}

void ImportReview::clear() {
    if (m_document) m_document->findings.disconnect(this);
    m_document = nullptr;
    m_list->clear();
    m_warnings->clear();
    m_pages->setDocument({}, 0);
    m_conflict->hide();
}

void ImportReview::show(ReviewDocument& document, const Programme& programme, Language language) {
    clear();
    m_document = &document;
    m_programme = programme;
    m_language = language;
    connect(&document.findings, &FindingsModel::chosenChanged, this, &ImportReview::currentChanged);
    connect(&document.findings, &FindingsModel::findingsCorrected, this,
            [this] { setWords(m_programme, m_language); });
    showPages(document.findings.findings(), document.path);
    m_list->show(document.findings, programme, language);
    fillOptions();
    fillWarnings();
}

void ImportReview::showPages(const Findings& findings, const QString& path) {
    const bool plain = std::any_of(findings.findings.begin(), findings.findings.end(),
                                   [](const Finding& f) { return !f.source.box && f.source.line > 0; });
    m_pages->setVisible(!plain);
    m_plainText->setVisible(plain);
    m_plainText->setText({});
    m_pages->setDocument(plain ? QString() : path, findings.pages);
}

void ImportReview::setWords(const Programme& programme, Language language) {
    m_programme = programme;
    m_language = language;
    if (!m_document) return;
    m_list->setWords(programme, language);
    fillOptions();
    m_names->setNames(m_document->findings.unknownNames(), programme, language);
}

void ImportReview::showConflict(const ConflictSide& left, const ConflictSide& right) {
    m_conflict->show(left, right);
}

void ImportReview::hideConflict() {
    m_conflict->hide();
}

void ImportReview::fillOptions() {
    if (!m_document) return;
    const auto& own = m_document->findings.findings().period;
    m_period->clear();
    m_period->addItem(own ? tr("Document's own: %1").arg(periodShort(*own)) : tr("Document's own"),
                      QString());
    for (auto it = m_programme.periods.rbegin(); it != m_programme.periods.rend(); ++it)
        m_period->addItem(periodName(it->period, m_language), it->period.toString());
    m_call->clear();
    m_call->addItem(tr("Document's own"), QString());
    for (const Call& choice : m_programme.calls)
        m_call->addItem(choice.names.in(m_language), choice.id.value);
    m_period->setCurrentIndex(
        std::max(0, m_period->findData(m_document->period ? m_document->period->toString() : QString())));
    m_call->setCurrentIndex(std::max(0, m_call->findData(m_document->call.value)));
}

std::optional<Period> ImportReview::period() const {
    return Period::fromString(m_period->currentData().toString());
}

CallId ImportReview::call() const {
    return CallId(m_call->currentData().toString());
}

void ImportReview::fillWarnings() {
    const QSignalBlocker quiet(m_warnings);
    m_names->setNames(m_document->findings.unknownNames(), m_programme, m_language);
    m_warnings->clear();
    for (const Warning& warning : m_document->findings.findings().warnings) {
        auto* item =
            new QListWidgetItem(tr("page %1: %2").arg(warning.source.page).arg(warning.message), m_warnings);
        item->setToolTip(warning.source.text);
    }
    m_warnings->setVisible(m_warnings->count() > 0);
    m_warningsTitle->setVisible(m_warnings->count() > 0);
    retranslate();
}

// A group keeps the page that was shown.
void ImportReview::findingChosen(int finding) {
    if (!m_document || finding < 0) return;
    const Source& source = m_document->findings.findings().findings[static_cast<std::size_t>(finding)].source;
    m_plainText->setText(tr("Line %1: %2").arg(source.line).arg(source.text));
    m_following = true;
    m_pages->showPage(source.page);
    m_following = false;
    showMarks();
    emit currentChanged();
}

void ImportReview::showMarks() {
    if (m_following || !m_document) return;
    std::vector<PageMark> marks;
    const auto& findings = m_document->findings.findings().findings;
    for (std::size_t i = 0; i < findings.size(); ++i)
        if (findings[i].source.page == m_pages->page() && findings[i].source.box)
            marks.push_back({static_cast<int>(i), *findings[i].source.box});
    m_pages->setMarks(std::move(marks), m_list->currentFinding());
}

void ImportReview::showWarning(int row) {
    if (!m_document) return;
    const auto& warnings = m_document->findings.findings().warnings;
    if (row < 0 || row >= static_cast<int>(warnings.size())) return;
    const Source& source = warnings[static_cast<std::size_t>(row)].source;
    m_pages->showPage(source.page);
    if (source.box) m_pages->setMarks({{-2, *source.box}}, -2);
}

} // namespace salkku::ui
