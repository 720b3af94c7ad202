// SPDX-License-Identifier: GPL-3.0-or-later
// The deck's colours, RRGGBB: those of the light theme of the windows.
#pragma once

namespace salkku::pptx::palette {

inline constexpr const char* text = "1C2430";
inline constexpr const char* muted = "5B6776";
inline constexpr const char* accent = "1F5FA8";
inline constexpr const char* accentGround = "E7F0FA";
inline constexpr const char* line = "DFE3E8";
inline constexpr const char* white = "FFFFFF";
inline constexpr const char* demoGround = "FFF3CC";
inline constexpr const char* demoInk = "6B4E00";

} // namespace salkku::pptx::palette
