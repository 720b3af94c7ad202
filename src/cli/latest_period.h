// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace salkku {
class Portfolio;
}

namespace salkku::cli {

/// --period, or the latest period with reports. InvalidArgument where the portfolio has none.
Result<Period> periodOrLatest(const Arguments& arguments, const Portfolio& portfolio);

} // namespace salkku::cli
