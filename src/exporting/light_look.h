// SPDX-License-Identifier: GPL-3.0-or-later
// How a light looks in every exported form. Text on the fill has a contrast of at least 4.5:1.
#pragma once

#include "domain/light.h"

#include <QString>

namespace salkku {

struct LightLook {
    QString symbol;
    QString fill; ///< RRGGBB
    QString ink;  ///< RRGGBB
};

LightLook lookOf(Light light);

/// WCAG 2.1 contrast of two RRGGBB colours, 1 to 21.
double contrastRatio(const QString& first, const QString& second);

} // namespace salkku
