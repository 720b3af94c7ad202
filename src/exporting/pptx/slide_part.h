// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/slide_geometry.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace salkku::pptx {

struct HouseStyle;

/// What every slide of the deck shows.
struct DeckFrame {
    QString language; ///< "fi-FI"
    QString footer;
    QString demoNote; ///< empty where the data is real
    PageShape shape;
    const HouseStyle* house = nullptr; ///< an organisation's own look, where there is one
};

struct SlidePart {
    QByteArray xml;
    QString layout;                        ///< path of its layout's part
    std::vector<const ChartBlock*> charts; ///< to be its relationships from rId3 on
};

SlidePart slidePart(const PlacedSlide& slide, const DeckFrame& frame, int number);

} // namespace salkku::pptx
