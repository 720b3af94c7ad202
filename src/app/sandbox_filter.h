// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salkku {

/// Tells the kernel to refuse this process all calls but those that reading needs. False where it cannot.
bool loadSandboxFilter();

} // namespace salkku
