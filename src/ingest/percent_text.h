// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/percent.h"

#include <QString>
#include <optional>

namespace salkku {

/// A table cell that may hold a percentage.
struct PercentText {
    bool isDash = false;  ///< "–": nothing is reported
    bool hasSign = false; ///< "90 %" rather than "90"
    int value = 0;        ///< rounded to a whole number; may be out of range
    std::optional<Percent> percent() const { return isDash ? std::nullopt : Percent::fromInt(value); }
};

std::optional<PercentText> percentText(const QString& cell);

} // namespace salkku
