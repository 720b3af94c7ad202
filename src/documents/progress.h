// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace salkku {

/// What a document's reading is at. Pictures are read after the pages of a PDF, and with their own slide.
enum class ReadingStage { Pages, Pictures };

/// Told after each step: so many are read, of so many. Every call is also a sign of life; calls come from any
/// thread of the reading, and the numbers may repeat.
using TellProgress = std::function<void(ReadingStage stage, int done, int total)>;

} // namespace salkku
