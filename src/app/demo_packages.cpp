// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_packages.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr int spread = 5; // points of progress on either side of the whole

Light darker(Light light) {
    return light == Light::Green ? Light::Yellow : light == Light::Yellow ? Light::Red : light;
}

Percent shifted(const Percent& percent, int by) {
    return *Percent::fromInt(std::clamp(percent.value() + by, 0, 100));
}

QString partOf(const Investment& investment, int number) {
    if (investment.parts.empty()) return {};
    return investment.parts[static_cast<std::size_t>(number - 1) % investment.parts.size()].id;
}

} // namespace

StatusReport demoPackage(const StatusReport& whole, const Investment& investment, int number, bool isDarker,
                         const QString& reason) {
    StatusReport package = whole;
    package.key.workPackage = number;
    package.key.part = partOf(investment, number);
    package.narrative.clear();
    const bool isWorried = number == 1;
    for (auto& [dimension, value] : package.lights) {
        if (!isWorried && value.light != Light::Grey) value = {Light::Green, {}};
        if (isWorried && isDarker) value = {darker(value.light), reason};
        if (value.light == Light::Green) value.comment.clear();
    }
    if (package.percent) {
        const int value = package.percent->value();
        const int room = std::min({spread, value, 100 - value});
        package.percent = shifted(*package.percent, isWorried ? -room : room);
    }
    return package;
}

std::vector<StoredWorkPackage> demoPlan(const Programme& programme, const DemoTexts& texts,
                                        const CallId& call) {
    std::vector<StoredWorkPackage> plan;
    const auto organisations = programme.reportingOrganisations();
    for (std::size_t i = 0; i < std::min(organisations.size(), packagedOrganisations); ++i)
        for (const Investment& investment : programme.investments)
            for (int number = 1; number <= packagesAnInvestment; ++number) {
                if (investment.number > packagedInvestments) continue;
                const int title = (investment.number - 1) * packagesAnInvestment + number - 1;
                plan.push_back({organisations[i]->code, call, investment.number, partOf(investment, number),
                                number, texts.workPackages[title % texts.workPackages.size()]});
            }
    return plan;
}

} // namespace salkku
