// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "domain/language.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace salkku::ui {

class IndicatorField;

/// The indicators of a form, one below the other.
class IndicatorCard : public Card {
    Q_OBJECT
public:
    explicit IndicatorCard(QWidget* parent = nullptr);

    void setIndicators(const std::vector<IndicatorStanding>& indicators, Language language);
    void setReadOnly(bool readOnly);
    void retranslate();
    void focusRow(std::size_t row);
    const std::vector<IndicatorField*>& rows() const { return m_rows; }
    QPushButton* newButton() const { return m_new; }

signals:
    void edited(std::size_t row, const salkku::FieldName& field, const salkku::FieldValue& value, bool typed);
    void copyWanted(std::size_t row);
    void historyWanted(std::size_t row, const salkku::FieldName& field);
    void newWanted();
    void rowsChanged(); ///< other fields stand there for Tab
    void leftBelow();   ///< by the keyboard, from the last row

private:
    void addRow(bool isNumber);
    void moveTo(std::size_t from, int step);
    bool fits(const std::vector<IndicatorStanding>& indicators) const;

    std::vector<IndicatorField*> m_rows;
    QLabel* m_none;
    QPushButton* m_new;
};

} // namespace salkku::ui
