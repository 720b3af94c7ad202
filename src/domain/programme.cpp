// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme.h"

#include <algorithm>

namespace salkku {

namespace {

template <class Items, class Matches>
auto* findIn(const Items& items, Matches matches) {
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Organisation* Programme::organisation(const OrganisationCode& code) const {
    return findIn(organisations, [&](const Organisation& o) { return o.code == code; });
}

const Call* Programme::call(const CallId& wanted) const {
    return findIn(calls, [&](const Call& c) { return c.id == wanted; });
}

const Investment* Programme::investment(int number) const {
    return findIn(investments, [&](const Investment& i) { return i.number == number; });
}

const Dimension* Programme::dimension(const DimensionId& wanted) const {
    return findIn(dimensions, [&](const Dimension& d) { return d.id == wanted; });
}

const NarrativeSection* Programme::section(const SectionId& wanted) const {
    return findIn(sections, [&](const NarrativeSection& s) { return s.id == wanted; });
}

const CooperationArea* Programme::area(const QString& wanted) const {
    return findIn(areas, [&](const CooperationArea& a) { return a.id == wanted; });
}

const LightMeaning& Programme::light(Light light) const {
    return lights[static_cast<std::size_t>(light)];
}

const ReportingPeriod* Programme::period(const Period& wanted) const {
    return findIn(periods, [&](const ReportingPeriod& p) { return p.period == wanted; });
}

std::vector<const Organisation*> Programme::reportingOrganisations() const {
    std::vector<const Organisation*> result;
    for (const Organisation& organisation : organisations)
        if (organisation.reports) result.push_back(&organisation);
    return result;
}

} // namespace salkku
