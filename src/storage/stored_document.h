// SPDX-License-Identifier: GPL-3.0-or-later
// Documents, findings, money and indicators as the portfolio keeps them.
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/period.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <optional>

namespace salkku {

struct NewDocument {
    QString file; ///< name without folder
    QString path; ///< where it lay when it was read, to open the source again
    QString sha256;
    QString kind;
    int pages = 0;
    std::optional<Period> period;
};

struct StoredDocument : NewDocument {
    std::int64_t id = 0;
    QDateTime readAt; ///< UTC
    int findings = 0;
    int stored = 0; ///< of them, how many became values
};

struct NewFinding {
    std::int64_t document = 0;
    QString kind;
    QString json; ///< the whole finding, as findings.md has it
    int page = 1;
    std::optional<QString> box; ///< "x0 y0 x1 y1" in points
    QString text;
    double confidence = 0;
    QString outcome; ///< "stored", "skipped"
    QString reason;  ///< why it was skipped
};

struct StoredGrant {
    OrganisationCode organisation;
    QString label; ///< the document's own words
    CallId call;
    int investment = 0; ///< 0: all
    QString column;
    Money amount;
    std::int64_t finding = 0;
    std::int64_t document = 0;
    int page = 0; ///< of the document; filled when read
};

struct StoredWorkPackage {
    OrganisationCode organisation;
    CallId call;
    int investment = 0;
    QString part;
    int number = 0;
    QString title;
    std::int64_t finding = 0;
};

struct StoredIndicator {
    OrganisationCode organisation;
    CallId call;
    int investment = 0;
    QString part;
    QString sectionNumber;
    QString workPackage;
    int number = 0;
    QString statement;
    std::optional<Quarter> due;
    std::optional<Period> period; ///< of the result; nothing where there is none yet
    QString result;               ///< "met", "partly", "not_met", "unknown"
    std::optional<Quarter> achieved;
    QString note;
    std::int64_t finding = 0; ///< of the result
    std::int64_t id = 0;      ///< filled when read
    QString unit = {};        ///< of the numbers; empty for a statement that is met or not
    std::optional<double> baseline = {};
    std::optional<double> target = {};
    std::optional<double> value = {};
};

/// Values of drafts and returned reports are no facts yet, as their lights are not.
enum class IndicatorValues { Reported, WithDrafts, None };

/// What one period's report said of an indicator.
struct IndicatorValueAt {
    std::int64_t indicator = 0;
    Period period;
    QString result;
    std::optional<double> value;
    std::optional<Quarter> achieved;
    QString note;
};

/// An indicator with what one period's report says of it, and what the latest one before that said.
struct IndicatorStanding {
    StoredIndicator now;                   ///< without a result where the period has none yet
    std::optional<StoredIndicator> before; ///< its period is an earlier one
};

/// What a person has said that a name in documents means.
struct OrganisationAlias {
    QString name;
    OrganisationCode organisation; ///< empty: no organisation, to be passed over
};

} // namespace salkku
