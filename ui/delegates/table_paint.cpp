// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/table_paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace salkku::ui {

namespace {

bool inCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex().isValid() && view->currentIndex().row() == index.row() &&
           view->currentIndex().parent() == index.parent();
}

} // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Tokens& tokens = tokensOf(option.palette);
    const bool marked = (option.state & QStyle::State_Selected) || inCurrentRow(option, index);
    painter.fillRect(option.rect, marked ? tokens.accentGround : tokens.card);
    painter.setPen(tokens.grid);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintFocusFrame(QPainter& painter, const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!(option.state & QStyle::State_HasFocus) || !view || !view->hasFocus()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokensOf(option.palette).accent, 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -2), 3, 3);
    painter.restore();
}

} // namespace salkku::ui
