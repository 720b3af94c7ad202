// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salkku::ooxml {

/// 0xRRGGBB of a colour by its name in office files (ST_PresetColorVal): "darkGreen", "dkGreen".
std::optional<unsigned> presetColour(const QString& name);

} // namespace salkku::ooxml
