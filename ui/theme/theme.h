// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>
#include <optional>

class QApplication;

namespace salkku::ui {

enum class ThemeChoice { System, Light, Dark };

QString themeId(ThemeChoice choice); ///< "system", "light", "dark"
std::optional<ThemeChoice> themeFromId(const QString& id);

/// Sets style, palette, font and the small style sheet. `systemIsDark` says what System means: it has to be
/// asked before the first palette is set.
void applyTheme(QApplication& application, ThemeChoice choice, bool systemIsDark);

/// Whether the desktop's own palette is a dark one.
bool desktopIsDark(const QPalette& desktopPalette);

} // namespace salkku::ui
