// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/slide_geometry.h"
#include "exporting/painting/page_look.h"

#include <QPainter>

namespace salkku {

/// What every page shows.
struct PageFrame {
    PageShape shape;
    QString footer;
    QString demoNote; ///< empty where the data is real
    Language language = Language::Finnish;
    PageLook look = {};
};

PageFrame pageFrameOf(const Report& report, const PageShape& shape);

/// Paints the slide, one unit of the painter a point. Needs a QGuiApplication. `number` 0: not numbered.
void paintSlide(QPainter& painter, const PlacedSlide& slide, const PageFrame& frame, int number);

} // namespace salkku
