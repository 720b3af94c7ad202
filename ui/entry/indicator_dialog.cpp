// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/indicator_dialog.h"

#include "app/field_text.h"
#include "ui/models/indicator_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace salkku::ui {

namespace {

constexpr int offeredQuarters = 16; // four years from the period on

Quarter quarterOf(YearMonth month) {
    return {month.year(), (month.month() + 2) / 3};
}

bool isNumberOrEmpty(const QString& text) {
    return text.trimmed().isEmpty() || numberFromText(text);
}

} // namespace

IndicatorDialog::IndicatorDialog(const Period& period, Language language, QWidget* parent)
    : QDialog(parent)
    , m_statement(new QLineEdit(this))
    , m_due(new QComboBox(this))
    , m_isNumber(new QCheckBox(tr("Measured as a number"), this))
    , m_unit(new QLineEdit(this))
    , m_baseline(new QLineEdit(this))
    , m_target(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("New indicator"));
    m_statement->setMinimumWidth(360);
    m_due->addItem(tr("no due date"), QString());
    for (int i = 0; i < offeredQuarters; ++i) {
        const Quarter quarter = quarterOf(period.last().plus(3 * i));
        m_due->addItem(quarterText(quarter), quarter.toString());
    }
    m_target->setPlaceholderText(tr("for example %1").arg(numberText(80, language)));
    auto* form = new QFormLayout(this);
    form->addRow(tr("Statement"), m_statement);
    form->addRow(tr("Due"), m_due);
    form->addRow(QString(), m_isNumber);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Baseline"), m_baseline);
    form->addRow(tr("Target"), m_target);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_isNumber, &QCheckBox::toggled, this, &IndicatorDialog::check);
    for (QLineEdit* field : {m_statement, m_unit, m_baseline, m_target})
        connect(field, &QLineEdit::textChanged, this, &IndicatorDialog::check);
    check();
}

// A number needs a unit, a baseline or a target, for that is what tells it from a statement.
void IndicatorDialog::check() {
    const bool number = m_isNumber->isChecked();
    for (QLineEdit* field : {m_unit, m_baseline, m_target}) field->setEnabled(number);
    const bool isMeasured = !m_unit->text().trimmed().isEmpty() || numberFromText(m_baseline->text()) ||
                            numberFromText(m_target->text());
    const bool fits = isNumberOrEmpty(m_baseline->text()) && isNumberOrEmpty(m_target->text());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_statement->text().trimmed().isEmpty() && (!number || (isMeasured && fits)));
}

StoredIndicator IndicatorDialog::indicator() const {
    StoredIndicator indicator;
    indicator.statement = m_statement->text().simplified();
    indicator.due = Quarter::fromString(m_due->currentData().toString());
    if (!m_isNumber->isChecked()) return indicator;
    indicator.unit = m_unit->text().simplified();
    indicator.baseline = numberFromText(m_baseline->text());
    indicator.target = numberFromText(m_target->text());
    return indicator;
}

} // namespace salkku::ui
