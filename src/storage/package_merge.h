// SPDX-License-Identifier: GPL-3.0-or-later
// What merging a report package would change, field by field: pure functions over what it says, what this
// portfolio says and, where it is known, what both said when they last exchanged one.
#pragma once

#include "storage/entry_record.h"
#include "storage/package_content.h"

#include <optional>
#include <vector>

namespace salkku {

enum class MergeOutcome {
    New,      ///< nothing here yet
    Changed,  ///< theirs alone has changed since the last exchange
    Same,     ///< both say the same
    Kept,     ///< ours alone has changed since then, or they say nothing of it
    Conflict, ///< both have changed, or nobody knows who did
};

struct MergeLine {
    EntityKey entity;
    FieldName field; ///< "state" stands for the whole workflow
    FieldValue mine;
    FieldValue theirs;
    MergeOutcome outcome = MergeOutcome::Same;
};

/// `base` is what both said at the last exchange; null where that is not known.
MergeOutcome mergeOutcome(const FieldValue& mine, const FieldValue& theirs, const FieldValue* base);

/// In the order of entities and fields. `base` may be null.
std::vector<MergeLine> mergeLines(const PackageContent& theirs, const PackageContent& mine,
                                  const PackageContent* base);

/// What taking the chosen lines (indexes) writes. A report that has been received here, or whose period is
/// locked, is not changed without a trace: unless the package brings a later version, it becomes the next
/// one, for `reason`.
struct MergeChoice {
    const std::vector<MergeLine>& lines;
    const std::vector<std::size_t>& taken;
    bool periodLocked = false;
    QString reason;
};
std::vector<FieldEdit> mergeEdits(const PackageContent& theirs, const PackageContent& mine,
                                  const MergeChoice& choice);

} // namespace salkku
