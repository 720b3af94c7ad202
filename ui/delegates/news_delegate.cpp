// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/news_delegate.h"

#include "ui/delegates/table_paint.h"
#include "ui/models/news_model.h"
#include "ui/painting/light_painter.h"

#include <QPainter>

namespace salkku::ui {

namespace {

constexpr int lightSize = 16;
constexpr int padding = 6;
constexpr int rowHeight = 34;

QFont fontOf(const QStyleOptionViewItem& option, int column) {
    QFont font = option.font;
    if (column == NewsModel::RegionColumn) font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void NewsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    paintRowGround(*painter, option, index);
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QVariant light = index.data(NewsModel::LightRole);
    if (light.isValid()) {
        const QRectF square(area.left(), area.center().y() - lightSize / 2.0, lightSize, lightSize);
        LightPainter(tokens).paint(*painter, square, static_cast<Light>(light.toInt()));
        area.setLeft(area.left() + lightSize + 2 * padding);
    }
    painter->setFont(fontOf(option, index.column()));
    painter->setPen(index.column() == NewsModel::ChangeColumn ? tokens.muted : tokens.text);
    painter->drawText(
        area, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    paintFocusFrame(*painter, option);
    painter->restore();
}

QSize NewsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(fontOf(option, index.column()));
    const int mark = index.column() == NewsModel::RegionColumn ? lightSize + 2 * padding : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + mark + 3 * padding, rowHeight};
}

} // namespace salkku::ui
