// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/form/form_book.h"
#include "exporting/form/form_formats.h"
#include "exporting/form/form_layout.h"

namespace salkku::form {

/// An answer's id and what it is called in the form's language.
struct FormWord {
    QString id;
    QString word;
};

std::vector<FormWord> lightWords(const FormContent& content);
std::vector<FormWord> resultWords();
std::vector<FormWord> levelWords();
std::vector<FormWord> readyWords();

/// Writes rows one below the other; texts become what XML can hold.
class FormSheet {
public:
    FormSheet(lxw_worksheet* sheet, const FormFormats& formats);

    void begin(const QString& id, const QString& title); ///< the first row
    void skip() { ++m_row; }
    void note(const QString& text); ///< over the width of the sheet
    void headings(const QStringList& texts);
    void label(const QString& id, const QString& text); ///< begins a row
    void text(Column column, const QString& text, lxw_format* format);
    void number(Column column, std::optional<double> value, lxw_format* format);
    void choice(Column column, const QString& chosen, const std::vector<FormWord>& words,
                const QString& refusal); ///< a drop-down list
    void wholePercent(Column column, std::optional<Percent> value, const QString& refusal);
    void nextRow() { ++m_row; }
    void colourLights(const std::vector<FormWord>& words); ///< in columns of values, by their words
    void finish();

    const FormFormats& formats() const { return m_formats; }

private:
    lxw_worksheet* m_sheet;
    const FormFormats& m_formats;
    lxw_row_t m_row = 0;
};

} // namespace salkku::form
