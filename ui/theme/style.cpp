// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace salkku::ui {

namespace {

QRectF boxIn(const QRect& area) {
    const double side = std::min({area.width(), area.height(), 14});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(area).center());
    return box.adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintTick(QPainter& painter, const QRectF& box) {
    const auto at = [&](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)}));
}

void paintCheck(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    const bool on = option.state & QStyle::State_On, partly = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = boxIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on || partly ? tokens.accent : enabled ? tokens.muted : tokens.line, 1));
    painter.setBrush(on || partly ? tokens.accent : tokens.card);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on) paintTick(painter, box);
    if (partly)
        painter.drawLine(QPointF(box.left() + 3.5, box.center().y()),
                         QPointF(box.right() - 3.5, box.center().y()));
    painter.restore();
}

// A thin frame: Fusion lays a shade over the row's words.
void paintFocus(QPainter& painter, const QStyleOption& option) {
    painter.save();
    painter.setPen(tokensOf(option.palette).accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorCheckBox)
        return paintCheck(*painter, *option);
    // For a whole row a tree says not whose it is.
    if (element == PE_FrameFocusRect && (!widget || qobject_cast<const QAbstractItemView*>(widget)))
        return paintFocus(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace salkku::ui
