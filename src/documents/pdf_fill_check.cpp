// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_fill_check.h"

#include "documents/fill_pixels.h"

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace salkku {

namespace {

constexpr double pointsPerInch = 72;

// Two organisations with two lights each are the smallest table.
constexpr int fewestLights = 4;

// A light is looked at with so many pixels a side; a slide's page is then drawn in a few milliseconds.
constexpr double pixelsOfLight = 9;
constexpr double lowestDpi = 40;
constexpr double highestDpi = 150;

// A gradient drawn in steps has thousands of fills, a table of 30 organisations by 10 columns some 400.
constexpr std::ptrdiff_t mostLights = 3000;

double dpiFor(const Page& page) {
    double smallest = pointsPerInch;
    for (const Fill& fill : page.fills)
        if (mayBeLight(fill, page)) smallest = std::min({smallest, fill.box.width(), fill.box.height()});
    return std::clamp(pointsPerInch * pixelsOfLight / smallest, lowestDpi, highestDpi);
}

bool mayHoldLights(const Page& page) {
    const auto lights = std::count_if(page.fills.begin(), page.fills.end(),
                                      [&](const Fill& fill) { return mayBeLight(fill, page); });
    return lights >= fewestLights && lights <= mostLights;
}

} // namespace

void checkFillsByPixels(Poppler::Document& pdf, Document& document) {
    pdf.setRenderHint(Poppler::Document::Antialiasing, false);
    pdf.setRenderHint(Poppler::Document::TextAntialiasing, false);
    for (Page& page : document.pages) {
        if (!mayHoldLights(page)) continue;
        const std::unique_ptr<Poppler::Page> source(pdf.page(page.number - 1));
        const double dpi = dpiFor(page);
        const QImage drawn = source ? source->renderToImage(dpi, dpi) : QImage();
        if (!drawn.isNull()) takeSeenColours(drawn, page);
    }
}

} // namespace salkku
