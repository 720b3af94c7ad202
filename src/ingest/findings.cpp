// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/findings.h"

#include <array>

namespace salkku {

namespace {

// In the order of the enumerations and of the Fact variant.
constexpr std::array documentKinds = {"summary", "final-report", "funding", "lights", "unknown"};
constexpr std::array findingKinds = {"light", "progress", "narrative", "indicator", "work_package", "grant"};
constexpr std::array indicatorResults = {"met", "partly", "not_met", "unknown"};

static_assert(findingKinds.size() == std::variant_size_v<Fact>);

} // namespace

QString documentKindId(DocumentKind kind) {
    return QLatin1String(documentKinds[static_cast<std::size_t>(kind)]);
}

QString findingKindId(const Finding& finding) {
    return QLatin1String(findingKinds[finding.fact.index()]);
}

QString indicatorResultId(IndicatorResult result) {
    return QLatin1String(indicatorResults[static_cast<std::size_t>(result)]);
}

} // namespace salkku
