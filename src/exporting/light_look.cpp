// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/light_look.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// WCAG 2.1, relative luminance: https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QString& colour) {
    const int rgb = colour.toInt(nullptr, 16);
    return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
}

} // namespace

LightLook lookOf(Light light) {
    switch (light) {
    case Light::Green:
        return {QStringLiteral("✓"), QStringLiteral("1B7F4F"), QStringLiteral("FFFFFF")};
    case Light::Yellow:
        return {QStringLiteral("!"), QStringLiteral("F2B600"), QStringLiteral("1C2430")};
    case Light::Red:
        return {QStringLiteral("✕"), QStringLiteral("C22F2F"), QStringLiteral("FFFFFF")};
    case Light::Grey:
        break;
    }
    return {QStringLiteral("–"), QStringLiteral("DDE1E6"), QStringLiteral("3F4954")};
}

double contrastRatio(const QString& first, const QString& second) {
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace salkku
