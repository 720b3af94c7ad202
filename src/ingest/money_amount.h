// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of money as documents write them.
#pragma once

#include "domain/money.h"

#include <QString>
#include <optional>

namespace salkku {

struct AmountText {
    QString digits;            ///< without grouping; a point before decimals
    std::int64_t scale = 0;    ///< euros of one unit where the text itself says so ("1,5 M€"), else 0
    bool isStrong = false;     ///< grouped or with a currency: money for sure rather than a year or a count
    bool mayBeDecimal = false; ///< one group behind a point or comma: "1,368" in millions is a fraction

    /// Nothing where the amount is larger than any budget.
    std::optional<Money> money(std::int64_t euros) const;
};

/// "1 368 000", "1.368.000,50 €", "12,5 milj. €", "128 832 065 euroa (73 %)", "0".
std::optional<AmountText> amountText(const QString& text);

/// A cell that says that there is nothing: a dash.
bool isEmptyAmount(const QString& text);

/// What one stands for where a heading says so ("1 000 €", "milj. €"), in euros.
std::optional<std::int64_t> moneyUnitIn(const QString& text);

/// Whether the text speaks of euros.
bool namesCurrency(const QString& text);

} // namespace salkku
