// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as the values that it keeps for drawing.
#pragma once

#include "documents/pptx/xml_tree.h"

#include <QStringList>
#include <map>
#include <vector>

namespace salkku::ooxml {

struct ChartSeries {
    QString name;
    std::map<int, QString> values; ///< by category, as the chart shows them: "90 %"
};

struct ChartData {
    QString title;
    std::vector<QString> categories;
    std::vector<ChartSeries> series;
};

/// From a c:chartSpace. Categories and series are empty where the chart keeps no values.
ChartData chartDataOf(const XmlNode& root);

/// A number by its format code, as far as documents show percentages and numbers by it.
QString formattedNumber(const QString& value, const QString& format);

} // namespace salkku::ooxml
