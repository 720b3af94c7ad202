// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/light_table.h"

#include "ui/entry/field_keys.h"
#include "ui/entry/light_choice.h"
#include "ui/entry/light_mark.h"
#include "ui/entry/undo_keys.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int rowSpacing = 6; // with the choice's own height: rows of 34 pixels

std::optional<ReportedLight> lightIn(const StatusReport& report, const FieldName& field) {
    return lightFrom(fieldOf(report, field));
}

std::optional<Light> calculatedOf(const EntryForm& form, const FieldName& field) {
    if (field == FieldName::overall()) {
        const Light own = calculatedOverall(form.report);
        const Light light = own == Light::Grey && form.packages ? form.packages->overall : own;
        return light == Light::Grey ? std::nullopt : std::optional(light);
    }
    if (!form.packages) return std::nullopt;
    for (const auto& [dimension, light] : form.packages->lights)
        if (FieldName::light(dimension) == field) return light;
    return std::nullopt;
}

} // namespace

LightTable::LightTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(rowSpacing);
    m_grid->setHorizontalSpacing(6);
    m_grid->setColumnStretch(4, 1);
}

void LightTable::clear() {
    for (const Row& row : m_rows)
        for (QWidget* widget :
             std::initializer_list<QWidget*>{row.name, row.previous, row.choice, row.calculated, row.comment})
            delete widget;
    m_rows.clear();
}

void LightTable::setProgramme(const Programme& programme, Language language) {
    m_words = lightWords(programme, language);
    m_commented = programme.reportRules.commentedLights;
    clear();
    for (const Dimension& dimension : programme.dimensions)
        addRow(FieldName::light(dimension.id), dimension.names.in(language));
    addRow(FieldName::overall(), tr("Overall"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) connectRow(i);
}

void LightTable::addRow(const FieldName& field, const QString& name) {
    Row row{field,
            new QLabel(name, this),
            new LightMark(this),
            new LightChoice(this),
            new LightMark(this),
            new QLineEdit(this)};
    QFont bold = row.name->font();
    bold.setBold(true);
    row.name->setFont(bold);
    row.choice->setWords(m_words);
    row.choice->setAccessibleName(name);
    row.comment->setAccessibleName(tr("Comment: %1").arg(name));
    row.comment->setPlaceholderText(tr("Comment"));
    row.comment->setMinimumWidth(64);
    leaveUndoToWindow(*row.comment);
    const int line = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.previous, line, 1);
    m_grid->addWidget(row.choice, line, 2);
    m_grid->addWidget(row.calculated, line, 3);
    m_grid->addWidget(row.comment, line, 4);
    const auto copy = [this, field] { emit copyWanted(field); };
    copyPreviousByKey(*row.choice, copy);
    copyPreviousByKey(*row.comment, copy);
    connect(row.previous, &LightMark::clicked, this, copy);
    for (QWidget* widget : std::initializer_list<QWidget*>{row.name, row.choice}) {
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this,
                [this, widget, field](const QPoint& place) {
                    QMenu menu;
                    menu.addAction(tr("Copy from the previous period"), this,
                                   [this, field] { emit copyWanted(field); });
                    menu.addAction(tr("History of this field…"), this,
                                   [this, field] { emit historyWanted(field); });
                    menu.exec(widget->mapToGlobal(place));
                });
    }
    m_rows.push_back(row);
}

void LightTable::connectRow(std::size_t row) {
    connect(m_rows[row].choice, &LightChoice::chosen, this,
            [this, row](Light light, bool byKey) { lightChosen(row, light, byKey); });
    connect(m_rows[row].choice, &LightChoice::rowWanted, this, [this, row](int step) { moveTo(row, step); });
    connect(m_rows[row].comment, &QLineEdit::textEdited, this, [this, row] { commentTyped(row); });
    connect(m_rows[row].comment, &QLineEdit::returnPressed, this, [this, row] { moveTo(row, 1); });
}

bool LightTable::needsComment(Light light) const {
    return std::find(m_commented.begin(), m_commented.end(), light) != m_commented.end();
}

// A key goes on to what is to be answered next: the comment that the light needs, else the next row.
void LightTable::lightChosen(std::size_t row, Light light, bool byKey) {
    commentTyped(row);
    if (!byKey) return;
    if (needsComment(light) && m_rows[row].comment->text().trimmed().isEmpty())
        return m_rows[row].comment->setFocus(Qt::TabFocusReason);
    moveTo(row, 1);
}

void LightTable::commentTyped(std::size_t row) {
    if (m_loading) return;
    const Row& changed = m_rows[row];
    const auto light = changed.choice->light();
    const QString comment = changed.comment->text().trimmed();
    // A comment without a light waits for it: "not reported" is what a person would have to choose.
    if (!light && comment.isEmpty()) return emit edited(changed.field, std::nullopt, true);
    const ReportedLight value{light.value_or(Light::Grey), comment};
    if (!light) changed.choice->setLight(Light::Grey);
    emit edited(changed.field, lightValue(value), changed.comment->hasFocus());
}

void LightTable::moveTo(std::size_t from, int step) {
    if (step < 0 && from == 0) return;
    if (step > 0 && from + 1 >= m_rows.size()) return emit leftBelow();
    m_rows[from + static_cast<std::size_t>(step)].choice->setFocus(Qt::TabFocusReason);
}

void LightTable::setForm(const EntryForm& form) {
    const QScopedValueRollback loading(m_loading, true);
    for (const Row& row : m_rows) showRow(row, form);
}

void LightTable::showRow(const Row& row, const EntryForm& form) {
    const auto light = lightIn(form.report, row.field);
    const auto before = form.previous ? lightIn(*form.previous, row.field) : std::nullopt;
    row.choice->setLight(light ? std::optional(light->light) : std::nullopt);
    const QString comment = light ? light->comment : QString();
    if (row.comment->text().trimmed() != comment) {
        row.comment->setText(comment);
        row.comment->setCursorPosition(0); // the beginning is what one reads
    }
    row.comment->setToolTip(comment);
    row.previous->setLight(before ? std::optional(before->light) : std::nullopt, m_words,
                           tr("In the previous period: %1. Click to copy (Ctrl+D)"));
    row.calculated->setLight(calculatedOf(form, row.field), m_words, tr("Calculated: %1"));
}

void LightTable::setReadOnly(bool readOnly) {
    for (const Row& row : m_rows) {
        row.choice->setReadOnly(readOnly);
        row.comment->setReadOnly(readOnly);
    }
}

void LightTable::focusField(const FieldName& field) {
    LightChoice* row = choice(field);
    if (!row) return;
    QLineEdit* text = comment(field);
    const bool wantsComment = row->light() && text->text().trimmed().isEmpty();
    (wantsComment ? static_cast<QWidget*>(text) : row)->setFocus(Qt::OtherFocusReason);
}

QWidget* LightTable::firstField() const {
    return m_rows.empty() ? nullptr : m_rows.front().choice;
}

QWidget* LightTable::lastField() const {
    return m_rows.empty() ? nullptr : m_rows.back().comment;
}

LightChoice* LightTable::choice(const FieldName& field) const {
    for (const Row& row : m_rows)
        if (row.field == field) return row.choice;
    return nullptr;
}

QLineEdit* LightTable::comment(const FieldName& field) const {
    for (const Row& row : m_rows)
        if (row.field == field) return row.comment;
    return nullptr;
}

} // namespace salkku::ui
