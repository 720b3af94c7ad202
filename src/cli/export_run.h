// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_job.h"

#include <QStringList>

namespace salkku::cli {

/// Writes a job's file from the opened portfolio.
using ExportRun = Result<int> (*)(const Portfolio& portfolio, const ExportJob& job,
                                  const ExportProgress& progress);

/// The command `export`; answers the exit status.
int runExportWith(ExportRun run, const QStringList& arguments);

} // namespace salkku::cli
