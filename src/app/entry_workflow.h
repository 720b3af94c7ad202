// SPDX-License-Identifier: GPL-3.0-or-later
// From draft to acceptance: draft → submitted → returned with a message, or accepted. What has been received,
// or whose period is locked, is corrected as a new version with a reason. Each step is one change set.
#pragma once

#include "app/entry_form.h"

namespace salkku {

struct EntryAuthor {
    QString name;
    QDateTime now; ///< UTC
};

/// Edits of a report and its indicators that can be written at present; InvalidArgument, in words, where they
/// cannot. `form`: the report that they are edited in; without one, that of each edit's own place.
Result<ChangeSetId> saveEdits(EntryRecord& record, const Portfolio& portfolio, EditSet edits,
                              const QDateTime& now, const std::optional<StatusKey>& form = {});

/// With the drafts of its work packages. InvalidArgument while the report has errors or has been received.
Result<ChangeSetId> submitReport(EntryRecord& record, const Portfolio& portfolio, const EntryForm& form,
                                 const EntryAuthor& author);
/// Only of a submitted report; the message must say something.
Result<ChangeSetId> returnReport(EntryRecord& record, const Portfolio& portfolio, const StatusKey& key,
                                 const QString& message, const EntryAuthor& author);
Result<ChangeSetId> acceptReport(EntryRecord& record, const Portfolio& portfolio, const StatusKey& key,
                                 const EntryAuthor& author);
/// Opens a received report, or one of a locked period, as the next version.
Result<ChangeSetId> correctReport(EntryRecord& record, const Portfolio& portfolio, const StatusKey& key,
                                  const QString& reason, const EntryAuthor& author);

} // namespace salkku
