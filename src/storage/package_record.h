// SPDX-License-Identifier: GPL-3.0-or-later
// What was exchanged with other portfolios, on the portfolio's own connection; stays on its thread and lives
// as long.
#pragma once

#include "domain/ids.h"
#include "domain/period.h"
#include "domain/result.h"
#include "storage/change.h"
#include "storage/report_standing.h"

#include <QByteArray>
#include <QDateTime>
#include <vector>

namespace salkku {

class Connection;
class Portfolio;

enum class ExchangeDirection { Sent, Merged };

struct ExchangedPackage {
    QString id; ///< SHA-256 of the content, in hexadecimal
    OrganisationCode organisation;
    Period period;
    ExchangeDirection direction = ExchangeDirection::Sent;
    QDateTime at; ///< UTC: when it was sent or merged
    QString author;
    ChangeSetId changeSet = 0; ///< of the merge; 0 for none
    QByteArray content;        ///< JSON, by resources/schemas/report-package.schema.json
};

class PackageRecord {
public:
    explicit PackageRecord(Portfolio& portfolio);
    explicit PackageRecord(const Portfolio& portfolio); ///< for asking alone

    /// Sending the same content again leaves one line.
    Result<void> add(const ExchangedPackage& package);
    /// Newest first; without merges that were taken back.
    Result<std::vector<ExchangedPackage>> exchanged(const OrganisationCode& organisation,
                                                    const Period& period) const;

    /// Of the period's reports that entry knows more of than their values; most stand in their first version.
    Result<std::vector<ReportStanding>> standings(const Period& period) const;

private:
    Connection& m_connection;
};

} // namespace salkku
