// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scope_titles.h"

namespace salkku {

namespace {

bool sameTitle(const QString& a, const QString& b) {
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

ScopeTitles scopeTitles(const std::vector<StoredWorkPackage>& packages, int investment, const CallId& call,
                        const std::set<OrganisationCode>& organisations) {
    ScopeTitles titles;
    std::set<InvestmentScope> disputed;
    for (const StoredWorkPackage& package : packages) {
        const bool wanted = package.investment == investment &&
                            (call.isEmpty() || package.call.isEmpty() || package.call == call) &&
                            (organisations.empty() || organisations.count(package.organisation) > 0);
        if (!wanted || package.title.trimmed().isEmpty()) continue;
        const InvestmentScope scope{package.part, package.number};
        const auto [known, isNew] = titles.emplace(scope, package.title.simplified());
        if (!isNew && !sameTitle(known->second, package.title)) disputed.insert(scope);
    }
    for (const InvestmentScope& scope : disputed) titles.erase(scope);
    return titles;
}

} // namespace salkku
