// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/placed_slide.h"

#include <QPainter>

namespace salkku::painting {

void paintText(QPainter& painter, const PlacedText& text);
void paintTable(QPainter& painter, const PlacedTable& table);
void paintChart(QPainter& painter, const PlacedChart& chart, Language language);

} // namespace salkku::painting
