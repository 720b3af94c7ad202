// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the two themes. Everything that paints takes them from here.
#pragma once

#include <QColor>
#include <QPalette>

namespace salkku::ui {

/// How well something is going, as the ground and the text of a small label.
struct PillColours {
    QColor ground;
    QColor text;
};

struct Tokens {
    bool dark = false;
    QColor window, card, line, grid;
    QColor text, muted;
    QColor accent, accentGround, onAccent;
    QColor green, yellow, yellowEdge, red, grey;
    QColor glyph; ///< the mark inside a green or red light
    QColor track; ///< the empty part of a progress bar
    PillColours good, watch, bad, quiet;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The theme that a palette belongs to: what paints needs no other state than the palette it is given.
const Tokens& tokensOf(const QPalette& palette);

} // namespace salkku::ui
