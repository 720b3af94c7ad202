// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salkku::pptx {

/// The idx of placeholders, which ties a slide's shape to its layout's.
namespace placeholder {
inline constexpr int body = 1;
inline constexpr int footer = 11;
inline constexpr int slideNumber = 12;
inline constexpr int kicker = 13;
} // namespace placeholder

enum class Layout { Title = 1, Text = 2, Table = 3 }; ///< the number of its file

} // namespace salkku::pptx
