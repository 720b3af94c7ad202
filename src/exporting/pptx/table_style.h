// SPDX-License-Identifier: GPL-3.0-or-later
// How tables look, said once in the deck: three quarters of a table's slide were its cells' edges and colours
// where each cell said them itself.
#pragma once

#include <QByteArray>

namespace salkku::pptx {

/// Dark text between grey lines.
inline constexpr const char* linesTableStyle = "{8A4C2E57-1B90-4D6F-A3C8-5E7F10B2D964}";
/// Gaps between the cells, which are lights; grey lines in the first row and column.
inline constexpr const char* lightsTableStyle = "{3B7D1F0E-6C52-4E0B-9A41-8D2C5F7A90B6}";

inline constexpr double lineWidth = 0.75; ///< points, as the gap
inline constexpr double gapWidth = 1.5;

/// The part that keeps the deck's own styles.
QByteArray tableStylesXml();

} // namespace salkku::pptx
