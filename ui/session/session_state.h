// SPDX-License-Identifier: GPL-3.0-or-later
// Only for the session's own .cpp files.
#pragma once

#include "storage/entry_record.h"
#include "storage/portfolio.h"
#include "ui/session/period_reports.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace salkku::ui {

struct SessionState {
    std::unique_ptr<QTemporaryDir>
        past;        ///< holds the portfolio while that is one as of a date; goes after it
    QString present; ///< the file that the past is of; empty in the present
    std::optional<QDate> asOf;
    std::optional<Portfolio> portfolio;
    std::unique_ptr<EntryRecord> entries; ///< of the portfolio; goes before it
    int dataVersion = 0;
    QElapsedTimer askedAt;            ///< since a page was last given something; invalid before the first
    PeriodReports reports;            ///< of the file as it is now
    std::optional<Snapshot> snapshot; ///< of the chosen period and call, read when first asked for
    std::optional<Snapshot> narrowed; ///< the same for the chosen organisations
};

} // namespace salkku::ui
