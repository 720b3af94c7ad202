// SPDX-License-Identifier: GPL-3.0-or-later
// Work packages, indicators, grants and aliases as fields for the record of changes.
#pragma once

#include "storage/change.h"
#include "storage/stored_document.h"

#include <vector>

namespace salkku {

/// Without a finding; an empty text sets no field.
std::vector<FieldChange> fieldsOf(const StoredWorkPackage& package);
std::vector<FieldChange> fieldsOf(const StoredIndicator& indicator); ///< its value too, where it has a period
std::vector<FieldChange> fieldsOf(const StoredGrant& grant);
std::vector<FieldChange> fieldsOf(const OrganisationAlias& alias);

WorkPackageKey keyOf(const StoredWorkPackage& package);
IndicatorKey keyOf(const StoredIndicator& indicator);
GrantKey keyOf(const StoredGrant& grant);

} // namespace salkku
