// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/remarks.h"

#include <QString>

class QColor;

namespace salkku::ui {

/// What is to be checked in the reports on one investment (0: on all) as a list; empty where there is
/// nothing.
QString remarksHtml(const std::vector<RegionRemark>& remarks, int investment, const Programme& programme,
                    Language language, const QColor& line);

} // namespace salkku::ui
