// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <vector>

class TextWord;

namespace salkku {

/// A word as Poppler put it together, with its way and in plain letters.
Word wordOf(const TextWord& word);

} // namespace salkku
