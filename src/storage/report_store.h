// SPDX-License-Identifier: GPL-3.0-or-later
// Status reports in their tables: reading whole reports, reading and writing single fields. Throws SqlFault.
#pragma once

#include "domain/status_report.h"
#include "storage/change.h"
#include "storage/portfolio.h"

#include <vector>

namespace salkku {

class Connection;

class ReportStore {
public:
    explicit ReportStore(const Connection& connection);

    std::vector<StatusReport> reports(const ReportFilter& filter) const;
    std::optional<StatusReport> report(const StatusKey& key) const;
    std::vector<Period> periods() const;
    std::vector<CallId> calls() const;
    int receivedReports(const Period& period, const CallId& call) const; ///< an empty call: of all

    /// The row of the report, made where there is none yet.
    qint64 rowOf(const StatusKey& key, const Programme& programme) const;
    std::optional<qint64> existingRow(const StatusKey& key) const;
    StatusKey keyOf(qint64 row) const;

    FieldValue field(qint64 row, const FieldName& name) const;
    void setField(qint64 row, const FieldName& name, const FieldValue& value) const;
    void ensurePeriod(const Period& period, const Programme& programme) const; ///< in the table of periods

private:
    const Connection& m_connection;
};

} // namespace salkku
