// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/bullet.h"

namespace salkku {

namespace {

bool isSureGlyph(QChar c) {
    // Symbol fonts put their bullets into the private use area.
    const bool symbolFont = c.unicode() >= 0xF000 && c.unicode() <= 0xF0FF;
    return symbolFont || QStringLiteral("•▪▫◦‣⁃●○◉■□◆◇▶►▸➢➤➔✓✔❖∙⚫").contains(c);
}

bool isLikelyGlyph(QChar c) {
    return QStringLiteral("-–—o*·»>").contains(c);
}

} // namespace

std::optional<Bulleted> bulletOf(const QString& original) {
    const QString line = original.trimmed();
    if (line.isEmpty()) return std::nullopt;
    if (isSureGlyph(line[0])) return Bulleted{line[0], line.mid(1).trimmed(), true};
    const bool spaced = line.size() == 1 || line[1].isSpace();
    if (isLikelyGlyph(line[0]) && spaced) return Bulleted{line[0], line.mid(1).trimmed(), false};
    return std::nullopt;
}

} // namespace salkku
