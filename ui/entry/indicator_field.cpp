// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/indicator_field.h"

#include "app/entry_fields.h"
#include "app/field_text.h"
#include "ui/entry/field_keys.h"
#include "ui/entry/result_choice.h"
#include "ui/entry/undo_keys.h"
#include "ui/models/indicator_model.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace salkku::ui {

namespace {

constexpr int numberWidth = 84;

QString withUnit(const QString& number, const QString& unit) {
    return unit.isEmpty() ? number : IndicatorField::tr("%1 %2", "a number and its unit").arg(number, unit);
}

} // namespace

IndicatorField::IndicatorField(bool isNumber, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_known(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_note(new QLineEdit(this)) {
    if (isNumber)
        m_number = new QLineEdit(this);
    else
        m_choice = new ResultChoice(this);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_known->setObjectName(QStringLiteral("muted"));
    m_copy->setObjectName(QStringLiteral("link"));
    m_copy->setFocusPolicy(Qt::ClickFocus);
    m_note->setMinimumWidth(64);
    leaveUndoToWindow(*m_note);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(answer(), 1, 0);
    grid->addWidget(m_known, 1, 1);
    grid->addWidget(m_copy, 1, 2);
    grid->addWidget(m_note, 1, 3);
    grid->setColumnStretch(3, 1);
    buildAnswer();
    copyPreviousByKey(*this, [this] { emit copyWanted(); });
    connect(m_copy, &QPushButton::clicked, this, &IndicatorField::copyWanted);
    connect(m_note, &QLineEdit::returnPressed, this, [this] { emit rowWanted(1); });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QString note = text.trimmed();
        emit edited(FieldName::note(), note.isEmpty() ? FieldValue() : FieldValue(note), true);
    });
    retranslate();
}

void IndicatorField::buildAnswer() {
    showHistoryMenu(*answer(), m_number ? FieldName::measured() : FieldName::result());
    if (m_choice) {
        connect(m_choice, &ResultChoice::rowWanted, this, &IndicatorField::rowWanted);
        connect(m_choice, &ResultChoice::chosen, this, [this](const QString& result, bool byKey) {
            emit edited(FieldName::result(), result.isEmpty() ? FieldValue() : FieldValue(result), false);
            if (byKey) emit rowWanted(1);
        });
        return;
    }
    m_number->setFixedWidth(numberWidth);
    m_number->setAlignment(Qt::AlignRight);
    leaveUndoToWindow(*m_number);
    connect(m_number, &QLineEdit::textEdited, this, &IndicatorField::numberTyped);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { emit rowWanted(1); });
}

QWidget* IndicatorField::answer() const {
    return m_choice ? static_cast<QWidget*>(m_choice) : m_number;
}

void IndicatorField::showHistoryMenu(QWidget& widget, const FieldName& field) {
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&widget, &QWidget::customContextMenuRequested, this, [this, &widget, field](const QPoint& place) {
        QMenu menu;
        menu.addAction(tr("Copy from the previous period"), this, &IndicatorField::copyWanted);
        menu.addAction(tr("History of this field…"), this, [this, field] { emit historyWanted(field); });
        menu.exec(widget.mapToGlobal(place));
    });
}

// What is no number is marked and not stored; what was stored stays until there is another number.
void IndicatorField::numberTyped() {
    const QString text = m_number->text().trimmed();
    const auto number = numberFromText(text);
    const bool isWrong = !text.isEmpty() && !number;
    m_number->setProperty("wrong", isWrong);
    m_number->setToolTip(isWrong ? tr("This is no number and is not saved.") : QString());
    m_number->style()->unpolish(m_number);
    m_number->style()->polish(m_number);
    if (!isWrong) emit edited(FieldName::measured(), numberValue(number), true);
}

void IndicatorField::retranslate() {
    m_note->setPlaceholderText(tr("Note"));
    m_copy->setToolTip(tr("Copy from the previous period (Ctrl+D)"));
    if (m_choice) m_choice->retranslate();
}

void IndicatorField::setIndicator(const IndicatorStanding& indicator, Language language) {
    m_language = language;
    const StoredIndicator& now = indicator.now;
    const QString numbered = tr("%1. %2", "number and statement").arg(now.number).arg(now.statement);
    m_title->setText(now.due ? tr("%1 (due %2)").arg(numbered, quarterText(*now.due)) : numbered);
    answer()->setAccessibleName(m_title->text());
    m_note->setAccessibleName(tr("Note: %1").arg(now.statement));
    if (m_choice) m_choice->setResult(now.result);
    if (m_number) showNumber(now);
    if (m_note->text().trimmed() != now.note) m_note->setText(now.note);
    m_known->setText(knownText(indicator));
    m_known->setVisible(!m_known->text().isEmpty());
    m_copy->setVisible(indicator.before.has_value());
    if (!indicator.before) return;
    const StoredIndicator& before = *indicator.before;
    const QString said = before.value ? withUnit(numberText(*before.value, language), before.unit)
                                      : indicatorResultText(before.result);
    m_copy->setText(tr("previous %1").arg(said));
}

void IndicatorField::showNumber(const StoredIndicator& indicator) {
    // "7," is on its way to being a number, and "7,50" is 7,5 already.
    const bool isBeingTyped = m_number->hasFocus() && numberFromText(m_number->text()) == indicator.value;
    const bool isWrong = m_number->property("wrong").toBool() && m_number->hasFocus();
    if (isBeingTyped || isWrong) return;
    m_number->setText(indicator.value ? numberText(*indicator.value, m_language) : QString());
}

QString IndicatorField::knownText(const IndicatorStanding& indicator) const {
    const StoredIndicator& now = indicator.now;
    if (!m_number) return {};
    const QString baseline = now.baseline ? numberText(*now.baseline, m_language) : QString();
    const QString target = now.target ? numberText(*now.target, m_language) : QString();
    if (now.baseline && now.target) return tr("%1 (from %2, target %3)").arg(now.unit, baseline, target);
    if (now.target) return tr("%1 (target %2)").arg(now.unit, target);
    return now.baseline ? tr("%1 (from %2)").arg(now.unit, baseline) : now.unit;
}

void IndicatorField::setReadOnly(bool readOnly) {
    if (m_choice) m_choice->setReadOnly(readOnly);
    if (m_number) m_number->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_copy->setEnabled(!readOnly);
}

} // namespace salkku::ui
