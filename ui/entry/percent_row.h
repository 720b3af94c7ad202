// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"

#include <QWidget>

class QLabel;
class QPushButton;
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
    void copyWanted(const salkku::FieldName& field); ///< of the previous period
    void historyWanted(const salkku::FieldName& field);
    void edited(const salkku::FieldName& field, const salkku::FieldValue& value, bool typed);

private:
    void numberChanged(QSpinBox& box, const FieldName& field);
    void showSlider();
    void offerCopying();

    QLabel* m_title;
    QSlider* m_slider;
    QSpinBox* m_number;
    QLabel* m_planTitle;
    QSpinBox* m_plan;
    QPushButton* m_before;
    QLabel* m_packages;
    bool m_loading = false;
};

} // namespace salkku::ui
