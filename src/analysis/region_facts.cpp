// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/region_facts.h"

#include <algorithm>

namespace salkku {

namespace {

template <class Item>
void keepOnly(std::vector<Item>& items, const OrganisationCode& organisation, const CallId& call) {
    std::erase_if(items, [&](const Item& item) {
        return item.organisation != organisation ||
               (!call.isEmpty() && !item.call.isEmpty() && item.call != call);
    });
}

class SourceFinder {
public:
    SourceFinder(const Portfolio& portfolio, RegionFacts& facts)
        : m_portfolio(portfolio)
        , m_facts(facts) {}

    template <class Item>
    void find(const std::vector<Item>& items) {
        for (const Item& item : items) {
            if (item.finding == 0 || m_facts.sources.count(item.finding) > 0) continue;
            const auto source = m_portfolio.provenanceOfFinding(item.finding);
            if (source && *source) m_facts.sources.emplace(item.finding, **source);
        }
    }

private:
    const Portfolio& m_portfolio;
    RegionFacts& m_facts;
};

} // namespace

Result<RegionFacts> regionFacts(const Portfolio& portfolio, const OrganisationCode& organisation,
                                const Period& until, const CallId& call) {
    auto packages = portfolio.workPackages();
    if (!packages) return packages.error();
    auto indicators = portfolio.indicators(until);
    if (!indicators) return indicators.error();
    auto grants = portfolio.grants();
    if (!grants) return grants.error();
    RegionFacts facts{*std::move(packages), *std::move(indicators), *std::move(grants), {}};
    keepOnly(facts.workPackages, organisation, call);
    keepOnly(facts.indicators, organisation, call);
    keepOnly(facts.grants, organisation, call);
    SourceFinder finder(portfolio, facts);
    finder.find(facts.workPackages);
    finder.find(facts.indicators);
    finder.find(facts.grants);
    return facts;
}

} // namespace salkku
