// SPDX-License-Identifier: GPL-3.0-or-later
// What a change can be about, besides status reports: how each is told from others of its kind.
#pragma once

#include "domain/ids.h"
#include "domain/period.h"
#include "domain/status_report.h"

#include <QString>
#include <cstdint>
#include <tuple>
#include <variant>

namespace salkku {

/// An empty call means that the source named none.
struct WorkPackageKey {
    OrganisationCode organisation;
    CallId call;
    int investment = 0;
    QString part;
    int number = 0;

    auto tied() const { return std::tie(organisation, call, investment, part, number); }
    friend bool operator==(const WorkPackageKey& a, const WorkPackageKey& b) { return a.tied() == b.tied(); }
    friend bool operator<(const WorkPackageKey& a, const WorkPackageKey& b) { return a.tied() < b.tied(); }
};

struct IndicatorKey {
    OrganisationCode organisation;
    CallId call;
    int investment = 0;
    QString part;
    QString sectionNumber; ///< "6.3.1" as the document numbers it; documents count indicators by section
    int number = 0;

    auto tied() const { return std::tie(organisation, call, investment, part, sectionNumber, number); }
    friend bool operator==(const IndicatorKey& a, const IndicatorKey& b) { return a.tied() == b.tied(); }
    friend bool operator<(const IndicatorKey& a, const IndicatorKey& b) { return a.tied() < b.tied(); }
};

/// An indicator's result at the end of a period.
struct IndicatorValueKey {
    IndicatorKey indicator;
    Period period;

    auto tied() const { return std::tie(indicator, period); }
    friend bool operator==(const IndicatorValueKey& a, const IndicatorValueKey& b) {
        return a.tied() == b.tied();
    }
    friend bool operator<(const IndicatorValueKey& a, const IndicatorValueKey& b) {
        return a.tied() < b.tied();
    }
};

/// Grants of two documents stand side by side: each document speaks of its own day.
struct GrantKey {
    std::int64_t document = 0;
    OrganisationCode organisation; ///< empty: nobody whom the programme knows
    QString label;                 ///< the document's own words
    CallId call;
    int investment = 0; ///< 0: all
    QString column;

    auto tied() const { return std::tie(document, organisation, label, call, investment, column); }
    friend bool operator==(const GrantKey& a, const GrantKey& b) { return a.tied() == b.tied(); }
    friend bool operator<(const GrantKey& a, const GrantKey& b) { return a.tied() < b.tied(); }
};

/// What a name in documents means.
struct AliasKey {
    QString name;

    friend bool operator==(const AliasKey& a, const AliasKey& b) { return a.name == b.name; }
    friend bool operator<(const AliasKey& a, const AliasKey& b) { return a.name < b.name; }
};

/// A reporting period as the ministry keeps it: when it opens, its deadline, and whether it is locked.
struct PeriodKey {
    Period period;

    friend bool operator==(const PeriodKey& a, const PeriodKey& b) { return a.period == b.period; }
    friend bool operator<(const PeriodKey& a, const PeriodKey& b) { return a.period < b.period; }
};

using EntityKey =
    std::variant<StatusKey, WorkPackageKey, IndicatorKey, IndicatorValueKey, GrantKey, AliasKey, PeriodKey>;

} // namespace salkku
