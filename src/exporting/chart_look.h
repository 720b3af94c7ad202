// SPDX-License-Identifier: GPL-3.0-or-later
// How charts look in every form: colours, axis, numbers.
#pragma once

#include "exporting/report_model.h"

namespace salkku {

/// RRGGBB: the light's own for a series that counts one, else by its place.
QString seriesColour(const ChartBlock& chart, std::size_t series);
/// The ink of a label on the series' colour.
QString seriesInk(const ChartBlock& chart, std::size_t series);

struct ChartAxis {
    double maximum = 100;
    double step = 20;
};

/// From 0 to at least the largest value, in round steps; per cent always to 100.
ChartAxis axisOf(const ChartBlock& chart);

/// "90 %", "17", "7 025 000 €" as the language's readers expect it.
QString chartValueText(double value, ChartUnit unit, Language language);

/// The spreadsheet's number format for the chart's values.
QString chartNumberFormat(const ChartBlock& chart, Language language);

} // namespace salkku
