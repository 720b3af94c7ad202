// SPDX-License-Identifier: GPL-3.0-or-later
// Progress as the reading process tells it on its standard error: "progress pages 12 53", a line a step.
#pragma once

#include "documents/progress.h"

#include <QByteArray>
#include <optional>

namespace salkku {

struct ReadingStep {
    ReadingStage stage = ReadingStage::Pages;
    int done = 0, total = 0;
    friend bool operator==(const ReadingStep&, const ReadingStep&) = default;
};

QByteArray progressLine(const ReadingStep& step);                ///< with its line end
std::optional<ReadingStep> progressFrom(const QByteArray& line); ///< nothing where it is something else

} // namespace salkku
