// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/merge_dialog.h"

#include "ui/merging/merge_filter.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

constexpr int windowMargin = 24;

} // namespace

MergeDialog::MergeDialog(Session& session, const QStringList& paths, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_reading(new ReceivingProcess(this))
    , m_model(new MergeModel(this))
    , m_filter(new MergeFilter(this))
    , m_notice(new Notice(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_shown(new QComboBox(this))
    , m_allTheirs(new QPushButton(tr("Take all conflicting"), this))
    , m_allMine(new QPushButton(tr("Keep all conflicting"), this))
    , m_tree(new QTreeView(this))
    , m_here(new QTextBrowser(this))
    , m_there(new QTextBrowser(this))
    , m_keep(new QPushButton(tr("Keep this"), this))
    , m_takeIt(new QPushButton(tr("Take this"), this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_files(static_cast<int>(paths.size())) {
    setWindowTitle(tr("Received reports"));
    resize(QSize(1080, 680).boundedTo(room()));
    build();
    connectParts();
    showButtons();
    m_progress->setRange(0, m_files);
    m_reading->start(paths);
}

// Never more than the window in front of which it stands, in small windows and magnified ones.
QSize MergeDialog::room() const {
    const QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
    return window ? window->size() - QSize(windowMargin, windowMargin) : screen()->availableSize();
}

void MergeDialog::build() {
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Received fields"));
    m_tree->header()->setStretchLastSection(true);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_save->setObjectName(QStringLiteral("accent"));
    // Enter saves what was chosen, and decides nothing by itself.
    for (QPushButton* button : {m_allTheirs, m_allMine, m_keep, m_takeIt}) button->setAutoDefault(false);
    m_save->setDefault(true);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_tree);
    parts->addWidget(buildSides());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_notice);
    column->addWidget(buildChoices());
    column->addWidget(m_progress);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
}

QWidget* MergeDialog::buildChoices() {
    m_shown->addItems({tr("What differs"), tr("Conflicts"), tr("Everything")});
    m_shown->setAccessibleName(tr("Shown fields"));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_shown), static_cast<QWidget*>(m_allMine),
                          static_cast<QWidget*>(m_allTheirs)})
        layout->addWidget(part);
    return row;
}

QWidget* MergeDialog::buildSides() {
    auto* sides = new QWidget(this);
    auto* grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (QTextBrowser* text : {m_here, m_there}) {
        const bool isHere = text == m_here;
        auto* title = new QLabel(isHere ? tr("In this portfolio") : tr("Received"), sides);
        title->setObjectName(QStringLiteral("muted"));
        title->setBuddy(text);
        text->setAccessibleName(title->text());
        text->setOpenLinks(false);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(3 * text->fontMetrics().lineSpacing());
        grid->addWidget(title, 0, column);
        grid->addWidget(text, 1, column);
        grid->addWidget(isHere ? m_keep : m_takeIt, 2, column++, Qt::AlignLeft);
    }
    return sides;
}

void MergeDialog::connectParts() {
    connect(m_reading, &ReceivingProcess::received, this, &MergeDialog::take);
    connect(m_reading, &ReceivingProcess::failed, this, &MergeDialog::refuse);
    connect(m_reading, &ReceivingProcess::finished, this, &MergeDialog::showReview);
    connect(m_model, &MergeModel::decisionsChanged, this, &MergeDialog::showButtons);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int shown) {
        m_filter->setShown(static_cast<MergeShown>(shown));
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeDialog::showLine);
    connect(m_allTheirs, &QPushButton::clicked, m_model,
            [this] { m_model->decideConflicts(MergeDecision::Theirs); });
    connect(m_allMine, &QPushButton::clicked, m_model,
            [this] { m_model->decideConflicts(MergeDecision::Mine); });
    connect(m_keep, &QPushButton::clicked, this, [this] { decideCurrent(MergeDecision::Mine); });
    connect(m_takeIt, &QPushButton::clicked, this, [this] { decideCurrent(MergeDecision::Theirs); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MergeDialog::save);
}

void MergeDialog::take(const ReceivedReport& report) {
    m_progress->setValue(m_progress->value() + 1);
    auto review = m_session.reviewReceived(report);
    if (!review) {
        m_refusals.append(review.error().text());
        return;
    }
    m_reviews.push_back(*std::move(review));
}

void MergeDialog::refuse(const Error& error) {
    m_progress->setValue(m_progress->value() + 1);
    m_refusals.append(error.text());
}

void MergeDialog::showReview() {
    m_progress->hide();
    markSuperseded(m_reviews);
    m_model->setReviews(m_reviews, m_session.programme(), m_session.language());
    m_tree->expandAll();
    shareColumns();
    showNotices();
    showButtons();
    const QModelIndex first = m_filter->index(0, 0);
    m_tree->setCurrentIndex(m_filter->hasChildren(first) ? m_filter->index(0, 0, first) : first);
    m_tree->setFocus();
    emit reviewShown();
}

void MergeDialog::shareColumns() {
    m_tree->header()->resizeSection(MergeModel::Outcome,
                                    m_tree->header()->sectionSizeHint(MergeModel::Outcome) + 16);
    const int rest = m_tree->viewport()->width() - m_tree->columnWidth(MergeModel::Outcome);
    m_tree->setColumnWidth(MergeModel::What, rest * 2 / 5);
    m_tree->setColumnWidth(MergeModel::Here, rest * 3 / 10);
}

void MergeDialog::showNotices() {
    QStringList lines = m_refusals;
    for (const PackageReview& review : m_reviews)
        for (const QString& text : review.notices + review.received.problems)
            lines.append(tr("%1: %2").arg(review.received.file, text));
    if (!lines.isEmpty())
        m_notice->tell(m_refusals.isEmpty() ? Notice::Kind::Good : Notice::Kind::Bad,
                       lines.join(QLatin1Char('\n')));
}

void MergeDialog::showLine() {
    const QModelIndex line = m_filter->mapToSource(m_tree->currentIndex());
    m_here->setPlainText(m_model->whole(line, MergeModel::Here));
    m_there->setPlainText(m_model->whole(line, MergeModel::There));
    const MergeLine* chosen = m_model->lineAt(line);
    const bool canChoose = chosen && chosen->outcome != MergeOutcome::Same;
    m_keep->setEnabled(canChoose);
    m_takeIt->setEnabled(canChoose);
}

void MergeDialog::showButtons() {
    const int undecided = m_model->undecidedCount();
    const bool hasConflicts = m_model->count(MergeOutcome::Conflict) > 0;
    m_allMine->setVisible(hasConflicts);
    m_allTheirs->setVisible(hasConflicts);
    m_save->setText(tr("Save %1").arg(m_model->takenCount()));
    m_save->setEnabled(!isReading() && !m_reviews.empty() && undecided == 0 && !m_session.isReadOnly());
    m_save->setToolTip(m_session.isReadOnly() ? tr("The portfolio is open for reading only") : QString());
    if (isReading()) return m_summary->setText(tr("Reading…"));
    QStringList parts{tr("%1 new").arg(m_model->count(MergeOutcome::New)),
                      tr("%1 changed").arg(m_model->count(MergeOutcome::Changed)),
                      tr("%1 kept").arg(m_model->count(MergeOutcome::Kept)),
                      tr("%1 the same").arg(m_model->count(MergeOutcome::Same))};
    if (hasConflicts)
        parts.append(tr("%1 in conflict, %2 of them undecided")
                         .arg(m_model->count(MergeOutcome::Conflict))
                         .arg(undecided));
    m_summary->setText(m_reviews.empty() ? tr("Nothing can be taken in.")
                                         : parts.join(QStringLiteral(" · ")));
}

// Goes on to the next conflict, so that many are decided with one key.
void MergeDialog::decideCurrent(MergeDecision decision) {
    m_model->decide(m_filter->mapToSource(m_tree->currentIndex()), decision);
    const QModelIndex next = m_tree->indexBelow(m_tree->currentIndex());
    if (next.isValid()) m_tree->setCurrentIndex(next);
}

void MergeDialog::save() {
    const auto merged = m_session.mergeReceived(m_model->reviews(), m_model->taken());
    if (!merged) return m_notice->tell(Notice::Kind::Bad, merged.error().text());
    m_merged = *merged == 0 ? 0 : m_model->takenCount();
    accept();
}

} // namespace salkku::ui
