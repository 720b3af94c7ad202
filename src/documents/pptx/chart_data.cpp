// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/chart_data.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

constexpr int mostCategories = 1000;

// The cached points (c:strCache, c:numCache, c:strLit, c:numLit) somewhere below, at any of their places.
const XmlNode* cacheIn(const XmlNode* node) {
    if (!node) return nullptr;
    for (const XmlNode& child : node->children) {
        if (child.name.endsWith(QLatin1String("Cache")) || child.name.endsWith(QLatin1String("Lit")))
            return &child;
        if (const XmlNode* found = cacheIn(&child)) return found;
    }
    return nullptr;
}

std::optional<int> indexOf(const XmlNode& point) {
    const auto index = point.number(u"idx");
    if (!index || *index < 0 || *index >= mostCategories) return std::nullopt;
    return static_cast<int>(*index);
}

QString formatOf(const XmlNode& cache, const XmlNode& point) {
    if (point.hasAttribute(u"formatCode")) return point.attribute(u"formatCode");
    const XmlNode* format = cache.child(u"formatCode");
    return format ? format->text : QString();
}

std::map<int, QString> pointsOf(const XmlNode* cache) {
    std::map<int, QString> points;
    if (!cache) return points;
    // Categories of several levels: the first is the innermost.
    const XmlNode* level = cache->child(u"lvl");
    const bool isNumeric = cache->name.startsWith(QLatin1String("num"));
    for (const XmlNode& point : (level ? level : cache)->children) {
        const auto index = indexOf(point);
        const XmlNode* value = point.child(u"v");
        if (point.name != QLatin1String("pt") || !index || !value) continue;
        points[*index] =
            isNumeric ? formattedNumber(value->text, formatOf(*cache, point)) : value->text.simplified();
    }
    return points;
}

void appendTexts(const XmlNode& node, QString& text) {
    if (node.name == QLatin1String("t")) text += node.text;
    for (const XmlNode& child : node.children) appendTexts(child, text);
    if (node.name == QLatin1String("p")) text += QLatin1Char(' ');
}

QString richText(const XmlNode* node) {
    QString text;
    if (node) appendTexts(*node, text);
    return text.simplified();
}

// "Kohtalainen" from a reference, from plain text or set with its own type.
QString nameIn(const XmlNode* text) {
    if (!text) return {};
    const auto points = pointsOf(cacheIn(text));
    if (!points.empty()) return points.begin()->second;
    if (const XmlNode* value = text->child(u"v")) return value->text.simplified();
    return richText(text->child(u"rich"));
}

// Bars and pies have a label format of their own, which says more than the sheet's.
QString labelFormat(const XmlNode& series) {
    const XmlNode* format = series.at({u"dLbls", u"numFmt"});
    return format && !format->flag(u"sourceLinked", false) ? format->attribute(u"formatCode") : QString();
}

std::map<int, QString> valuesOf(const XmlNode& series) {
    const XmlNode* values = series.child(u"val");
    const XmlNode* cache = cacheIn(values ? values : series.child(u"yVal"));
    const QString format = labelFormat(series);
    if (!cache || format.isEmpty()) return pointsOf(cache);
    std::map<int, QString> labels;
    for (const XmlNode& point : cache->children)
        if (const auto index = indexOf(point); index && point.child(u"v"))
            labels[*index] = formattedNumber(point.child(u"v")->text, format);
    return labels;
}

void addCategories(const XmlNode& series, ChartData& data) {
    const XmlNode* categories = series.child(u"cat");
    for (const auto& [index, name] : pointsOf(cacheIn(categories ? categories : series.child(u"xVal")))) {
        const auto place = static_cast<std::size_t>(index);
        if (place >= data.categories.size()) data.categories.resize(place + 1);
        if (data.categories[place].isEmpty()) data.categories[place] = name;
    }
}

QString numberText(double value, int decimals) {
    QString text = QString::number(value, 'f', decimals);
    if (decimals > 0 && text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0'))) text.chop(1);
        if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    }
    return text.replace(QLatin1Char('.'), QLatin1Char(','));
}

} // namespace

QString formattedNumber(const QString& value, const QString& format) {
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number)) return value.simplified();
    static const QRegularExpression shownDecimals(QStringLiteral("0[.,](0+)"));
    const auto match = shownDecimals.match(format);
    const int shown = std::min(6, static_cast<int>(match.captured(1).size()));
    if (format.contains(QLatin1Char('%'))) return numberText(100 * number, shown) + QStringLiteral(" %");
    constexpr int mostDecimals = 6;
    const bool isFormatted = format.contains(QLatin1Char('0'));
    return numberText(number, isFormatted ? shown : mostDecimals);
}

ChartData chartDataOf(const XmlNode& root) {
    ChartData data;
    const XmlNode* chart = root.child(u"chart");
    const XmlNode* area = chart ? chart->child(u"plotArea") : nullptr;
    if (!area) return data;
    data.title = nameIn(chart->at({u"title", u"tx"}));
    for (const XmlNode& plot : area->children)
        for (const XmlNode& series : plot.children) {
            if (series.name != QLatin1String("ser")) continue;
            addCategories(series, data);
            data.series.push_back({nameIn(series.child(u"tx")), valuesOf(series)});
        }
    return data;
}

} // namespace salkku::ooxml
