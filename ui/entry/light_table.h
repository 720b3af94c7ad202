// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "ui/text/words.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace salkku::ui {

class LightChoice;
class LightMark;

/// A form's lights: a row for each dimension and one for the overall light, each with the previous light, the
/// choice, what the work packages say, and a comment.
class LightTable : public QWidget {
    Q_OBJECT
public:
    explicit LightTable(QWidget* parent = nullptr);

    void setProgramme(const Programme& programme, Language language);
    void setForm(const EntryForm& form); ///< what a person is typing stays where it says the same
    void setReadOnly(bool readOnly);
    void focusField(const FieldName& field);
    QWidget* firstField() const;
    QWidget* lastField() const;
    LightChoice* choice(const FieldName& field) const;
    QLineEdit* comment(const FieldName& field) const;

signals:
    void edited(const salkku::FieldName& field, const salkku::FieldValue& value, bool typed);
    void historyWanted(const salkku::FieldName& field);
    void copyWanted(const salkku::FieldName& field); ///< of the previous period
    void leftBelow();                                ///< by the keyboard, from the last row

private:
    struct Row {
        FieldName field;
        QLabel* name;
        LightMark* previous;
        LightChoice* choice;
        LightMark* calculated;
        QLineEdit* comment;
    };
    void addRow(const FieldName& field, const QString& name);
    void clear();
    void lightChosen(std::size_t row, Light light, bool byKey);
    void commentTyped(std::size_t row);
    void moveTo(std::size_t from, int step);
    void connectRow(std::size_t row);
    void showRow(const Row& row, const EntryForm& form);
    bool needsComment(Light light) const;

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    LightWords m_words;
    std::vector<Light> m_commented; ///< lights that need a comment
    bool m_loading = false;
};

} // namespace salkku::ui
