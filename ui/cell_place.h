// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/investment_scope.h"

#include <QMetaType>
#include <optional>

namespace salkku::ui {

/// Where a value of the matrices stands. No dimension means the overall light; investment 0 means the
/// organisation as a whole; the scope is the whole investment unless a work package is looked at.
struct CellPlace {
    OrganisationCode organisation;
    int investment = 0;
    std::optional<DimensionId> dimension;
    InvestmentScope scope = {}; ///< of the investment
    bool operator==(const CellPlace&) const = default;
};

} // namespace salkku::ui

Q_DECLARE_METATYPE(salkku::ui::CellPlace)
