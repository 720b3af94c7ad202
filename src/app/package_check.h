// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "storage/package_content.h"

namespace salkku {

/// Whether the programme knows all that the content speaks of. Conflict for another programme,
/// InvalidDefinition for an organisation, call, investment, part, dimension or section that it does not
/// define; `where` is the place in the content.
Result<void> checkAgainst(const Programme& programme, const PackageContent& content, Language language);

} // namespace salkku
