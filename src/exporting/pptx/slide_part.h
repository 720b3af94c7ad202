// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/placed_slide.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace salkku::pptx {

/// What every slide of the deck shows.
struct DeckFrame {
    QString language; ///< "fi-FI"
    QString footer;
    QString demoNote; ///< empty where the data is real
};

struct SlidePart {
    QByteArray xml;
    int layout = 2;                        ///< the number of its layout's file
    std::vector<const ChartBlock*> charts; ///< to be its relationships from rId3 on
};

SlidePart slidePart(const PlacedSlide& slide, const DeckFrame& frame, int number);

} // namespace salkku::pptx
