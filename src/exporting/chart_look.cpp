// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/chart_look.h"

#include "exporting/light_look.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace salkku {

namespace {

// Distinct for red-green colour blindness, too: they differ in lightness.
constexpr std::array seriesColours = {"1F5FA8", "C26A00", "5B6776", "6DA9E8", "7A3E9D", "1B7F4F"};

double largestValue(const ChartBlock& chart) {
    double largest = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double stack = 0;
        for (const ChartSeries& series : chart.series) {
            const auto at = static_cast<std::size_t>(i);
            const double value = at < series.values.size() ? series.values[at].value_or(0) : 0;
            stack = chart.kind == ChartKind::StackedBars ? stack + value : std::max(stack, value);
        }
        largest = std::max(largest, stack);
    }
    return largest;
}

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-9;
}

bool hasFractions(const ChartBlock& chart) {
    for (const ChartSeries& series : chart.series)
        for (const auto& value : series.values)
            if (value && !isWhole(*value)) return true;
    return false;
}

} // namespace

QString seriesColour(const ChartBlock& chart, std::size_t series) {
    if (chart.series[series].light) return lookOf(*chart.series[series].light).fill;
    return QString::fromLatin1(seriesColours[series % seriesColours.size()]);
}

QString seriesInk(const ChartBlock& chart, std::size_t series) {
    const QString ground = seriesColour(chart, series);
    const QString white = QStringLiteral("FFFFFF");
    const QString black = QStringLiteral("1C2430");
    return contrastRatio(white, ground) >= contrastRatio(black, ground) ? white : black;
}

ChartAxis axisOf(const ChartBlock& chart) {
    if (chart.unit == ChartUnit::Percent) return {};
    const double largest = std::max(largestValue(chart), 1.0);
    const double magnitude = std::pow(10.0, std::floor(std::log10(largest)));
    double step = magnitude;
    for (const double share : {0.2, 0.5, 1.0})
        if (step = magnitude * share; largest / step <= 6) break;
    step = std::max(step, 1.0);
    return {std::ceil(largest / step) * step, step};
}

QString chartValueText(double value, ChartUnit unit, Language language) {
    const QLocale locale = localeOf(language);
    const QString number = locale.toString(value, 'f', isWhole(value) ? 0 : 1);
    if (unit == ChartUnit::Count) return number;
    if (unit == ChartUnit::Euros) return number + QChar(QChar::Nbsp) + QChar(0x20AC);
    return language == Language::English ? number + QLatin1Char('%')
                                         : number + QChar(QChar::Nbsp) + QLatin1Char('%');
}

QString chartNumberFormat(const ChartBlock& chart, Language language) {
    if (chart.unit == ChartUnit::Count) return QStringLiteral("0");
    if (chart.unit == ChartUnit::Euros) return QStringLiteral("#,##0\"\u00a0€\"");
    const QString number = hasFractions(chart) ? QStringLiteral("0.0") : QStringLiteral("0");
    return number + (language == Language::English ? QStringLiteral("\"%\"") : QStringLiteral("\"\u00a0%\""));
}

} // namespace salkku
