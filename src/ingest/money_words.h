// SPDX-License-Identifier: GPL-3.0-or-later
// What headings of money tables say, by the programme's words.
#pragma once

#include "domain/programme.h"

namespace salkku {

struct MoneyRoles {
    bool granted = false;
    bool paid = false;
    bool remaining = false;
    bool total = false;

    /// A part of what was granted, so that it takes no part in other sums.
    bool isSettlement() const { return paid || remaining; }
};

MoneyRoles moneyRolesOf(const QString& heading, const MoneyWords& words);

/// Whether the text says that numbers by it are money.
bool namesMoney(const QString& text, const MoneyWords& words);

} // namespace salkku
