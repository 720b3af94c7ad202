// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <vector>

namespace salkku::ui {

/// For a chooser: by name in the reader's own order, those that report before the others. Points into the
/// programme.
std::vector<const Organisation*> chooserOrder(const Programme& programme, Language language);

} // namespace salkku::ui
