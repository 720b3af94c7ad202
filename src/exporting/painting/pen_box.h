// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts and strokes that slides are painted with. Needs a QGuiApplication.
#pragma once

#include "exporting/layout/placed_slide.h"
#include "exporting/layout/text_width.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>

namespace salkku::painting {

QColor colourOf(const QString& rgb); ///< RRGGBB
inline QRectF rectOf(const SlideBox& box) {
    return {box.x, box.y, box.width, box.height};
}

/// The slides' font in a size of points, where one unit of the painter is a point. Where only wider fonts are
/// installed the letters are narrowed, so that texts keep within their boxes. Another family has the room
/// that its letters need.
QFont fontOf(TextStyle style, const QString& family);

struct TextLook {
    TextStyle style;
    QColor ink;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Both in the painter's family of fonts. The text in lines from the top of the box; answers their height.
double paintLines(QPainter& painter, const QRectF& box, const QString& text, const TextLook& look);

/// The text in the middle of the box's height.
void paintCentred(QPainter& painter, const QRectF& box, const QString& text, const TextLook& look);

} // namespace salkku::painting
