// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/light_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace salkku::ui {

namespace {

// Every shape is drawn in a square of this side, which paint() scales to the place it has.
constexpr double side = 16;

QPen roundPen(const QColor& colour, double width) {
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void LightPainter::paint(QPainter& painter, const QRectF& area, Light light) const {
    const double size = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(size / 2, size / 2));
    painter.scale(size / side, size / side);
    switch (light) {
    case Light::Green:
        paintGreen(painter);
        break;
    case Light::Yellow:
        paintYellow(painter);
        break;
    case Light::Red:
        paintRed(painter);
        break;
    case Light::Grey:
        paintGrey(painter);
        break;
    }
    painter.restore();
}

QPixmap LightPainter::pixmap(Light light, int size, qreal devicePixelRatio) const {
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(0, 0, size, size), light);
    return pixmap;
}

void LightPainter::paintGreen(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.green);
    painter.drawEllipse(QRectF(0.5, 0.5, 15, 15));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(m_tokens.glyph, 1.9));
    painter.drawPolyline(QPolygonF({{4.6, 8.3}, {7.0, 10.7}, {11.5, 5.8}}));
}

void LightPainter::paintYellow(QPainter& painter) const {
    painter.setPen(roundPen(m_tokens.yellowEdge, 1));
    painter.setBrush(m_tokens.yellow);
    painter.drawPolygon(QPolygonF({{8, 1.2}, {15.3, 14.6}, {0.7, 14.6}}));
    const QColor mark(0x2a2000);
    painter.setPen(roundPen(mark, 1.9));
    painter.drawLine(QPointF(8, 6.0), QPointF(8, 9.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(QPointF(8, 12.2), 1.1, 1.1);
}

void LightPainter::paintRed(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.red);
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 2, 2);
    painter.setPen(roundPen(m_tokens.glyph, 1.9));
    painter.drawLine(QPointF(5.3, 5.3), QPointF(10.7, 10.7));
    painter.drawLine(QPointF(10.7, 5.3), QPointF(5.3, 10.7));
}

void LightPainter::paintGrey(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_tokens.grey, 1.5));
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
    painter.setPen(roundPen(m_tokens.grey, 1.7));
    painter.drawLine(QPointF(5.4, 8), QPointF(10.6, 8));
}

} // namespace salkku::ui
