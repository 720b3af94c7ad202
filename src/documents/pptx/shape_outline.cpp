// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/shape_outline.h"

#include <QPointF>
#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

constexpr int stepsOfCircle = 32;
constexpr int stepsOfCurve = 8;

bool isRectangle(const QString& form) {
    return form == QLatin1String("rect") || form.endsWith(QLatin1String("Rect")) ||
           form == QLatin1String("flowChartProcess") || form == QLatin1String("flowChartAlternateProcess");
}

bool isEllipse(const QString& form) {
    return form == QLatin1String("ellipse") || form == QLatin1String("flowChartConnector");
}

std::vector<QPointF> rectangle(double width, double height) {
    return {{0, 0}, {width, 0}, {width, height}, {0, height}};
}

std::vector<QPointF> ellipse(double width, double height) {
    std::vector<QPointF> points;
    for (int i = 0; i < stepsOfCircle; ++i) {
        const double angle = 2 * M_PI * i / stepsOfCircle;
        points.emplace_back(width / 2 * (1 + std::cos(angle)), height / 2 * (1 + std::sin(angle)));
    }
    return points;
}

// The first closed path of a form drawn freely (a:custGeom), in the space of its path.
class FreeForm {
public:
    void draw(const XmlNode& path) {
        for (const XmlNode& step : path.children) {
            if (step.name == QLatin1String("moveTo") && !points.empty()) return;
            if (step.name == QLatin1String("moveTo") || step.name == QLatin1String("lnTo")) line(step);
            if (step.name == QLatin1String("cubicBezTo")) curve(step);
            if (step.name == QLatin1String("arcTo")) arc(step);
        }
    }

    std::vector<QPointF> points;
    bool hasCurves = false;

private:
    static QPointF pointOf(const XmlNode& node) {
        return {node.number(u"x").value_or(0), node.number(u"y").value_or(0)};
    }

    void line(const XmlNode& step) {
        for (const XmlNode& point : step.children) points.push_back(pointOf(point));
    }

    void curve(const XmlNode& step) {
        if (step.children.size() != 3 || points.empty()) return;
        hasCurves = true;
        const QPointF start = points.back();
        const QPointF first = pointOf(step.children[0]);
        const QPointF second = pointOf(step.children[1]);
        const QPointF end = pointOf(step.children[2]);
        for (int i = 1; i <= stepsOfCurve; ++i) {
            const double t = static_cast<double>(i) / stepsOfCurve;
            const double u = 1 - t;
            points.push_back(u * u * u * start + 3 * u * u * t * first + 3 * u * t * t * second +
                             t * t * t * end);
        }
    }

    void arc(const XmlNode& step) {
        if (points.empty()) return;
        constexpr double unitsInRadian = 60'000 * 180 / M_PI;
        hasCurves = true;
        const double across = step.number(u"wR").value_or(0);
        const double down = step.number(u"hR").value_or(0);
        const double begin = step.number(u"stAng").value_or(0) / unitsInRadian;
        const double sweep = step.number(u"swAng").value_or(0) / unitsInRadian;
        const QPointF middle = points.back() - QPointF(across * std::cos(begin), down * std::sin(begin));
        const double circles = std::min(1.0, std::abs(sweep) / (2 * M_PI));
        const int steps = 1 + static_cast<int>(stepsOfCircle * circles);
        for (int i = 1; i <= steps; ++i) {
            const double angle = begin + sweep * i / steps;
            points.push_back(middle + QPointF(across * std::cos(angle), down * std::sin(angle)));
        }
    }
};

void drawFreely(const XmlNode& path, const Frame& frame, std::vector<QPointF>& points, bool& curves) {
    FreeForm form;
    form.draw(path);
    const double width = path.number(u"w").value_or(0);
    const double height = path.number(u"h").value_or(0);
    constexpr double emus = emusInPoint;
    for (QPointF& point : form.points)
        point = {point.x() * (width > 0 ? frame.box.width() / width : 1 / emus),
                 point.y() * (height > 0 ? frame.box.height() / height : 1 / emus)};
    points = std::move(form.points);
    curves = form.hasCurves;
}

} // namespace

Outline outlineOf(const XmlNode& shapeProperties, const Frame& frame, const Affine& placement) {
    Outline outline;
    std::vector<QPointF> points;
    const XmlNode* preset = shapeProperties.child(u"prstGeom");
    const QString form = preset ? preset->attribute(u"prst") : QString();
    if (isRectangle(form)) points = rectangle(frame.box.width(), frame.box.height());
    if (isEllipse(form)) {
        points = ellipse(frame.box.width(), frame.box.height());
        outline.hasCurves = true;
    }
    if (const XmlNode* path = shapeProperties.at({u"custGeom", u"pathLst", u"path"}))
        drawFreely(*path, frame, points, outline.hasCurves);
    // A placeholder takes its form over, and that is a rectangle.
    if (!preset && !shapeProperties.child(u"custGeom"))
        points = rectangle(frame.box.width(), frame.box.height());
    for (const QPointF& point : points) {
        outline.points.push_back(placement.map({point.x(), point.y()}));
    }
    return outline;
}

TurnedFrame turnedFrame(Turn turn, double width, double height, const Affine& placement) {
    // A mirrored shape does not mirror its text.
    Affine around = placement;
    if (placement.determinant() < 0) around = Affine(-1, 0, 0, 1, width, 0).then(placement);
    if (turn == Turn::Clockwise) return {height, width, Affine(0, 1, -1, 0, width, 0).then(around)};
    if (turn == Turn::CounterClockwise) return {height, width, Affine(0, -1, 1, 0, 0, height).then(around)};
    return {width, height, around};
}

} // namespace salkku::ooxml
