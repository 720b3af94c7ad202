// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "ui/importing/findings_model.h"
#include "ui/importing/import_review.h"
#include "ui/importing/import_start.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace salkku::ui {

ImportPage::ImportPage(QWidget* parent)
    : Page(parent)
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new ImportStart)
    , m_reading(new ImportReading)
    , m_review(new ImportReview)
    , m_acceptSure(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this)) {
    m_save->setObjectName(QStringLiteral("accent"));
    for (QPushButton* button : {m_close, m_acceptSure, m_save}) headerRow()->addWidget(button);
    for (QWidget* part :
         {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_review)})
        m_stack->addWidget(part);
    contents()->addWidget(m_notice);
    contents()->addWidget(m_stack, 1);
    connectParts();
    ImportPage::retranslate();
    showButtons();
}

void ImportPage::connectParts() {
    connect(m_start, &ImportStart::chooseWanted, this, &ImportPage::documentsWanted);
    connect(m_start, &ImportStart::documentWanted, this, &ImportPage::documentWanted);
    connect(m_reading, &ImportReading::cancelWanted, this, &ImportPage::cancelWanted);
    connect(m_review, &ImportReview::optionsChanged, this, &ImportPage::optionsChanged);
    connect(&m_review->findings(), &FindingsModel::chosenChanged, this, &ImportPage::showButtons);
    connect(m_acceptSure, &QPushButton::clicked, this,
            [this] { m_review->findings().chooseAbove(FindingsFilter::sureFrom); });
    connect(m_close, &QPushButton::clicked, this, &ImportPage::closeWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveWanted);
    connect(m_notice, &Notice::actionChosen, this, &ImportPage::undoWanted);
}

void ImportPage::retranslate() {
    setTitle(tr("Import"));
    m_start->retranslate();
    m_reading->retranslate();
    m_review->retranslate();
    m_acceptSure->setText(tr("Accept above %1").arg(locale().toString(FindingsFilter::sureFrom, 'f', 2)));
    m_acceptSure->setToolTip(
        tr("Ticks every finding that is at least this sure and that contradicts nothing stored"));
    showButtons();
    showSummary();
}

bool ImportPage::isReviewing() const {
    return m_stack->currentWidget() == m_review;
}

void ImportPage::showStart(const QStringList& recentDocuments) {
    m_start->setRecent(recentDocuments);
    m_stack->setCurrentWidget(m_start);
    showButtons();
    showSummary();
}

void ImportPage::showReading(const QString& fileName) {
    m_notice->hide();
    m_reading->setFile(fileName);
    m_stack->setCurrentWidget(m_reading);
    showButtons();
    showSummary();
}

void ImportPage::showReview(const Findings& findings, const ImportResult& plan, const QString& path,
                            const Programme& programme, Language language) {
    m_stack->setCurrentWidget(m_review);
    m_review->setFindings(findings, plan, path, programme, language);
    showButtons();
    showSummary();
}

void ImportPage::restoreLayout(const QByteArray& splitter, const QByteArray& columns) {
    m_review->splitter().restoreState(splitter);
    m_review->tree().header()->restoreState(columns);
}

QByteArray ImportPage::columnState() const {
    return m_review->tree().header()->saveState();
}

QByteArray ImportPage::splitterState() const {
    return m_review->splitter().saveState();
}

void ImportPage::setPlan(const ImportResult& plan) {
    m_review->setPlan(plan);
}

void ImportPage::setWords(const Programme& programme, Language language) {
    m_review->setWords(programme, language);
}

void ImportPage::setWaiting(int documents) {
    m_waiting = documents;
    showButtons();
}

void ImportPage::setWritable(bool writable) {
    m_writable = writable;
    showButtons();
}

void ImportPage::tell(Notice::Kind kind, const QString& text, bool offerUndo) {
    m_notice->tell(kind, text, offerUndo ? tr("Undo") : QString());
    emit told();
}

void ImportPage::showButtons() {
    const bool reviewing = isReviewing();
    const auto chosen = static_cast<int>(m_review->findings().chosen().size());
    for (QPushButton* button : {m_acceptSure, m_close, m_save}) button->setVisible(reviewing);
    m_close->setText(m_waiting > 0 ? tr("Skip, next (%1)").arg(m_waiting) : tr("Close"));
    m_close->setToolTip(tr("Leaves this document without storing anything of it"));
    m_save->setText(tr("Save %1").arg(chosen));
    m_save->setEnabled(chosen > 0 && m_writable);
    m_save->setToolTip(m_writable ? QString() : tr("The portfolio is open for reading only"));
}

void ImportPage::showSummary() {
    if (!isReviewing()) return setSubtitle({});
    const Findings& findings = m_review->findings().findings();
    setSubtitle(QStringList{findings.file, tr("%n page(s)", nullptr, findings.pages),
                            tr("%n finding(s)", nullptr, static_cast<int>(findings.findings.size())),
                            tr("%n warning(s)", nullptr, static_cast<int>(findings.warnings.size()))}
                    .join(QStringLiteral(" · ")));
}

} // namespace salkku::ui
