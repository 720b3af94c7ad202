// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx/formats.h"

#include "exporting/light_look.h"

namespace salkku::xlsx {

namespace {

lxw_color_t colour(const QString& rgb) {
    return rgb.toUInt(nullptr, 16);
}

// What the number's format is without a light, by the alternatives of CellValue.
QString numberFormat(const CellValue& value, Language language) {
    if (std::holds_alternative<int>(value)) return QStringLiteral("0");
    if (std::holds_alternative<Percent>(value))
        return language == Language::English ? QStringLiteral("0%") : QStringLiteral("0\u00a0%");
    if (std::holds_alternative<Money>(value)) return QStringLiteral("#,##0.00\u00a0€");
    if (std::holds_alternative<QDate>(value)) return QStringLiteral("yyyy-mm-dd");
    return QStringLiteral("@");
}

void setLight(lxw_format* format, Light light) {
    const LightLook look = lookOf(light);
    format_set_bg_color(format, colour(look.fill));
    format_set_font_color(format, colour(look.ink));
    format_set_bold(format);
    format_set_align(format, LXW_ALIGN_CENTER);
}

} // namespace

Formats::Formats(lxw_workbook* book, Language language)
    : m_book(book)
    , m_language(language) {}

lxw_format* Formats::make(const QString& key) {
    lxw_format*& format = m_formats[key];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_font_name(format, "Arial");
        format_set_font_size(format, 10);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    return format;
}

lxw_format* Formats::title() {
    lxw_format* format = make(QStringLiteral("title"));
    format_set_font_size(format, 16);
    format_set_bold(format);
    return format;
}

lxw_format* Formats::header() {
    lxw_format* format = make(QStringLiteral("header"));
    format_set_bold(format);
    format_set_bg_color(format, colour(QStringLiteral("E7F0FA")));
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_text_wrap(format);
    return format;
}

lxw_format* Formats::plain() {
    lxw_format* format = make(QStringLiteral("plain"));
    format_set_text_wrap(format);
    return format;
}

lxw_format* Formats::link() {
    lxw_format* format = make(QStringLiteral("link"));
    format_set_font_color(format, colour(QStringLiteral("1F5FA8")));
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
    return format;
}

lxw_format* Formats::cell(const TableCell& cell) {
    const QString number = numberFormat(cell.value, m_language);
    const QString key = QStringLiteral("%1|%2").arg(number, cell.light ? lightId(*cell.light) : QString());
    const bool isNew = m_formats.find(key) == m_formats.end();
    lxw_format* format = make(key);
    if (!isNew) return format;
    if (cell.light) setLight(format, *cell.light);
    const bool isNumber = !std::holds_alternative<std::monostate>(cell.value);
    if (isNumber) {
        // The light's symbol stands before the number without being a part of it.
        const QString symbol =
            cell.light ? QStringLiteral("\"%1\u00a0\"").arg(lookOf(*cell.light).symbol) : QString();
        format_set_num_format(format, (symbol + number).toUtf8().constData());
    } else {
        format_set_text_wrap(format);
    }
    return format;
}

} // namespace salkku::xlsx
