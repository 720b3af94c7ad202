// SPDX-License-Identifier: GPL-3.0-or-later
// What of an investment a report speaks of: all of it, one of its parts, or a work package.
#pragma once

#include "domain/status_report.h"

#include <QString>
#include <tuple>

namespace salkku {

struct InvestmentScope {
    QString part;        ///< "1B"; empty for all
    int workPackage = 0; ///< 0: none

    bool isWhole() const { return part.isEmpty() && workPackage == 0; }
    bool holds(const StatusKey& key) const { return key.part == part && key.workPackage == workPackage; }

    friend bool operator==(const InvestmentScope& a, const InvestmentScope& b) = default;
    friend bool operator<(const InvestmentScope& a, const InvestmentScope& b) {
        return std::tie(a.part, a.workPackage) < std::tie(b.part, b.workPackage);
    }
};

inline InvestmentScope scopeOf(const StatusKey& key) {
    return {key.part, key.workPackage};
}

} // namespace salkku
