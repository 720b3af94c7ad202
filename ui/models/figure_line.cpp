// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_line.h"

#include "ui/text/name_order.h"

namespace salkku::ui {

std::vector<FigureLine> figureLines(const std::vector<RegionFigure>& figures, const FigureQuestion& question,
                                    const Programme& programme, Language language) {
    std::vector<FigureLine> lines;
    for (const RegionFigure& figure : figures) {
        FigureLine line;
        line.cell = {
            {figure.organisation, question.investment, question.dimension}, figure.light, figure.progress};
        line.name = organisationName(programme, figure.organisation, language);
        line.counts = figure.lights.counts;
        if (const Organisation* organisation = programme.organisation(figure.organisation))
            line.tile = organisation->tile;
        lines.push_back(std::move(line));
    }
    sortByName(lines, language, [](const FigureLine& line) { return line.name; });
    return lines;
}

QString figureText(const FigureLine& line, const LightWords& words) {
    QStringList parts;
    if (line.cell.light) parts.append(lightDescription(*line.cell.light, words));
    if (line.cell.progress && line.cell.progress->percent)
        parts.append(progressDescription(*line.cell.progress));
    return parts.join(QStringLiteral("; "));
}

} // namespace salkku::ui
