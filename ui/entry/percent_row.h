// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"

#include <QWidget>

class QLabel;
class QSlider;
class QSpinBox;

namespace salkku::ui {

/// Progress as slider and number, beside the previous value and the plan.
class PercentRow : public QWidget {
    Q_OBJECT
public:
    explicit PercentRow(QWidget* parent = nullptr);

    void setForm(const EntryForm& form);
    void setReadOnly(bool readOnly);
    void focusField(const FieldName& field);
    void retranslate();
    QSpinBox* number() const { return m_number; }
    QSpinBox* plan() const { return m_plan; }
    std::optional<int> typedOutOfRange() const; ///< a number that is no percentage

signals:
    void edited(const salkku::FieldName& field, const salkku::FieldValue& value, bool typed);

private:
    void numberChanged(QSpinBox& box, const FieldName& field);
    void showSlider();

    QLabel* m_title;
    QSlider* m_slider;
    QSpinBox* m_number;
    QLabel* m_planTitle;
    QSpinBox* m_plan;
    QLabel* m_before;
    bool m_loading = false;
};

} // namespace salkku::ui
