// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status_report.h"

#include <tuple>

namespace salkku {

bool operator<(const StatusKey& a, const StatusKey& b) {
    const auto order = [](const StatusKey& k) {
        return std::tie(k.period, k.organisation, k.investment, k.part, k.call, k.workPackage);
    };
    return order(a) < order(b);
}

QString reportStateId(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return QStringLiteral("draft");
    case ReportState::Submitted:
        return QStringLiteral("submitted");
    case ReportState::Returned:
        return QStringLiteral("returned");
    case ReportState::Accepted:
        return QStringLiteral("accepted");
    case ReportState::Imported:
        break;
    }
    return QStringLiteral("imported");
}

std::optional<ReportState> reportStateFromId(const QString& id) {
    for (const ReportState state : {ReportState::Draft, ReportState::Submitted, ReportState::Returned,
                                    ReportState::Accepted, ReportState::Imported})
        if (id == reportStateId(state)) return state;
    return std::nullopt;
}

bool isReceived(ReportState state) {
    return state == ReportState::Submitted || state == ReportState::Accepted ||
           state == ReportState::Imported;
}

Light StatusReport::effectiveOverall() const {
    if (overall) return overall->light;
    std::vector<Light> reported;
    for (const auto& [dimension, value] : lights) reported.push_back(value.light);
    return worstOf(reported);
}

} // namespace salkku
