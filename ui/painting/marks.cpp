// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <numeric>

namespace salkku::ui {

namespace {

constexpr double arrowSide = 7;
constexpr double barHeight = 8;
constexpr double clockRadius = 4;
constexpr double countsHeight = 16;
constexpr double pillHeight = 18;
constexpr int pillPadding = 8;

QPolygonF arrow(const QPointF& centre, bool up) {
    const double half = arrowSide / 2;
    const double tip = up ? -half : half;
    return QPolygonF({{centre.x() - half, centre.y() - tip},
                      {centre.x() + half, centre.y() - tip},
                      {centre.x(), centre.y() + tip}});
}

void paintArrow(QPainter& painter, const QRectF& area, Change change, bool upwards, const Tokens& tokens) {
    if (change != Change::Better && change != Change::Worse) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(change == Change::Better ? tokens.green : tokens.red);
    painter.drawPolygon(arrow(area.center(), upwards));
    painter.restore();
}

} // namespace

void paintChange(QPainter& painter, const QRectF& area, Change change, const Tokens& tokens) {
    paintArrow(painter, area, change, change == Change::Better, tokens);
}

void paintCountChange(QPainter& painter, const QRectF& area, Change change, const Tokens& tokens) {
    paintArrow(painter, area, change, change == Change::Worse, tokens);
}

void paintEarlierMark(QPainter& painter, const QRectF& light, const Tokens& tokens) {
    const QPointF centre(light.right() + 1, light.bottom() - 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.text, 1.2));
    painter.setBrush(tokens.card);
    painter.drawEllipse(centre, clockRadius, clockRadius);
    painter.drawLine(centre, centre + QPointF(0, -2.6));
    painter.drawLine(centre, centre + QPointF(2, 0));
    painter.restore();
}

void paintCounts(QPainter& painter, const QRectF& area, const std::array<int, 4>& counts,
                 const Tokens& tokens) {
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    if (total == 0) return;
    const QColor colours[] = {tokens.green, tokens.yellow, tokens.red, tokens.track};
    const QColor texts[] = {tokens.glyph, QColor(0x2a2000), tokens.glyph, tokens.text};
    QRectF bar(area.left(), area.center().y() - countsHeight / 2, area.width(), countsHeight);
    painter.save();
    for (const Light light : allLights) {
        const auto place = static_cast<std::size_t>(light);
        bar.setWidth(area.width() * counts[place] / total);
        painter.fillRect(bar.adjusted(0, 0, -1, 0), colours[place]);
        if (light == Light::Grey && counts[place] > 0) { // pale, as nothing is said: an edge makes it seen
            painter.setPen(tokens.grey);
            painter.drawRect(bar.adjusted(0, 0, -2, -1));
        }
        const QString number = QString::number(counts[place]);
        if (bar.width() > painter.fontMetrics().horizontalAdvance(number) + 4) {
            painter.setPen(texts[place]);
            painter.drawText(bar, Qt::AlignCenter, number);
        }
        bar.moveLeft(bar.right());
    }
    painter.restore();
}

void paintProgress(QPainter& painter, const QRectF& area, const PercentCell& progress, const Tokens& tokens) {
    const QRectF bar(area.left(), area.center().y() - barHeight / 2, area.width(), barHeight);
    const auto at = [&](const Percent& percent) { return bar.width() * percent.value() / 100.0; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(bar, 4, 4);
    if (progress.percent && progress.percent->value() > 0) {
        painter.setBrush(tokens.accent);
        painter.setClipRect(QRectF(bar.left(), bar.top(), at(*progress.percent), bar.height()));
        painter.drawRoundedRect(bar, 4, 4);
        painter.setClipping(false);
    }
    if (progress.planned) {
        const double x = std::clamp(bar.left() + at(*progress.planned), bar.left() + 1, bar.right() - 1);
        painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, bar.height() + 6), tokens.text);
    }
    painter.restore();
}

int pillWidth(const QFontMetrics& metrics, const QString& text) {
    return metrics.horizontalAdvance(text) + 2 * pillPadding;
}

void paintPill(QPainter& painter, const QRectF& area, const QString& text, const PillColours& colours) {
    const double width = std::min<double>(area.width(), pillWidth(painter.fontMetrics(), text));
    QRectF pill(0, 0, width, pillHeight);
    pill.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width) - 6));
    painter.restore();
}

} // namespace salkku::ui
