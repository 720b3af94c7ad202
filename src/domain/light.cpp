// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/light.h"

namespace salkku {

std::optional<Light> lightFromId(const QString& id) {
    for (const Light light : allLights)
        if (id == lightId(light)) return light;
    return std::nullopt;
}

QString lightId(Light light) {
    switch (light) {
    case Light::Green:
        return QStringLiteral("green");
    case Light::Yellow:
        return QStringLiteral("yellow");
    case Light::Red:
        return QStringLiteral("red");
    case Light::Grey:
        break;
    }
    return QStringLiteral("grey");
}

std::optional<int> severity(Light light) {
    switch (light) {
    case Light::Green:
        return 0;
    case Light::Yellow:
        return 1;
    case Light::Red:
        return 2;
    case Light::Grey:
        break;
    }
    return std::nullopt;
}

Light worstOf(const std::vector<Light>& lights) {
    Light worst = Light::Grey;
    for (const Light light : lights)
        if (severity(light).value_or(-1) > severity(worst).value_or(-1)) worst = light;
    return worst;
}

} // namespace salkku
