// SPDX-License-Identifier: GPL-3.0-or-later
// One matrix or chart of the report as a picture, as high as it needs to be.
#pragma once

#include "domain/result.h"
#include "exporting/painting/paint_slide.h"

#include <QByteArray>
#include <QImage>

namespace salkku {

struct Picture {
    PlacedSlide slide;
    PageFrame frame;
};

/// The slide with that id, else the most telling one where it is empty, with the legend below lights.
/// Error: InvalidArgument, which names the ids there are.
Result<Picture> pictureOf(const Report& report, const QString& id);

/// `scale` pixels a point. Needs a QGuiApplication, as svgBytes() does.
QImage imageOf(const Picture& picture, double scale);
QImage savedImage(const Picture& picture); ///< as fine as pngBytes() writes it
Result<QByteArray> pngBytes(const Picture& picture, const Report& report);
QByteArray svgBytes(const Picture& picture, const Report& report);

} // namespace salkku
