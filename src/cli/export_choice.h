// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `export` that choose what the report tells of.
#pragma once

#include "app/export_job.h"
#include "cli/command.h"

namespace salkku::cli {

void addChoiceOptions(Arguments& arguments);

/// Puts what the options say in place of what stands there. Errors have the code InvalidArgument.
Result<void> readChoice(const Arguments& arguments, const Portfolio& portfolio, ExportJob& job);

} // namespace salkku::cli
