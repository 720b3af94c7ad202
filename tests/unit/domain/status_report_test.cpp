// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status_report.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {
StatusReport emptyReport() {
    return {StatusKey{OrganisationCode(), CallId(), 1, QString(), 0,
                      *Period::fromString(QStringLiteral("2025-01/2025-02"))},
            ReportState::Draft,
            {},
            {},
            {},
            {},
            {},
            {}};
}
} // namespace

TEST_CASE("a report's overall light is the worst of its dimensions") {
    StatusReport report = emptyReport();
    report.lights[DimensionId(QStringLiteral("a"))] = {Light::Yellow, {}};
    report.lights[DimensionId(QStringLiteral("b"))] = {Light::Grey, {}};
    CHECK(report.effectiveOverall() == Light::Yellow);
}

TEST_CASE("a reported overall light stands before the calculated one") {
    StatusReport report = emptyReport();
    report.lights[DimensionId(QStringLiteral("a"))] = {Light::Red, {}};
    report.overall = ReportedLight{Light::Green, {}};
    CHECK(report.effectiveOverall() == Light::Green);
}

TEST_CASE("drafts and returned reports are not received") {
    CHECK_FALSE(isReceived(ReportState::Draft));
    CHECK_FALSE(isReceived(ReportState::Returned));
    CHECK(isReceived(ReportState::Submitted));
    CHECK(isReceived(ReportState::Accepted));
    CHECK(isReceived(ReportState::Imported));
}

TEST_CASE("a report state's id reads back as the same state") {
    for (const auto state : {ReportState::Draft, ReportState::Submitted, ReportState::Returned,
                             ReportState::Accepted, ReportState::Imported})
        CHECK(reportStateFromId(reportStateId(state)) == state);
}
