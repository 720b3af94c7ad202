// SPDX-License-Identifier: GPL-3.0-or-later
// One region in the maps and bars of the comparison page, ready to be shown.
#pragma once

#include "analysis/figures.h"
#include "domain/programme.h"
#include "ui/models/matrix_content.h"

#include <optional>
#include <vector>

namespace salkku::ui {

struct FigureLine {
    MatrixCell cell; ///< place, light and percentage
    QString name;
    std::optional<MapTile> tile;
    std::array<int, 4> counts{}; ///< lights behind the figure, in the order of allLights
    bool matches = true;         ///< the page's filter
};

/// In the reader's alphabetical order.
std::vector<FigureLine> figureLines(const std::vector<RegionFigure>& figures, const FigureQuestion& question,
                                    const Programme& programme, Language language);

/// The line in words: light, change and percentage.
QString figureText(const FigureLine& line, const LightWords& words);

} // namespace salkku::ui
