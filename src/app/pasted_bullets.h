// SPDX-License-Identifier: GPL-3.0-or-later
// Bullets from other programs' clipboards, with their levels. Deeper levels than the second become the
// second.
#pragma once

#include "domain/status_report.h"

#include <vector>

namespace salkku {

/// Lists as browsers and LibreOffice write them (ul, ol, li), and paragraphs with Word's and Outlook's own
/// list marks (mso-list: … level2). Paragraphs outside lists are bullets of the first level.
std::vector<NarrativeItem> bulletsFromHtml(const QString& html);

/// One bullet a line; a leading "•", "o", "-" and the like is taken away. An indented line, or one with a
/// second-level mark, is of the second level.
std::vector<NarrativeItem> bulletsFromText(const QString& text);

} // namespace salkku
