// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <cstdint>
#include <vector>

namespace salkku {

/// Each pixel by the colour of the picture's own few that it shows; what lies between colours, as the edge of
/// a letter, has none.
struct ColourMap {
    static constexpr std::uint8_t none = 255;

    QSize size;
    std::vector<std::uint8_t> labels; ///< row by row
    std::vector<unsigned> colours;    ///< by label, 0xRRGGBB, the most frequent first

    std::uint8_t at(int x, int y) const {
        return labels[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width()) +
                      static_cast<std::size_t>(x)];
    }
};

/// `picture` in Format_RGB32. JPEG's noise and soft edges do not make colours of their own.
ColourMap coloursOf(const QImage& picture);

} // namespace salkku
