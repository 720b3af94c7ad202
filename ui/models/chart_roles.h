// SPDX-License-Identifier: GPL-3.0-or-later
// What models of charts and tables offer beside the texts.
#pragma once

#include <Qt>

namespace salkku::ui {

enum ChartRole {
    SortRole = Qt::UserRole + 100, ///< what a proxy sorts by: numbers as numbers, nothing last
    LightRole,                     ///< a Light as a number
    ProgressRole,                  ///< a PercentCell
    CountsRole,                    ///< four numbers, in the order of allLights
    ShareRole,                     ///< 0–1: how long a bar is
    FadedRole                      ///< true where the page's filter does not match
};

} // namespace salkku::ui
