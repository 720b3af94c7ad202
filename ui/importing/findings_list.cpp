// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_list.h"

#include "ui/importing/finding_editor.h"
#include "ui/importing/finding_text.h"
#include "ui/importing/findings_delegate.h"
#include "ui/importing/findings_model.h"
#include "ui/importing/review_keys.h"
#include "ui/widgets/copy_as_tsv.h"
#include "ui/widgets/hinted_tree.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <algorithm>
#include <set>

namespace salkku::ui {

namespace {

constexpr int shownLetters = 13; ///< of the choice of what to show; the window stays usable at 1280 pixels

/// Of FindingsModel's columns at first; 0 takes what is left.
constexpr int columnWidths[] = {158, 44, 0, 84, 88};

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_filter(new FindingsFilter(this))
    , m_tree(new HintedTree)
    , m_shown(new QComboBox)
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_grouping(new QComboBox)
    , m_accept(new QPushButton)
    , m_reject(new QPushButton)
    , m_correct(new QPushButton) {
    buildTree();
    buildFilters();
    buildActions();
    arrange();
    retranslate();
}

void FindingsList::buildTree() {
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
    connect(m_tree, &QTreeView::doubleClicked, this, &FindingsList::correctCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showActions();
        emit currentChanged(currentFinding());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingsList::showActions);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &FindingsList::showActions); // by a choice
}

QTreeView& FindingsList::tree() {
    return *m_tree;
}

void FindingsList::buildFilters() {
    for (int i = 0; i < findingsShownCount; ++i) m_shown->addItem(QString());
    m_kind->addItem(QString(), QString());
    for (const Grouping grouping : allGroupings) m_grouping->addItem(QString(), groupingId(grouping));
    m_words->setClearButtonEnabled(true);
    for (QComboBox* box : {m_shown, m_kind})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shown->setMinimumContentsLength(shownLetters);
    connect(m_shown, &QComboBox::activated, this, [this](int shown) {
        m_filter->setShown(static_cast<FindingsShown>(shown));
        expand();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_filter->setKind(m_kind->currentData().toString());
        expand();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        expand();
    });
    connect(m_grouping, &QComboBox::activated, this, [this] {
        group();
        emit groupingChanged();
    });
}

void FindingsList::buildActions() {
    connect(m_accept, &QPushButton::clicked, this, &FindingsList::acceptSelection);
    connect(m_reject, &QPushButton::clicked, this, &FindingsList::rejectSelection);
    connect(m_correct, &QPushButton::clicked, this, &FindingsList::correctCurrent);
    auto* keys = new ReviewKeys(m_tree);
    connect(keys, &ReviewKeys::acceptWanted, this, &FindingsList::acceptSelection);
    connect(keys, &ReviewKeys::rejectWanted, this, &FindingsList::rejectSelection);
    connect(keys, &ReviewKeys::correctWanted, this, &FindingsList::correctCurrent);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FindingsList::showMenu);
}

void FindingsList::arrange() {
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_shown, 3);
    filters->addWidget(m_kind, 3);
    filters->addWidget(m_words, 3);
    auto* actions = new QHBoxLayout;
    for (QPushButton* button : {m_accept, m_reject, m_correct}) actions->addWidget(button);
    actions->addStretch();
    actions->addWidget(m_grouping);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(filters);
    column->addWidget(m_tree, 1);
    column->addLayout(actions);
}

void FindingsList::showMenu(const QPoint& place) {
    auto* menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_accept->text(), this, &FindingsList::acceptSelection);
    menu->addAction(m_reject->text(), this, &FindingsList::rejectSelection);
    menu->addAction(m_correct->text(), this, &FindingsList::correctCurrent)
        ->setEnabled(m_correct->isEnabled());
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void FindingsList::retranslate() {
    const QString shown[] = {tr("All findings"), tr("Undecided"), tr("Accepted"),    tr("Rejected"),
                             tr("Unsure ones"),  tr("Conflicts"), tr("Not storable")};
    static_assert(std::size(shown) == findingsShownCount);
    for (int i = 0; i < findingsShownCount; ++i) m_shown->setItemText(i, shown[i]);
    m_shown->setAccessibleName(tr("Show"));
    m_kind->setItemText(0, tr("All kinds"));
    m_kind->setAccessibleName(tr("Kind of findings"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    for (int i = 0; i < m_grouping->count(); ++i)
        m_grouping->setItemText(i, groupingText(*groupingFrom(m_grouping->itemData(i).toString())));
    m_grouping->setAccessibleName(tr("Grouping of findings"));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Space or Enter"));
    m_reject->setText(tr("Reject"));
    m_reject->setToolTip(tr("Delete"));
    m_correct->setText(tr("Correct…"));
    m_correct->setToolTip(tr("F2 or a double click"));
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setEmptyHint(tr("No finding fits these choices."));
}

void FindingsList::clear() {
    if (m_findings) {
        m_columns = columns();
        m_findings->disconnect(this);
    }
    m_findings = nullptr;
    m_filter->setSourceModel(nullptr);
    showActions();
}

void FindingsList::show(FindingsModel& findings, const Programme& programme, Language language) {
    clear();
    m_findings = &findings;
    m_findings->setGrouping(grouping());
    m_filter->setSourceModel(m_findings);
    setUpColumns();
    setWords(programme, language);
    expand();
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    if (first.isValid()) m_tree->setCurrentIndex(first);
    m_tree->scrollToTop();
    showActions();
}

void FindingsList::setWords(const Programme& programme, Language language) {
    m_programme = programme;
    m_language = language;
    if (!m_findings) return;
    m_findings->setWords(programme, language);
    fillKinds();
    m_tree->viewport()->update();
}

Grouping FindingsList::grouping() const {
    return groupingFrom(m_grouping->currentData().toString()).value_or(Grouping::Kind);
}

void FindingsList::setGrouping(Grouping grouping) {
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(groupingId(grouping))));
    group();
}

// The finding that was looked at stays the one that is looked at.
void FindingsList::group() {
    if (!m_findings) return;
    const int current = currentFinding();
    m_findings->setGrouping(grouping());
    expand();
    m_tree->scrollToTop();
    selectFinding(current);
}

void FindingsList::expand() {
    m_tree->expandAll();
    for (int row = 0; row < m_filter->rowCount(); ++row) m_tree->setFirstColumnSpanned(row, {}, true);
}

// A header keeps nothing of columns that are gone, so that its state is put back with every document.
void FindingsList::setUpColumns() {
    if (!m_columns.isEmpty() && m_tree->header()->restoreState(m_columns)) return;
    m_tree->header()->setStretchLastSection(false);
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        if (columnWidths[column] > 0) m_tree->setColumnWidth(column, columnWidths[column]);
    m_tree->header()->setSectionResizeMode(FindingsModel::FindingColumn, QHeaderView::Stretch);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder); // reading order
}

void FindingsList::restoreColumns(const QByteArray& state) {
    m_columns = state;
}

QByteArray FindingsList::columns() const {
    return m_findings ? m_tree->header()->saveState() : m_columns;
}

void FindingsList::fillKinds() {
    const QVariant kind = m_kind->currentData();
    while (m_kind->count() > 1) m_kind->removeItem(1);
    for (const QString& id : kindsIn(m_findings->findings().findings))
        m_kind->addItem(findingKindText(id), id);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_filter->setKind(m_kind->currentData().toString());
}

int FindingsList::currentFinding() const {
    const QVariant finding = m_tree->currentIndex().siblingAtColumn(0).data(FindingsModel::FindingRole);
    return finding.isValid() ? finding.toInt() : -1;
}

void FindingsList::selectFinding(int finding) {
    if (!m_findings || finding < 0) return;
    const QModelIndex index = m_filter->mapFromSource(m_findings->indexOf(static_cast<std::size_t>(finding)));
    if (!index.isValid()) return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

std::vector<std::size_t> FindingsList::selection() const {
    std::set<std::size_t> findings;
    const auto add = [&](const QModelIndex& index) {
        const QVariant finding = index.data(FindingsModel::FindingRole);
        if (finding.isValid()) findings.insert(static_cast<std::size_t>(finding.toInt()));
    };
    if (!m_findings) return {};
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) {
        add(index);
        for (int row = 0; !index.parent().isValid() && row < m_filter->rowCount(index); ++row)
            add(m_filter->index(row, 0, index));
    }
    return {findings.begin(), findings.end()};
}

void FindingsList::acceptSelection() {
    const auto chosen = selection();
    if (chosen.empty()) return;
    const auto isAccepted = [this](std::size_t i) {
        return m_findings->indexOf(i).data(FindingsModel::DecisionRole).toInt() ==
               static_cast<int>(Decision::Accepted);
    };
    const bool all = std::all_of(chosen.begin(), chosen.end(), isAccepted);
    m_findings->decide(chosen, all ? Decision::Open : Decision::Accepted);
    if (!all) moveOn();
}

void FindingsList::rejectSelection() {
    const auto chosen = selection();
    if (chosen.empty()) return;
    m_findings->decide(chosen, Decision::Rejected);
    moveOn();
}

// After a decision on one finding the next one is looked at.
void FindingsList::moveOn() {
    if (m_tree->selectionModel()->selectedRows().size() != 1) return;
    const QModelIndex next = m_tree->indexBelow(m_tree->currentIndex());
    if (next.isValid()) m_tree->setCurrentIndex(next);
}

void FindingsList::correctCurrent() {
    const int current = currentFinding();
    if (current < 0) return;
    const auto finding = static_cast<std::size_t>(current);
    auto* editor = new FindingEditor(m_findings->findings().findings[finding], m_programme, m_language, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this,
            [this, editor, finding, findings = QPointer<FindingsModel>(m_findings)] {
                if (findings && findings == m_findings) findings->correct(finding, editor->finding());
            });
    editor->open();
}

void FindingsList::showActions() {
    const bool any = !selection().empty();
    m_accept->setEnabled(any);
    m_reject->setEnabled(any);
    m_correct->setEnabled(currentFinding() >= 0);
}

} // namespace salkku::ui
