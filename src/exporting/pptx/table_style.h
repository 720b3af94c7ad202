// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace salkku::pptx {

/// PowerPoint's own "No Style, No Grid": every cell says itself how it looks.
inline constexpr const char* plainTableStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
/// Gaps between the cells. Half of a matrix's slide were its cells' edges where each said them itself.
inline constexpr const char* lightsTableStyle = "{3B7D1F0E-6C52-4E0B-9A41-8D2C5F7A90B6}";

/// The part that keeps the deck's own styles.
QByteArray tableStylesXml();

} // namespace salkku::pptx
