// SPDX-License-Identifier: GPL-3.0-or-later
// Narrows what a report is built from to the regions and investments that were chosen.
#pragma once

#include "exporting/build_report.h"
#include "exporting/report/report_context.h"

namespace salkku {

/// The programme with the chosen organisations and investments alone: all tables and charts follow it.
Programme chosenProgramme(const Programme& programme, const ReportOptions& options);

class ReportScope {
public:
    explicit ReportScope(const ReportOptions& options)
        : m_options(options) {}

    void narrow(std::vector<StatusReport>& reports) const;
    void narrow(std::vector<StoredIndicator>& indicators) const;
    void narrow(std::vector<StoredGrant>& grants) const;
    void narrow(std::vector<StoredWorkPackage>& packages) const;

private:
    void narrow(std::vector<TextEvidence>& evidence) const;
    bool hasOrganisation(const OrganisationCode& code) const;
    bool hasInvestment(int number) const;
    bool hasCall(const CallId& call) const;

    const ReportOptions& m_options;
};

} // namespace salkku
