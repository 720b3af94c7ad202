// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/words.h"

namespace salkku::ui {

/// "green: 3, red: 1": the colours there are, in the order of allLights.
QString countsText(const std::array<int, 4>& counts, const LightWords& words);

} // namespace salkku::ui
