// SPDX-License-Identifier: GPL-3.0-or-later
// The deck's colours by the names that a theme gives them, so that an organisation's own theme colours the
// slides. In Salkku's own theme they are those of palette.h.
#pragma once

namespace salkku::pptx::scheme {

inline constexpr const char* text = "tx1";
inline constexpr const char* muted = "tx2";
inline constexpr const char* accent = "accent1";
inline constexpr const char* accentGround = "bg2";
inline constexpr const char* ground = "bg1";

} // namespace salkku::pptx::scheme
