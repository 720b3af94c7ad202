// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salkku {

struct Bulleted {
    QChar glyph;
    QString rest;
    /// A dash or a letter "o" may also be an ordinary character of the text.
    bool isSure = true;
};

/// A line that begins with a bullet.
std::optional<Bulleted> bulletOf(const QString& line);

} // namespace salkku
