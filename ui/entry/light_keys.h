// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/words.h"

#include <QChar>
#include <array>
#include <optional>

namespace salkku::ui {

/// The letter that sets each light: the first letter of its name that no light before it has taken, so that a
/// language whose names begin alike still has four keys. In the order of allLights.
using LightKeys = std::array<QChar, 4>;

LightKeys lightKeys(const LightWords& words);

/// "1" to "4", or one of the letters, in either case.
std::optional<Light> lightOfKey(const QString& typed, const LightKeys& keys);

} // namespace salkku::ui
