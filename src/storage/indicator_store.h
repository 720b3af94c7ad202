// SPDX-License-Identifier: GPL-3.0-or-later
// Work packages, and indicators with their values by period. Throws SqlFault.
#pragma once

#include "storage/stored_document.h"

#include <vector>

namespace salkku {

class Connection;

class IndicatorStore {
public:
    explicit IndicatorStore(const Connection& connection);

    /// All of them, each with its latest value up to the period, or of all periods where none is given.
    std::vector<StoredIndicator> indicators(const std::optional<Period>& until, IndicatorValues which) const;
    std::vector<IndicatorStanding> standing(const OrganisationCode& organisation, int investment,
                                            const Period& period) const;
    std::vector<IndicatorValueAt> values(const Period& until) const; ///< reported ones, periods ascending
    std::vector<StoredWorkPackage> workPackages() const;

private:
    const Connection& m_connection;
};

} // namespace salkku
