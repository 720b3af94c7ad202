// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/form/form_sheet.h"

#include "exporting/visible_text.h"

#include <QCoreApplication>

namespace salkku::form {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

constexpr qsizetype longestCell = 32'000; // Excel takes 32,767 UTF-16 units
constexpr qsizetype longestMessage = 250; // 255 in a validation's message
constexpr qsizetype longestHead = 30;     // 32 in its title

lxw_col_t columnOf(Column column) {
    return static_cast<lxw_col_t>(column - 1);
}

// Line breaks stay in cells.
QByteArray cellText(const QString& text) {
    QStringList lines;
    for (const QString& line : text.left(longestCell).split(QLatin1Char('\n')))
        lines.append(workbookText(line));
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

std::vector<FormWord> lightWords(const FormContent& content) {
    std::vector<FormWord> words;
    for (const Light light : allLights)
        words.push_back({lightId(light), content.programme.light(light).names.in(content.language)});
    return words;
}

std::vector<FormWord> resultWords() {
    return {{QStringLiteral("met"), Text::tr("yes")},
            {QStringLiteral("partly"), Text::tr("partly")},
            {QStringLiteral("not_met"), Text::tr("no")},
            {QStringLiteral("unknown"), Text::tr("not known")}};
}

std::vector<FormWord> levelWords() {
    return {{QStringLiteral("0"), QStringLiteral("1")},
            {QStringLiteral("1"), QStringLiteral("2")},
            {QStringLiteral("heading"), Text::tr("heading")}};
}

std::vector<FormWord> readyWords() {
    return {{QStringLiteral("no"), Text::tr("no")}, {QStringLiteral("yes"), Text::tr("yes")}};
}

FormSheet::FormSheet(lxw_worksheet* sheet, const FormFormats& formats)
    : m_sheet(sheet)
    , m_formats(formats) {
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(sheet, columnOf(RowId), columnOf(RowId), 8, nullptr, &hidden);
    worksheet_set_column(sheet, columnOf(Label), columnOf(Label), 34, nullptr);
    worksheet_set_column(sheet, columnOf(Value), columnOf(Value), 14, nullptr);
    worksheet_set_column(sheet, columnOf(Words), columnOf(Words), 62, nullptr);
    worksheet_set_column(sheet, columnOf(PreviousValue), columnOf(PreviousValue), 14, nullptr);
    worksheet_set_column(sheet, columnOf(PreviousWords), columnOf(PreviousWords), 50, nullptr);
}

void FormSheet::begin(const QString& id, const QString& title) {
    text(RowId, id, m_formats.label);
    text(Label, title, m_formats.title);
    worksheet_set_row(m_sheet, m_row, 24, nullptr);
    ++m_row;
}

void FormSheet::note(const QString& text) {
    worksheet_merge_range(m_sheet, m_row, columnOf(Label), m_row, columnOf(PreviousWords),
                          cellText(text).constData(), m_formats.note);
    ++m_row;
}

void FormSheet::headings(const QStringList& texts) {
    for (int i = 0; i < 5; ++i) text(static_cast<Column>(Label + i), texts.value(i), m_formats.heading);
    ++m_row;
}

void FormSheet::label(const QString& id, const QString& words) {
    text(RowId, id, m_formats.label);
    text(Label, words, m_formats.label);
}

void FormSheet::text(Column column, const QString& words, lxw_format* format) {
    if (words.isEmpty())
        worksheet_write_blank(m_sheet, m_row, columnOf(column), format);
    else
        worksheet_write_string(m_sheet, m_row, columnOf(column), cellText(words).constData(), format);
}

void FormSheet::number(Column column, std::optional<double> value, lxw_format* format) {
    if (value)
        worksheet_write_number(m_sheet, m_row, columnOf(column), *value, format);
    else
        worksheet_write_blank(m_sheet, m_row, columnOf(column), format);
}

void FormSheet::choice(Column column, const QString& chosen, const std::vector<FormWord>& words,
                       const QString& refusal) {
    QString word;
    std::vector<QByteArray> texts;
    for (const FormWord& one : words) {
        texts.push_back(cellText(one.word));
        if (one.id == chosen) word = one.word;
    }
    text(column, word, m_formats.input);
    std::vector<char*> list;
    for (QByteArray& one : texts) list.push_back(one.data());
    list.push_back(nullptr);
    QByteArray head = cellText(Text::tr("Choose from the list").left(longestHead));
    QByteArray message = cellText(refusal.left(longestMessage));
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data(); // all of it is copied
    rule.error_title = head.data();
    rule.error_message = message.data();
    worksheet_data_validation_cell(m_sheet, m_row, columnOf(column), &rule);
}

void FormSheet::wholePercent(Column column, std::optional<Percent> value, const QString& refusal) {
    number(column, value ? std::optional<double>(value->value()) : std::nullopt, m_formats.number);
    QByteArray head = cellText(Text::tr("A whole number").left(longestHead));
    QByteArray message = cellText(refusal.left(longestMessage));
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_INTEGER;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = 0;
    rule.maximum_number = 100;
    rule.error_title = head.data();
    rule.error_message = message.data();
    worksheet_data_validation_cell(m_sheet, m_row, columnOf(column), &rule);
}

void FormSheet::colourLights(const std::vector<FormWord>& words) {
    for (std::size_t i = 0; i < words.size() && i < std::size(allLights); ++i) {
        QByteArray word = '"' + cellText(words[i].word).replace('"', "\"\"") + '"';
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value_string = word.data();
        rule.format = m_formats.lights[i];
        for (const Column column : {Value, PreviousValue})
            worksheet_conditional_format_range(m_sheet, 0, columnOf(column), m_row, columnOf(column), &rule);
    }
}

void FormSheet::finish() {
    lxw_protection allowed{};
    allowed.format_rows = LXW_TRUE;
    allowed.format_columns = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

} // namespace salkku::form
