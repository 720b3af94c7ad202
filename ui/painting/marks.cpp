// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr double arrowSide = 7;
constexpr double barHeight = 8;
constexpr double pillHeight = 18;
constexpr int pillPadding = 8;

QPolygonF arrow(const QPointF& centre, bool up) {
    const double half = arrowSide / 2;
    const double tip = up ? -half : half;
    return QPolygonF({{centre.x() - half, centre.y() - tip},
                      {centre.x() + half, centre.y() - tip},
                      {centre.x(), centre.y() + tip}});
}

} // namespace

void paintChange(QPainter& painter, const QRectF& area, Change change, const Tokens& tokens) {
    if (change != Change::Better && change != Change::Worse) return;
    const bool better = change == Change::Better;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(better ? tokens.green : tokens.red);
    painter.drawPolygon(arrow(area.center(), better));
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
