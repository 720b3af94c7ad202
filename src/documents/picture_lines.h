// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <vector>

namespace salkku {

/// Letters that stand in one line, upright or turned by 90°, as far as the next wide gap.
struct TextLine {
    QRect box;
    bool isTurned = false; ///< which way, only its letters tell
};

/// The lines of writing in `ink`, as inkOf makes it, from top to bottom.
std::vector<TextLine> textLinesOf(const QImage& ink);

} // namespace salkku
