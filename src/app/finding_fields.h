// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of the portfolio a finding sets; a part of importDocuments.
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"
#include "storage/change.h"

#include <vector>

namespace salkku {

/// Why the finding cannot be stored, translated; empty where it can.
QString whyUnusable(const Programme& programme, const Finding& finding, const std::optional<Period>& period);

/// The fields of a usable finding; its call and period have been settled. `document` is its document's id.
std::vector<FieldChange> fieldsOf(const Finding& finding, const std::optional<Period>& period,
                                  std::int64_t document);

} // namespace salkku
