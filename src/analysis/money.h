// SPDX-License-Identifier: GPL-3.0-or-later
// Grants as documents tell them, gathered by whom they are for, and where a document's own figures disagree.
// Definitions: docs/analysis.md.
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "storage/stored_document.h"

#include <optional>
#include <vector>

namespace salkku {

class Portfolio;

enum class MoneyRole { Granted, Paid, Remaining, Total, Other };

/// By the programme's own words; a heading that has several roles counts as the first of paid, remaining,
/// total and granted ("avustuksesta maksettu" is paid).
MoneyRole moneyRoleOf(const QString& heading, const MoneyWords& words);

/// What one document says of one organisation (or other line) in one call and investment.
struct MoneyRow {
    OrganisationCode organisation; ///< empty for a line that is no organisation's
    QString label;                 ///< the document's own words
    CallId call;
    int investment = 0; ///< 0: all
    std::optional<Money> granted, paid, remaining;
    std::optional<Money> remainder; ///< granted less paid, where both are known
    bool isTotal = false;           ///< a line of sums
    std::int64_t document = 0;      ///< 0: typed in
    int page = 0;
    std::int64_t finding = 0;
};

enum class MismatchKind { Settlement, ColumnSum };

/// Two figures of one document that should be the same.
struct MoneyMismatch {
    MismatchKind kind = MismatchKind::Settlement;
    QString label;  ///< of the line
    QString column; ///< of a sum
    Money stated;
    Money computed;
    std::int64_t document = 0;
    int page = 0;
};

struct MoneyView {
    std::vector<MoneyRow> rows; ///< lines of organisations and others, then lines of sums
    std::vector<MoneyMismatch> mismatches;
    Money granted, paid, remaining; ///< over the organisations' lines
};

MoneyView moneyView(const Programme& programme, const std::vector<StoredGrant>& grants);
Result<MoneyView> moneyView(const Portfolio& portfolio);

} // namespace salkku
