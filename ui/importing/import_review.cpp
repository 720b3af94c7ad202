// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_review.h"

#include "domain/period_text.h"
#include "ui/importing/findings_delegate.h"
#include "ui/importing/findings_model.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_as_tsv.h"
#include "ui/widgets/page_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTreeView>
#include <algorithm>

namespace salkku::ui {

namespace {

/// What is ticked at first: of findings at this confidence, nine of ten are right.
constexpr double tickedFrom = FindingsFilter::sureFrom;

/// Of FindingsModel's columns at first; 0 takes what is left.
constexpr int columnWidths[] = {160, 44, 0, 92, 96};

} // namespace

ImportReview::ImportReview(QWidget* parent)
    : QWidget(parent)
    , m_findings(new FindingsModel(this))
    , m_filter(new FindingsFilter(this))
    , m_tree(new QTreeView)
    , m_shown(new QComboBox)
    , m_words(new QLineEdit)
    , m_periodLabel(new QLabel)
    , m_period(new QComboBox)
    , m_callLabel(new QLabel)
    , m_call(new QComboBox)
    , m_warningsTitle(new QLabel)
    , m_warnings(new QListWidget)
    , m_pages(new PageView)
    , m_plainText(new QLabel)
    , m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_filter->setSourceModel(m_findings);
    m_splitter->addWidget(buildList());
    auto* right = new Card;
    m_plainText->setWordWrap(true);
    m_plainText->hide();
    right->body()->addWidget(m_pages, 1);
    right->body()->addWidget(m_plainText, 1, Qt::AlignTop);
    m_splitter->addWidget(right);
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({540, 520});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportReview::selectionMoved);
    connect(m_pages, &PageView::pageChanged, this, &ImportReview::showMarks);
    connect(m_pages, &PageView::pictureShown, this, &ImportReview::showMarks);
    connect(m_pages, &PageView::markClicked, this, &ImportReview::selectFinding);
    connect(m_warnings, &QListWidget::currentRowChanged, this, &ImportReview::showWarning);
    connect(m_period, &QComboBox::activated, this, &ImportReview::optionsChanged);
    connect(m_call, &QComboBox::activated, this, &ImportReview::optionsChanged);
    retranslate();
}

QWidget* ImportReview::buildList() {
    auto* card = new Card;
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new FindingsDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setIndentation(12);
    m_tree->header()->setStretchLastSection(false);
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        if (columnWidths[column] > 0) m_tree->setColumnWidth(column, columnWidths[column]);
    m_tree->header()->setSectionResizeMode(FindingsModel::FindingColumn, QHeaderView::Stretch);
    new CopyAsTsv(m_tree);
    m_warningsTitle->setObjectName(QStringLiteral("cardTitle"));
    m_warnings->setWordWrap(true);
    m_warnings->setMaximumHeight(110);
    buildFilters();
    auto* options = new QHBoxLayout;
    options->addWidget(m_periodLabel);
    options->addWidget(m_period, 5);
    options->addWidget(m_callLabel);
    options->addWidget(m_call, 4);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_shown);
    filters->addWidget(m_words, 1);
    card->body()->addLayout(options);
    card->body()->addLayout(filters);
    card->body()->addWidget(m_tree, 1);
    card->body()->addWidget(m_warningsTitle);
    card->body()->addWidget(m_warnings);
    card->setMinimumWidth(420);
    return card;
}

void ImportReview::buildFilters() {
    for (int i = 0; i < 4; ++i) m_shown->addItem(QString());
    m_words->setClearButtonEnabled(true);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_call->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_shown, &QComboBox::activated, this, [this](int shown) {
        m_filter->setShown(static_cast<FindingsShown>(shown));
        m_tree->expandAll();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        m_tree->expandAll();
    });
}

void ImportReview::retranslate() {
    const QString shown[] = {tr("All findings"), tr("Unsure ones"), tr("Conflicts"), tr("Not storable")};
    for (int i = 0; i < 4; ++i) m_shown->setItemText(i, shown[i]);
    m_shown->setAccessibleName(tr("Show"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_periodLabel->setText(tr("Period"));
    m_callLabel->setText(tr("Call"));
    m_period->setAccessibleName(tr("Period of the findings"));
    m_call->setAccessibleName(tr("Call of the findings"));
    m_tree->setAccessibleName(tr("Findings"));
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warningsTitle->setText(tr("Warnings (%1)").arg(m_warnings->count()));
}

void ImportReview::setFindings(const Findings& findings, const ImportResult& plan, const QString& path,
                               const Programme& programme, Language language) {
    m_findings->setFindings(findings, plan, programme, language, tickedFrom);
    m_period->setCurrentIndex(0);
    m_call->setCurrentIndex(0);
    fillOptions(programme, language);
    fillWarnings();
    const bool plain = std::any_of(findings.findings.begin(), findings.findings.end(),
                                   [](const Finding& f) { return !f.source.box && f.source.line > 0; });
    m_pages->setVisible(!plain);
    m_plainText->setVisible(plain);
    m_plainText->setText({});
    m_pages->setDocument(plain ? QString() : path, findings.pages);
    m_tree->expandAll();
    if (!findings.findings.empty()) selectFinding(0);
}

void ImportReview::setPlan(const ImportResult& plan) {
    m_findings->setPlan(plan, tickedFrom);
}

void ImportReview::setWords(const Programme& programme, Language language) {
    m_findings->setWords(programme, language);
    fillOptions(programme, language);
    m_tree->viewport()->update();
}

void ImportReview::fillOptions(const Programme& programme, Language language) {
    const QVariant period = m_period->currentData(), call = m_call->currentData();
    const auto& own = m_findings->findings().period;
    m_period->clear();
    m_period->addItem(own ? tr("Document's own: %1").arg(periodShort(*own)) : tr("Document's own"),
                      QString());
    for (auto it = programme.periods.rbegin(); it != programme.periods.rend(); ++it)
        m_period->addItem(periodName(it->period, language), it->period.toString());
    m_call->clear();
    m_call->addItem(tr("Document's own"), QString());
    for (const Call& choice : programme.calls) m_call->addItem(choice.names.in(language), choice.id.value);
    m_period->setCurrentIndex(std::max(0, m_period->findData(period)));
    m_call->setCurrentIndex(std::max(0, m_call->findData(call)));
}

std::optional<Period> ImportReview::period() const {
    return Period::fromString(m_period->currentData().toString());
}

CallId ImportReview::call() const {
    return CallId(m_call->currentData().toString());
}

void ImportReview::fillWarnings() {
    const QSignalBlocker quiet(m_warnings);
    m_warnings->clear();
    for (const Warning& warning : m_findings->findings().warnings) {
        auto* item =
            new QListWidgetItem(tr("page %1: %2").arg(warning.source.page).arg(warning.message), m_warnings);
        item->setToolTip(warning.source.text);
    }
    m_warnings->setVisible(m_warnings->count() > 0);
    m_warningsTitle->setVisible(m_warnings->count() > 0);
    retranslate();
}

int ImportReview::currentFinding() const {
    const QVariant finding = m_tree->currentIndex().siblingAtColumn(0).data(FindingsModel::FindingRole);
    return finding.isValid() ? finding.toInt() : -1;
}

void ImportReview::selectionMoved() {
    const int finding = currentFinding();
    if (finding < 0) return;
    const Source& source = m_findings->findings().findings[static_cast<std::size_t>(finding)].source;
    m_plainText->setText(tr("Line %1: %2").arg(source.line).arg(source.text));
    m_following = true;
    m_pages->showPage(source.page);
    m_following = false;
    showMarks();
}

void ImportReview::showMarks() {
    if (m_following) return;
    std::vector<PageMark> marks;
    const auto& findings = m_findings->findings().findings;
    for (std::size_t i = 0; i < findings.size(); ++i)
        if (findings[i].source.page == m_pages->page() && findings[i].source.box)
            marks.push_back({static_cast<int>(i), *findings[i].source.box});
    m_pages->setMarks(std::move(marks), currentFinding());
}

void ImportReview::selectFinding(int finding) {
    const QModelIndex source = m_findings->indexOf(static_cast<std::size_t>(finding));
    const QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid()) return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ImportReview::showWarning(int row) {
    const auto& warnings = m_findings->findings().warnings;
    if (row < 0 || row >= static_cast<int>(warnings.size())) return;
    const Source& source = warnings[static_cast<std::size_t>(row)].source;
    m_pages->showPage(source.page);
    if (source.box) m_pages->setMarks({{-2, *source.box}}, -2);
}

} // namespace salkku::ui
