// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report_roll_up.h"

#include <cmath>

namespace salkku {

namespace {

Light worse(Light a, Light b) {
    return worstOf({a, b});
}

bool addLights(const StatusReport& report, RollUp& sum) {
    bool reported = false;
    for (const auto& [dimension, value] : report.lights) {
        if (!severity(value.light)) continue;
        const auto [place, isNew] = sum.lights.insert({dimension, value.light});
        if (!isNew) place->second = worse(place->second, value.light);
        sum.overall = worse(sum.overall, value.light);
        reported = true;
    }
    if (!report.overall || !severity(report.overall->light)) return reported;
    sum.overall = worse(sum.overall, report.overall->light);
    return true;
}

} // namespace

RollUp rollUp(const std::vector<WorkPackageShare>& packages) {
    RollUp sum;
    double weighted = 0;
    double weights = 0;
    for (const WorkPackageShare& share : packages) {
        const bool hasLights = addLights(*share.report, sum);
        sum.packages += hasLights || share.report->percent ? 1 : 0;
        if (!share.report->percent || share.weight <= 0) continue;
        weighted += share.weight * share.report->percent->value();
        weights += share.weight;
    }
    if (weights > 0) sum.percent = Percent::fromInt(static_cast<int>(std::lround(weighted / weights)));
    return sum;
}

Light calculatedOverall(const StatusReport& report) {
    std::vector<Light> lights;
    for (const auto& [dimension, value] : report.lights) lights.push_back(value.light);
    return worstOf(lights);
}

} // namespace salkku
