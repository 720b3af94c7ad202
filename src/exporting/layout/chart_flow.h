// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/page_flow.h"

namespace salkku {

/// Places the bars; more categories than can be labelled in 12 pt go on to a next slide, spread evenly.
void flowChart(PageFlow& flow, const ChartBlock& chart);

} // namespace salkku
