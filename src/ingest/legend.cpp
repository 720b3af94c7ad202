// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/legend.h"

#include <algorithm>

namespace salkku {

namespace {

bool isOneOf(const QString& text, const Names& names) {
    return text.compare(names.fi, Qt::CaseInsensitive) == 0 ||
           text.compare(names.sv, Qt::CaseInsensitive) == 0 ||
           text.compare(names.en, Qt::CaseInsensitive) == 0;
}

bool explainsLight(const Run& run, const Programme& programme) {
    return std::any_of(programme.lights.begin(), programme.lights.end(), [&](const LightMeaning& light) {
        return isOneOf(run.text, light.names) || isOneOf(run.text, light.meanings);
    });
}

} // namespace

bool showLegend(const std::vector<Run>& runs, const Programme& programme) {
    return std::count_if(runs.begin(), runs.end(),
                         [&](const Run& run) { return explainsLight(run, programme); }) > 1;
}

void removeLegend(std::vector<Run>& runs, const Programme& programme) {
    std::erase_if(runs, [&](const Run& run) { return explainsLight(run, programme); });
}

} // namespace salkku
