// SPDX-License-Identifier: GPL-3.0-or-later
// The language that the program speaks; the data keeps its own.
#pragma once

#include "domain/language.h"

namespace salkku {

/// Finnish unless told otherwise.
inline constexpr Language defaultLanguage = Language::Finnish;

/// Installs the program's and Qt's own translations on the application; open windows get a LanguageChange
/// event.
void setLanguage(Language language);
Language currentLanguage();

} // namespace salkku
