// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators and their values by period. Throws SqlFault.
#pragma once

#include "storage/stored_document.h"

#include <vector>

namespace salkku {

class Connection;

class IndicatorStore {
public:
    explicit IndicatorStore(const Connection& connection);

    /// With the value of the period, or of the latest period where none is given.
    std::vector<StoredIndicator> indicators(const std::optional<Period>& period) const;
    std::vector<IndicatorValueAt> values(const Period& until) const; ///< periods ascending
    /// The period must stand in the file already.
    void add(const StoredIndicator& indicator, const Period& period) const;

private:
    const Connection& m_connection;
};

} // namespace salkku
