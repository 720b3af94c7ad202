// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace salkku::ooxml {

/// Whether the bytes are UTF-8 of nothing but characters that XML allows, without carriage returns, which a
/// parser would have to change.
bool arePlainText(std::string_view bytes);

} // namespace salkku::ooxml
