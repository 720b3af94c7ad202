// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <cstdint>
#include <vector>

namespace salkku {

/// Pixels of one label that hang together.
struct PixelArea {
    struct Span {
        int first = 0, last = -1; ///< the row's outermost pixels
        int width() const { return last - first + 1; }
    };

    std::uint8_t label = 0;
    QRect box;
    qint64 pixels = 0;
    std::vector<Span> rows; ///< one for each row of the box

    qint64 spannedPixels() const; ///< with its holes, as letters make them
};

enum class Touching { BySides, ByCorners };

/// The areas of at least `fewest` pixels; `ignored` is no label.
std::vector<PixelArea> areasOf(const std::vector<std::uint8_t>& labels, QSize size, std::uint8_t ignored,
                               Touching touching, qint64 fewest);

} // namespace salkku
