// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/pill_delegate.h"

#include "analysis/overview.h"
#include "ui/delegates/table_paint.h"
#include "ui/models/completeness_model.h"
#include "ui/painting/marks.h"

#include <QPainter>

namespace salkku::ui {

namespace {

constexpr int padding = 6;
constexpr int rowHeight = 25;

QFont pillFont(const QStyleOptionViewItem& option) {
    QFont font = option.font;
    font.setPixelSize(11);
    return font;
}

PillColours coloursOf(Reception reception, const Tokens& tokens) {
    switch (reception) {
    case Reception::Received:
        return tokens.good;
    case Reception::ReceivedLate:
    case Reception::Draft:
        return tokens.watch;
    case Reception::Late:
    case Reception::Missing:
        return tokens.bad;
    case Reception::NotExpected:
        break;
    }
    return tokens.quiet;
}

} // namespace

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    paintRowGround(*painter, option, index);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QVariant reception = index.data(CompletenessModel::ReceptionRole);
    if (reception.isValid()) {
        painter->setFont(pillFont(option));
        paintPill(*painter, area, index.data().toString(),
                  coloursOf(static_cast<Reception>(reception.toInt()), tokens));
    } else {
        painter->setPen(tokens.text);
        painter->drawText(
            area, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
    paintFocusFrame(*painter, option);
    painter->restore();
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    if (!index.data(CompletenessModel::ReceptionRole).isValid())
        return {option.fontMetrics.horizontalAdvance(text) + 3 * padding, rowHeight};
    return {pillWidth(QFontMetrics(pillFont(option)), text) + 2 * padding, rowHeight};
}

} // namespace salkku::ui
