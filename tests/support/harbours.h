// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on the made-up harbour programme, for tests of what stands above storage.
#pragma once

#include "analysis/snapshot.h"
#include "domain/programme_json.h"
#include "support/portfolios.h"

namespace salkku::test {

inline Programme harbours() {
    auto programme = parseProgramme(harbourProgrammeFile(), QStringLiteral("harbours.json"));
    REQUIRE(programme);
    return *std::move(programme);
}

inline constexpr const char* firstHalf = "2030-01/2030-06";
inline constexpr const char* secondHalf = "2030-07/2030-12";

inline StatusReport harbourReport(const char* organisation, int investment, const char* when) {
    return {key(organisation, investment, when, "M1"),
            ReportState::Submitted,
            QDateTime(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC),
            {},
            {},
            {},
            {},
            {}};
}

inline void light(StatusReport& report, const char* dimension, Light value, const QString& comment = {}) {
    report.lights[DimensionId(QString::fromLatin1(dimension))] = {value, comment};
}

} // namespace salkku::test
