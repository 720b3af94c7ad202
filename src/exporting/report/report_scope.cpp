// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_scope.h"

#include <algorithm>

namespace salkku {

namespace {

template <class Item>
bool holds(const std::vector<Item>& chosen, const Item& item) {
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), item) != chosen.end();
}

} // namespace

Programme chosenProgramme(const Programme& programme, const ReportOptions& options) {
    Programme chosen = programme;
    std::erase_if(chosen.organisations,
                  [&](const Organisation& one) { return !holds(options.organisations, one.code); });
    std::erase_if(chosen.investments,
                  [&](const Investment& one) { return !holds(options.investments, one.number); });
    return chosen;
}

// The national text speaks of all regions, so that it leaves with the others.
bool ReportScope::hasOrganisation(const OrganisationCode& code) const {
    return holds(m_options.organisations, code);
}

bool ReportScope::hasInvestment(int number) const {
    return number == 0 || holds(m_options.investments, number);
}

// What names no call may be of any.
bool ReportScope::hasCall(const CallId& call) const {
    return m_options.call.isEmpty() || call.isEmpty() || call == m_options.call;
}

void ReportScope::narrow(std::vector<StatusReport>& reports) const {
    std::erase_if(reports, [&](const StatusReport& report) {
        return !hasOrganisation(report.key.organisation) || !hasInvestment(report.key.investment);
    });
    for (StatusReport& report : reports)
        for (auto& [section, items] : report.narrative)
            for (NarrativeItem& item : items) narrow(item.evidence);
}

// Evidence quotes reports, which are left out with their investment.
void ReportScope::narrow(std::vector<TextEvidence>& evidence) const {
    std::erase_if(evidence, [&](const TextEvidence& one) { return !hasInvestment(one.report.investment); });
}

void ReportScope::narrow(std::vector<StoredIndicator>& indicators) const {
    std::erase_if(indicators, [&](const StoredIndicator& one) {
        return !hasOrganisation(one.organisation) || !hasInvestment(one.investment) || !hasCall(one.call);
    });
}

void ReportScope::narrow(std::vector<StoredGrant>& grants) const {
    std::erase_if(grants, [&](const StoredGrant& one) {
        return !hasOrganisation(one.organisation) || !hasInvestment(one.investment) || !hasCall(one.call);
    });
}

void ReportScope::narrow(std::vector<StoredWorkPackage>& packages) const {
    std::erase_if(packages, [&](const StoredWorkPackage& one) {
        return !hasOrganisation(one.organisation) || !hasInvestment(one.investment) || !hasCall(one.call);
    });
}

} // namespace salkku
