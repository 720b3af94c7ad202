// SPDX-License-Identifier: GPL-3.0-or-later
// Reading status reports from their rows; a part of ReportStore.
#pragma once

#include "domain/status_report.h"
#include "storage/portfolio.h"

#include <QString>
#include <QVariant>
#include <vector>

namespace salkku {

class Connection;

/// A WHERE clause over status_report (named r) and what to bind to it.
struct ReportCondition {
    QString sql;
    std::vector<QVariant> values;
};

ReportCondition conditionOf(const ReportFilter& filter);
ReportCondition conditionOf(const StatusKey& key);
ReportCondition conditionOfRow(qint64 row);

/// In StatusKey order; rows without a state are no reports and are left out.
std::vector<StatusReport> readReports(const Connection& connection, const ReportCondition& condition,
                                      bool withNarrative = true);

} // namespace salkku
