// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_review.h"

#include "domain/period_text.h"
#include "ui/importing/finding_editor.h"
#include "ui/importing/finding_text.h"
#include "ui/importing/findings_delegate.h"
#include "ui/importing/findings_model.h"
#include "ui/importing/review_document.h"
#include "ui/importing/review_keys.h"
#include "ui/importing/unknown_names.h"
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
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <algorithm>
#include <set>

namespace salkku::ui {

namespace {

constexpr int shownLetters = 13; ///< of the choice of what to show; the window stays usable at 1280 pixels

/// Of FindingsModel's columns at first; 0 takes what is left.
constexpr int columnWidths[] = {160, 44, 0, 92, 96};

} // namespace

ImportReview::ImportReview(QWidget* parent)
    : QWidget(parent)
    , m_filter(new FindingsFilter(this))
    , m_tree(new QTreeView)
    , m_shown(new QComboBox)
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_periodLabel(new QLabel)
    , m_period(new QComboBox)
    , m_callLabel(new QLabel)
    , m_call(new QComboBox)
    , m_accept(new QPushButton)
    , m_reject(new QPushButton)
    , m_correct(new QPushButton)
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
    m_splitter->setSizes({540, 520});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connectParts();
    retranslate();
}

void ImportReview::connectParts() {
    connect(m_pages, &PageView::pageChanged, this, &ImportReview::showMarks);
    connect(m_pages, &PageView::pictureShown, this, &ImportReview::showMarks);
    connect(m_pages, &PageView::markClicked, this, &ImportReview::selectFinding);
    connect(m_warnings, &QListWidget::currentRowChanged, this, &ImportReview::showWarning);
    connect(m_warnings, &QListWidget::itemClicked, this, [this] { showWarning(m_warnings->currentRow()); });
    connect(m_period, &QComboBox::activated, this, &ImportReview::optionsChanged);
    connect(m_call, &QComboBox::activated, this, &ImportReview::optionsChanged);
    connect(m_names, &UnknownNames::mapped, this, &ImportReview::nameMapped);
    connect(m_tree, &QTreeView::doubleClicked, this, &ImportReview::correctCurrent);
    connect(m_accept, &QPushButton::clicked, this, &ImportReview::acceptSelection);
    connect(m_reject, &QPushButton::clicked, this, &ImportReview::rejectSelection);
    connect(m_correct, &QPushButton::clicked, this, &ImportReview::correctCurrent);
    auto* keys = new ReviewKeys(m_tree);
    connect(keys, &ReviewKeys::acceptWanted, this, &ImportReview::acceptSelection);
    connect(keys, &ReviewKeys::rejectWanted, this, &ImportReview::rejectSelection);
    connect(keys, &ReviewKeys::correctWanted, this, &ImportReview::correctCurrent);
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
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    new CopyAsTsv(m_tree);
    m_warningsTitle->setObjectName(QStringLiteral("cardTitle"));
    m_warnings->setWordWrap(true);
    m_warnings->setMaximumHeight(96);
    buildFilters();
    auto* options = new QHBoxLayout;
    options->addWidget(m_periodLabel);
    options->addWidget(m_period, 5);
    options->addWidget(m_callLabel);
    options->addWidget(m_call, 4);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_shown, 3);
    filters->addWidget(m_kind, 3);
    filters->addWidget(m_words, 3);
    auto* actions = new QHBoxLayout;
    for (QPushButton* button : {m_accept, m_reject, m_correct}) actions->addWidget(button);
    actions->addStretch();
    buildActions();
    card->body()->addLayout(options);
    card->body()->addLayout(filters);
    card->body()->addWidget(m_tree, 1);
    card->body()->addLayout(actions);
    card->body()->addWidget(m_conflict);
    card->setMinimumWidth(420);
    return card;
}

void ImportReview::buildFilters() {
    for (int i = 0; i < findingsShownCount; ++i) m_shown->addItem(QString());
    m_kind->addItem(QString(), QString());
    m_words->setClearButtonEnabled(true);
    for (QComboBox* box : {m_period, m_call, m_shown, m_kind})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shown->setMinimumContentsLength(shownLetters);
    connect(m_shown, &QComboBox::activated, this, [this](int shown) {
        m_filter->setShown(static_cast<FindingsShown>(shown));
        m_tree->expandAll();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_filter->setKind(m_kind->currentData().toString());
        m_tree->expandAll();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        m_tree->expandAll();
    });
}

void ImportReview::buildActions() {
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        auto* menu = new QMenu(m_tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_accept->text(), this, &ImportReview::acceptSelection);
        menu->addAction(m_reject->text(), this, &ImportReview::rejectSelection);
        menu->addAction(m_correct->text(), this, &ImportReview::correctCurrent)
            ->setEnabled(m_correct->isEnabled());
        menu->popup(m_tree->viewport()->mapToGlobal(place));
    });
}

void ImportReview::retranslate() {
    const QString shown[] = {tr("All findings"), tr("Undecided"), tr("Accepted"),    tr("Rejected"),
                             tr("Unsure ones"),  tr("Conflicts"), tr("Not storable")};
    static_assert(std::size(shown) == findingsShownCount);
    for (int i = 0; i < findingsShownCount; ++i) m_shown->setItemText(i, shown[i]);
    m_shown->setAccessibleName(tr("Show"));
    m_kind->setItemText(0, tr("All kinds"));
    m_kind->setAccessibleName(tr("Kind of findings"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_periodLabel->setText(tr("Period"));
    m_callLabel->setText(tr("Call"));
    m_period->setAccessibleName(tr("Period of the findings"));
    m_call->setAccessibleName(tr("Call of the findings"));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Space or Enter"));
    m_reject->setText(tr("Reject"));
    m_reject->setToolTip(tr("Delete"));
    m_correct->setText(tr("Correct…"));
    m_correct->setToolTip(tr("F2 or a double click"));
    m_tree->setAccessibleName(tr("Findings"));
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warningsTitle->setText(tr("Warnings (%1)").arg(m_warnings->count()));
    m_conflict->retranslate();
    m_names->retranslate();
}

FindingsModel* ImportReview::findings() const {
    return m_document ? &m_document->findings : nullptr;
}

void ImportReview::clear() {
    if (m_document) {
        m_columns = columns();
        m_document->findings.disconnect(this);
    }
    m_document = nullptr;
    m_filter->setSourceModel(nullptr);
    m_warnings->clear();
    m_pages->setDocument({}, 0);
    m_conflict->hide();
}

void ImportReview::show(ReviewDocument& document, const Programme& programme, Language language) {
    clear();
    m_document = &document;
    m_programme = programme;
    m_language = language;
    m_filter->setSourceModel(&document.findings);
    setUpColumns();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportReview::selectionMoved, Qt::UniqueConnection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportReview::showActions, Qt::UniqueConnection);
    connect(&document.findings, &FindingsModel::chosenChanged, this, &ImportReview::currentChanged);
    connect(&document.findings, &FindingsModel::findingsCorrected, this,
            [this] { setWords(m_programme, m_language); });
    const Findings& findings = document.findings.findings();
    fillOptions(programme, language);
    fillKinds();
    fillWarnings();
    const bool plain = std::any_of(findings.findings.begin(), findings.findings.end(),
                                   [](const Finding& f) { return !f.source.box && f.source.line > 0; });
    m_pages->setVisible(!plain);
    m_plainText->setVisible(plain);
    m_plainText->setText({});
    m_pages->setDocument(plain ? QString() : document.path, findings.pages);
    m_tree->expandAll();
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    if (first.isValid()) m_tree->setCurrentIndex(first);
    m_tree->scrollToTop();
    showActions();
}

// A header keeps nothing of columns that are gone, so that its state is put back with every document.
void ImportReview::setUpColumns() {
    if (!m_columns.isEmpty() && m_tree->header()->restoreState(m_columns)) return;
    m_tree->header()->setStretchLastSection(false);
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        if (columnWidths[column] > 0) m_tree->setColumnWidth(column, columnWidths[column]);
    m_tree->header()->setSectionResizeMode(FindingsModel::FindingColumn, QHeaderView::Stretch);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder); // reading order
}

void ImportReview::restoreColumns(const QByteArray& state) {
    m_columns = state;
}

QByteArray ImportReview::columns() const {
    return m_document ? m_tree->header()->saveState() : m_columns;
}

void ImportReview::setWords(const Programme& programme, Language language) {
    m_programme = programme;
    m_language = language;
    if (!m_document) return;
    m_document->findings.setWords(programme, language);
    fillOptions(programme, language);
    fillKinds();
    m_names->setNames(m_document->findings.unknownNames(), programme, language);
    m_tree->viewport()->update();
}

void ImportReview::showConflict(const ConflictSide& left, const ConflictSide& right) {
    m_conflict->show(left, right);
}

void ImportReview::hideConflict() {
    m_conflict->hide();
}

// A group that is chosen stands for those of its findings that the filter shows.
std::vector<std::size_t> ImportReview::selection() const {
    std::set<std::size_t> findings;
    const auto add = [&](const QModelIndex& index) {
        const QVariant finding = index.data(FindingsModel::FindingRole);
        if (finding.isValid()) findings.insert(static_cast<std::size_t>(finding.toInt()));
    };
    if (!m_document) return {};
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) {
        add(index);
        for (int row = 0; !index.parent().isValid() && row < m_filter->rowCount(index); ++row)
            add(m_filter->index(row, 0, index));
    }
    return {findings.begin(), findings.end()};
}

void ImportReview::acceptSelection() {
    const auto chosen = selection();
    if (chosen.empty()) return;
    const auto isAccepted = [this](std::size_t i) {
        return m_document->findings.indexOf(i).data(FindingsModel::DecisionRole).toInt() ==
               static_cast<int>(Decision::Accepted);
    };
    const bool all = std::all_of(chosen.begin(), chosen.end(), isAccepted);
    m_document->findings.decide(chosen, all ? Decision::Open : Decision::Accepted);
    if (!all) moveOn();
}

void ImportReview::rejectSelection() {
    const auto chosen = selection();
    if (chosen.empty()) return;
    m_document->findings.decide(chosen, Decision::Rejected);
    moveOn();
}

// After a decision on one finding the next one is looked at.
void ImportReview::moveOn() {
    if (m_tree->selectionModel()->selectedRows().size() != 1) return;
    const QModelIndex next = m_tree->indexBelow(m_tree->currentIndex());
    if (next.isValid()) m_tree->setCurrentIndex(next);
}

void ImportReview::correctCurrent() {
    const int current = currentFinding();
    if (current < 0) return;
    const auto finding = static_cast<std::size_t>(current);
    auto* editor =
        new FindingEditor(m_document->findings.findings().findings[finding], m_programme, m_language, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, finding, document = m_document] {
        if (document == m_document) document->findings.correct(finding, editor->finding());
    });
    editor->open();
}

void ImportReview::showActions() {
    const bool any = !selection().empty();
    m_accept->setEnabled(any);
    m_reject->setEnabled(any);
    m_correct->setEnabled(currentFinding() >= 0);
}

void ImportReview::fillOptions(const Programme& programme, Language language) {
    if (!m_document) return;
    const auto& own = m_document->findings.findings().period;
    m_period->clear();
    m_period->addItem(own ? tr("Document's own: %1").arg(periodShort(*own)) : tr("Document's own"),
                      QString());
    for (auto it = programme.periods.rbegin(); it != programme.periods.rend(); ++it)
        m_period->addItem(periodName(it->period, language), it->period.toString());
    m_call->clear();
    m_call->addItem(tr("Document's own"), QString());
    for (const Call& choice : programme.calls) m_call->addItem(choice.names.in(language), choice.id.value);
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

void ImportReview::fillKinds() {
    const QVariant kind = m_kind->currentData();
    while (m_kind->count() > 1) m_kind->removeItem(1);
    const FindingsModel& model = m_document->findings;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QString id = model.index(group, 0).data(FindingsModel::KindRole).toString();
        m_kind->addItem(findingKindText(id), id);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_filter->setKind(m_kind->currentData().toString());
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

int ImportReview::currentFinding() const {
    const QVariant finding = m_tree->currentIndex().siblingAtColumn(0).data(FindingsModel::FindingRole);
    return finding.isValid() ? finding.toInt() : -1;
}

void ImportReview::selectionMoved() {
    const int finding = m_document ? currentFinding() : -1;
    if (finding < 0) return showActions();
    const Source& source = m_document->findings.findings().findings[static_cast<std::size_t>(finding)].source;
    m_plainText->setText(tr("Line %1: %2").arg(source.line).arg(source.text));
    m_following = true;
    m_pages->showPage(source.page);
    m_following = false;
    showMarks();
    showActions();
    emit currentChanged();
}

void ImportReview::showMarks() {
    if (m_following || !m_document) return;
    std::vector<PageMark> marks;
    const auto& findings = m_document->findings.findings().findings;
    for (std::size_t i = 0; i < findings.size(); ++i)
        if (findings[i].source.page == m_pages->page() && findings[i].source.box)
            marks.push_back({static_cast<int>(i), *findings[i].source.box});
    m_pages->setMarks(std::move(marks), currentFinding());
}

void ImportReview::selectFinding(int finding) {
    if (!m_document || finding < 0) return;
    const QModelIndex source = m_document->findings.indexOf(static_cast<std::size_t>(finding));
    const QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid()) return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
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
