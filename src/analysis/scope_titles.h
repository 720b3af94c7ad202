// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/investment_scope.h"
#include "storage/stored_document.h"

#include <map>
#include <set>
#include <vector>

namespace salkku {

using ScopeTitles = std::map<InvestmentScope, QString>;

/// What the work packages of an investment are called in the organisations' plans, by their place in it. Only
/// titles that all those organisations share (letter case and spaces aside): the same number is often another
/// work package elsewhere. An empty `call` takes all calls, an empty set all organisations.
ScopeTitles scopeTitles(const std::vector<StoredWorkPackage>& packages, int investment, const CallId& call,
                        const std::set<OrganisationCode>& organisations);

} // namespace salkku
