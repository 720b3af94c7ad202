// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/merge_run.h"

#include <nlohmann/json.hpp>

namespace salkku::cli {

/// What became of packages and forms, a list with one object a file: what it would change, how much of that
/// was taken in, or why it was refused.
nlohmann::ordered_json mergeJson(const MergeRun& run, const Programme& programme);

} // namespace salkku::cli
