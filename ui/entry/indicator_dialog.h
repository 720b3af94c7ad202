// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "domain/language.h"
#include "domain/period.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace salkku::ui {

/// What a new indicator states, when it is due, and how it is measured where it is a number.
class IndicatorDialog : public QDialog {
    Q_OBJECT
public:
    IndicatorDialog(const Period& period, Language language, QWidget* parent = nullptr);

    StoredIndicator indicator() const; ///< without a place
    QLineEdit& statement() const { return *m_statement; }
    QCheckBox& isNumber() const { return *m_isNumber; }
    QLineEdit& target() const { return *m_target; }

private:
    void check();
    QLineEdit* m_statement;
    QComboBox* m_due;
    QCheckBox* m_isNumber;
    QLineEdit *m_unit, *m_baseline, *m_target;
    QDialogButtonBox* m_buttons;
};

} // namespace salkku::ui
