// SPDX-License-Identifier: GPL-3.0-or-later
// --as-of: the portfolio as it stood on an earlier day, for commands that read one.
#pragma once

#include "cli/command.h"
#include "storage/portfolio.h"

class QTemporaryDir;

namespace salkku::cli {

void addAsOfOption(Arguments& arguments);

/// The portfolio that the command names first, for reading. That of an earlier day is a copy in `folder`.
Result<Portfolio> openAsWanted(const Arguments& arguments, const QTemporaryDir& folder);

} // namespace salkku::cli
