// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pptx/palette.h"

#include <QString>

namespace salkku {

/// The colours (RRGGBB) and the font that pages are painted with: Salkku's own unless said otherwise.
struct PageLook {
    QString ground = QLatin1String(pptx::palette::white);
    QString titleGround = QLatin1String(pptx::palette::accent); ///< of a title slide
    QString titleInk = QLatin1String(pptx::palette::white);
    QString text = QLatin1String(pptx::palette::text);
    QString muted = QLatin1String(pptx::palette::muted);
    QString accent = QLatin1String(pptx::palette::accent);
    QString accentGround = QLatin1String(pptx::palette::accentGround);
    QString line = QLatin1String(pptx::palette::line);
    QString font = {}; ///< empty: the slides' own
};

} // namespace salkku
