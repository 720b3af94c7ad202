// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace salkku {

/// A traffic light. Grey means "not reported": it is no worst value and leaves roll-ups alone.
enum class Light { Green, Yellow, Red, Grey };

inline constexpr Light allLights[] = {Light::Green, Light::Yellow, Light::Red, Light::Grey};

std::optional<Light> lightFromId(const QString& id); ///< "green", "yellow", "red", "grey"
QString lightId(Light light);

/// 0 green, 1 yellow, 2 red; nothing for grey, which has no severity.
std::optional<int> severity(Light light);

/// The worst of the lights that report something; grey where none does.
Light worstOf(const std::vector<Light>& lights);

} // namespace salkku
