// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/form/form_formats.h"

#include "exporting/light_look.h"

namespace salkku::form {

namespace {

constexpr lxw_color_t inputGround = 0xFFFDE7;
constexpr lxw_color_t headingGround = 0xE7F0FA;
constexpr lxw_color_t muted = 0x5B6776;
constexpr lxw_color_t line = 0xB9C2CC;

lxw_format* plain(lxw_workbook* book) {
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, "Arial");
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    return format;
}

lxw_format* toFill(lxw_workbook* book, const char* numberFormat) {
    lxw_format* format = plain(book);
    format_set_bg_color(format, inputGround);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
    format_set_unlocked(format);
    format_set_num_format(format, numberFormat);
    return format;
}

lxw_format* lightFormat(lxw_workbook* book, Light light) {
    const LightLook look = lookOf(light);
    lxw_format* format = workbook_add_format(book);
    format_set_bg_color(format, look.fill.toUInt(nullptr, 16));
    format_set_font_color(format, look.ink.toUInt(nullptr, 16));
    return format;
}

} // namespace

FormFormats::FormFormats(lxw_workbook* book)
    : title(plain(book))
    , heading(plain(book))
    , label(plain(book))
    , note(plain(book))
    , previous(plain(book))
    , input(toFill(book, "@"))
    , number(toFill(book, "0"))
    , decimal(toFill(book, "General")) {
    format_set_font_size(title, 16);
    format_set_bold(title);
    title->text_wrap = LXW_FALSE; // long titles run on over the next columns
    format_set_bold(heading);
    format_set_bg_color(heading, headingGround);
    format_set_font_color(note, muted);
    format_set_font_color(previous, muted);
    for (std::size_t i = 0; i < std::size(lights); ++i) lights[i] = lightFormat(book, allLights[i]);
}

} // namespace salkku::form
