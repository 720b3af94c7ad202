// SPDX-License-Identifier: GPL-3.0-or-later
// A reporting period opens on a day, has a deadline, and is locked by the ministry: from then on reports are
// changed by corrections with a reason only. The programme's schedule has both days until the ministry sets
// others. Each step is a change of the record, with undo.
#pragma once

#include "app/entry_workflow.h"

namespace salkku {

Result<ChangeSetId> setPeriodLocked(EntryRecord& record, const Period& period, bool locked,
                                    const EntryAuthor& author);
/// The last day on which reports are on time. Nothing: the programme's own. InvalidArgument where the period
/// would open after its deadline, for nobody could report on it.
Result<ChangeSetId> setDeadline(EntryRecord& record, const Portfolio& portfolio, const Period& period,
                                const std::optional<QDate>& deadline, const EntryAuthor& author);
/// The first day on which reports can be written. Nothing: the programme's own. InvalidArgument likewise.
Result<ChangeSetId> setOpening(EntryRecord& record, const Portfolio& portfolio, const Period& period,
                               const std::optional<QDate>& day, const EntryAuthor& author);
/// Both at once, as one change: each alone may be impossible beside the other as it stands.
Result<ChangeSetId> setOpeningAndDeadline(EntryRecord& record, const Period& period, const QDate& opens,
                                          const QDate& deadline, const EntryAuthor& author);

} // namespace salkku
