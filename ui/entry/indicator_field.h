// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "domain/language.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace salkku::ui {

class ResultChoice;

/// One indicator of a form: its statement, the answer (yes, partly, no; or a number) and a note.
class IndicatorField : public QWidget {
    Q_OBJECT
public:
    IndicatorField(bool isNumber, QWidget* parent);

    void setIndicator(const IndicatorStanding& indicator, Language language);
    void setReadOnly(bool readOnly);
    void retranslate();
    bool isNumber() const { return m_number != nullptr; }
    QWidget* answer() const; ///< where the keyboard enters the row
    ResultChoice* choice() const { return m_choice; }
    QLineEdit* number() const { return m_number; }
    QLineEdit* note() const { return m_note; }

signals:
    void edited(const salkku::FieldName& field, const salkku::FieldValue& value, bool typed);
    void rowWanted(int step);
    void copyWanted();
    void historyWanted(const salkku::FieldName& field);

private:
    void buildAnswer();
    void numberTyped();
    void showHistoryMenu(QWidget& widget, const FieldName& field);
    void showNumber(const StoredIndicator& indicator);
    QString knownText(const IndicatorStanding& indicator) const;

    QLabel* m_title;
    ResultChoice* m_choice = nullptr; ///< one of the two
    QLineEdit* m_number = nullptr;
    QLabel* m_known;
    QPushButton* m_copy;
    QLineEdit* m_note;
    Language m_language = Language::Finnish;
};

} // namespace salkku::ui
