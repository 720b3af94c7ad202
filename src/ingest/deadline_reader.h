// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/quarter_reader.h"

#include <optional>

namespace salkku {

/// The quarter by which something is due, with the words that say so: "Q4/2025", "31.12.2025 mennessä",
/// "joulukuussa 2025", "vuoden 2025 loppuun mennessä". Of several the last; a quarter that the text names
/// itself goes before dates.
std::optional<QuarterMention> deadlineIn(const QString& text);

} // namespace salkku
