// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/placed_slide.h"
#include "exporting/painting/page_look.h"

#include <QPainter>

namespace salkku::painting {

void paintText(QPainter& painter, const PlacedText& text, const PageLook& look);
void paintTable(QPainter& painter, const PlacedTable& table, const PageLook& look);
void paintChart(QPainter& painter, const PlacedChart& chart, Language language, const PageLook& look);

} // namespace salkku::painting
