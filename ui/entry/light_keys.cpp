// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/light_keys.h"

namespace salkku::ui {

LightKeys lightKeys(const LightWords& words) {
    LightKeys keys;
    QString taken;
    for (const Light light : allLights) {
        for (const QChar letter : words.name(light).toUpper()) {
            if (!letter.isLetter() || taken.contains(letter)) continue;
            taken += keys[static_cast<std::size_t>(light)] = letter;
            break;
        }
    }
    return keys;
}

std::optional<Light> lightOfKey(const QString& typed, const LightKeys& keys) {
    if (typed.size() != 1) return std::nullopt;
    const QChar key = typed.toUpper()[0];
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (key == QChar(u'1' + static_cast<char16_t>(i)) || (!keys[i].isNull() && key == keys[i]))
            return allLights[i];
    return std::nullopt;
}

} // namespace salkku::ui
