// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace salkku::ui {

namespace {

Tokens makeLight() {
    Tokens t;
    t.window = QColor(0xf6f7f9);
    t.card = QColor(0xffffff);
    t.line = QColor(0xdfe3e8);
    t.grid = QColor(0xe9ecf0);
    t.text = QColor(0x1c2430);
    t.muted = QColor(0x5b6776);
    t.accent = QColor(0x1f5fa8);
    t.accentGround = QColor(0xe7f0fa);
    t.onAccent = QColor(0xffffff);
    t.green = QColor(0x1b7f4f);
    t.yellow = QColor(0xf2b600);
    t.yellowEdge = QColor(0x8a6400);
    t.red = QColor(0xc22f2f);
    t.grey = QColor(0x77818e);
    t.glyph = QColor(0xffffff);
    t.track = QColor(0xe3e6eb);
    t.good = {QColor(0xdff1e7), QColor(0x17603d)};
    t.watch = {QColor(0xfdf0c8), QColor(0x6b4e00)};
    t.bad = {QColor(0xfbe1e1), QColor(0x9c2323)};
    t.quiet = {QColor(0xebeef2), QColor(0x5b6776)};
    return t;
}

// Lights are lighter here than in the light theme until they stand 3:1 against the card.
Tokens makeDark() {
    Tokens t;
    t.dark = true;
    t.window = QColor(0x1b1f24);
    t.card = QColor(0x23282f);
    t.line = QColor(0x3a424c);
    t.grid = QColor(0x313840);
    t.text = QColor(0xe8ebef);
    t.muted = QColor(0xa3adb8);
    t.accent = QColor(0x7db4f0);
    t.accentGround = QColor(0x24384f);
    t.onAccent = QColor(0x10202f);
    t.green = QColor(0x45b67f);
    t.yellow = QColor(0xf2b600);
    t.yellowEdge = QColor(0xffd970);
    t.red = QColor(0xef6b6b);
    t.grey = QColor(0x97a2ae);
    t.glyph = QColor(0x14181c);
    t.track = QColor(0x3a424c);
    t.good = {QColor(0x1d3b2d), QColor(0x8fdcb4)};
    t.watch = {QColor(0x43380f), QColor(0xf5d675)};
    t.bad = {QColor(0x4a2427), QColor(0xf5a9a9)};
    t.quiet = {QColor(0x313840), QColor(0xa3adb8)};
    return t;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

} // namespace salkku::ui
