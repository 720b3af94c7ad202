// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/percent.h"

namespace salkku {

std::optional<Percent> Percent::fromInt(int value) {
    if (value < 0 || value > 100) return std::nullopt;
    return Percent(value);
}

} // namespace salkku
