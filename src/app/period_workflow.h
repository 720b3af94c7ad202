// SPDX-License-Identifier: GPL-3.0-or-later
// A reporting period opens on a day, has a deadline, and is locked by the ministry: from then on reports are
// changed by corrections with a reason only. The programme's schedule has both days until the ministry sets
// others. Each step is a change of the record, with undo.
#pragma once

#include "app/entry_workflow.h"

namespace salkku {

Result<ChangeSetId> setPeriodLocked(EntryRecord& record, const Period& period, bool locked,
                                    const EntryAuthor& author);
/// Nothing: the programme's own deadline.
Result<ChangeSetId> setDeadline(EntryRecord& record, const Period& period,
                                const std::optional<QDate>& deadline, const EntryAuthor& author);
/// The first day on which reports can be written. Nothing: the programme's own.
Result<ChangeSetId> setOpening(EntryRecord& record, const Period& period, const std::optional<QDate>& day,
                               const EntryAuthor& author);

} // namespace salkku
