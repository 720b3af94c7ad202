// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/section_editor.h"

#include "ui/entry/bullet_edit.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace salkku::ui {

namespace {

// Five bullets of the previous period are seen at once; more are reached by scrolling.
constexpr int previousHeight = 118;

std::vector<NarrativeItem> itemsIn(const StatusReport& report, const SectionId& section) {
    const auto found = report.narrative.find(section);
    return found == report.narrative.end() ? std::vector<NarrativeItem>() : found->second;
}

} // namespace

SectionEditor::SectionEditor(const SectionId& section, QWidget* parent)
    : Card(parent)
    , m_section(section)
    , m_editor(new BulletEdit(this))
    , m_previousCard(new Card(this))
    , m_previous(new QListWidget(m_previousCard))
    , m_copy(new QPushButton(m_previousCard)) {
    m_editor->setObjectName(QStringLiteral("bullets"));
    m_previousCard->setObjectName(QStringLiteral("previousText"));
    m_previousCard->body()->setContentsMargins(8, 6, 8, 6);
    m_previousCard->body()->setSpacing(2);
    m_previous->setWordWrap(true);
    m_previous->setFocusPolicy(Qt::ClickFocus);
    m_previous->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_previous->setMaximumHeight(previousHeight);
    m_copy->setObjectName(QStringLiteral("link"));
    m_copy->setFocusPolicy(Qt::ClickFocus);
    m_previousCard->body()->addWidget(m_previous, 1);
    m_previousCard->body()->addWidget(m_copy, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_editor, 8, Qt::AlignTop);
    row->addWidget(m_previousCard, 5);
    body()->addLayout(row);
    connect(m_editor, &BulletEdit::edited, this,
            [this] { emit edited(field(), narrativeValue(m_editor->items()), true); });
    connect(m_editor, &BulletEdit::copyWanted, this, &SectionEditor::copySection);
    connect(m_editor, &BulletEdit::historyWanted, this, [this] { emit historyWanted(field()); });
    connect(m_copy, &QPushButton::clicked, this, &SectionEditor::copySection);
    connect(m_previous, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { copyBullet(m_previous->row(item)); });
}

void SectionEditor::setTexts(const QString& name) {
    setTitle(name);
    m_editor->setAccessibleName(name);
    m_previousCard->setTitle(tr("Previous period"));
    m_previous->setAccessibleName(tr("Previous period: %1").arg(name));
    m_previous->setToolTip(tr("Double-click a bullet to copy it"));
    m_copy->setText(tr("Copy section"));
    m_copy->setToolTip(tr("Copy the previous period's section (Ctrl+D)"));
}

void SectionEditor::setForm(const EntryForm& form) {
    m_editor->setItems(itemsIn(form.report, m_section));
    const auto before = form.previous ? itemsIn(*form.previous, m_section) : std::vector<NarrativeItem>();
    m_previousCard->setVisible(!before.empty());
    if (before == m_before) return;
    m_before = before;
    m_previous->clear();
    for (const NarrativeItem& item : m_before)
        m_previous->addItem(item.level == 0 ? QStringLiteral("• ") + item.text
                                            : QStringLiteral("   ◦ ") + item.text);
}

void SectionEditor::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    m_copy->setEnabled(!readOnly);
}

void SectionEditor::copySection() {
    if (m_readOnly || m_before.empty()) return;
    m_editor->setItems(m_before);
    emit edited(field(), narrativeValue(m_before), false);
}

void SectionEditor::copyBullet(int row) {
    if (m_readOnly || row < 0 || row >= static_cast<int>(m_before.size())) return;
    m_editor->appendItems({m_before[static_cast<std::size_t>(row)]});
}

} // namespace salkku::ui
