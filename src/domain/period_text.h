// SPDX-License-Identifier: GPL-3.0-or-later
// Periods in words, for screens and slides.
#pragma once

#include "domain/language.h"
#include "domain/period.h"

namespace salkku {

QString periodName(const Period& period, Language language); ///< "loka–joulukuu 2025"
QString periodShort(const Period& period); ///< "10–12/2025"; "11/2024–1/2025" over a year's turn

} // namespace salkku
