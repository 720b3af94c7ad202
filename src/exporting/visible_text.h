// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salkku {

/// The text as it can stand in an XML file: breaks and tabs become spaces, characters that XML 1.0 forbids
/// go, and half a surrogate pair becomes U+FFFD so that nothing visible is lost.
QString visibleText(const QString& text);

/// The same for a workbook's cell, where "_x000D_" would stand for a character (ECMA-376 part 1, 22.9.2.19)
/// and spaces at the ends are lost unless they do not break.
QString workbookText(const QString& text);

/// Whether the text's first letter with a direction is of a right-to-left script.
bool isRightToLeftText(const QString& text);

} // namespace salkku
