// SPDX-License-Identifier: GPL-3.0-or-later
// What merging is about, in words.
#pragma once

#include "domain/programme.h"
#include "storage/package_merge.h"

namespace salkku {

/// "Investment 2 Quays, work package 3"; of an indicator its statement.
QString mergePlaceText(const MergeLine& line, const PackageContent& theirs, const Programme& programme,
                       Language language);
QString mergeFieldText(const MergeLine& line, const Programme& programme, Language language);
/// "–" for nothing. `content` is what the value's side says: a report's state comes with the time of its
/// submission, its version and the ministry's message, which it is compared by as well.
QString mergeValueText(const MergeLine& line, const FieldValue& value, const PackageContent& content,
                       const Programme& programme, Language language);
QString mergeOutcomeText(MergeOutcome outcome);

} // namespace salkku
