// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

namespace salkku::ui {

/// Exchanges the language of the running window: every window has its new texts before this returns. A
/// language without a translation file shows the English source texts.
void speak(Language language);

} // namespace salkku::ui
