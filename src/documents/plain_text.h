// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace salkku {

/// Pages of a plain text; a form feed begins a new one. Lines keep their number in the file.
std::vector<Page> pagesOfText(const QString& text);

} // namespace salkku
