// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/house_room.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>

namespace salkku::pptx {

namespace {

// No wider than Arial, by the mean of Finnish and English text.
const char* const narrowFonts[] = {
    "arial",    "helvetica", "liberation sans", "calibri",   "carlito",
    "cambria",  "caladea",   "times new roman", "aptos",     "liberation serif",
    "garamond", "roboto",    "source sans pro", "lato",      "corbel",
    "candara",  "gill sans", "franklin gothic", "tw cen mt", "arial narrow"};
const char* const middleFonts[] = {"georgia",   "tahoma",    "segoe ui", "trebuchet ms",
                                   "open sans", "noto sans", "inter"};
constexpr double middleWidth = 1.1;
constexpr double wideWidth = 1.22; // Verdana and DejaVu Sans

double widthOfFont(const QString& name) {
    const QString font = name.toLower();
    const auto isOne = [&](const char* known) { return font.startsWith(QLatin1String(known)); };
    if (std::any_of(std::begin(narrowFonts), std::end(narrowFonts), isOne)) return 1;
    return std::any_of(std::begin(middleFonts), std::end(middleFonts), isOne) ? middleWidth : wideWidth;
}

const FoundPlaceholder* placed(const FoundPlaceholder* place) {
    return place && place->box ? place : nullptr;
}

std::optional<SlideBox> titleBox(const HouseLayout& layout, const HouseLayout& master) {
    if (const auto* own = placed(layout.title())) return own->box;
    if (const auto* shared = placed(master.title())) return shared->box;
    return std::nullopt;
}

std::optional<SlideBox> bodyBox(const ChosenLayouts& layouts) {
    if (const auto* own = placed(layouts.text.body())) return own->box;
    if (const auto* shared = placed(layouts.master.body())) return shared->box;
    return std::nullopt;
}

SlideBox united(const SlideBox& a, const SlideBox& b) {
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.x + a.width, b.x + b.width) - x, std::max(a.bottom(), b.bottom()) - y};
}

// The text of a title slide: its title's place and its subtitle's.
SlideBox coverOf(const ChosenLayouts& layouts, const PageShape& shape) {
    const auto title = titleBox(layouts.title, layouts.master);
    if (!title) return {};
    const auto* subtitle = placed(layouts.title.ofType("subTitle"));
    SlideBox cover = subtitle ? united(*title, *subtitle->box) : *title;
    // Four lines below a title of two lines.
    cover.height = std::max(cover.height, 260.0);
    cover.y = std::clamp(cover.y, 0.0, std::max(0.0, shape.height - cover.height - 40));
    return cover;
}

} // namespace

PageShape roomOf(const SlideSize& size, const ChosenLayouts& layouts) {
    PageShape shape;
    if (size.width > 0) shape.width = size.width;
    if (size.height > 0) shape.height = size.height;
    const auto title = titleBox(layouts.table, layouts.master);
    const auto body = bodyBox(layouts);
    if (title) shape.top = std::clamp(title->y, 8.0, shape.height / 3);
    if (body) {
        shape.left = std::clamp(body->x, 0.0, shape.width / 3);
        shape.right = std::clamp(shape.width - body->x - body->width, 0.0, shape.width / 3);
        shape.bottom = std::clamp(shape.height - body->bottom(), 4.0, shape.height / 3);
    }
    shape.cover = coverOf(layouts, shape);
    return shape;
}

double letterWidthOf(const QByteArray& theme) {
    double widest = 1;
    QXmlStreamReader reader(theme);
    for (bool inFont = false; !reader.atEnd();) {
        const auto token = reader.readNext();
        const bool isFont =
            reader.name() == QLatin1String("majorFont") || reader.name() == QLatin1String("minorFont");
        if (isFont) inFont = token == QXmlStreamReader::StartElement;
        if (inFont && token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("latin"))
            widest = std::max(widest,
                              widthOfFont(reader.attributes().value(QLatin1String("typeface")).toString()));
    }
    return widest;
}

} // namespace salkku::pptx
