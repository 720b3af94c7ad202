// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/text_line_delegate.h"

#include "ui/delegates/table_paint.h"
#include "ui/summary/text_line.h"

#include <QListView>
#include <QPainter>

namespace salkku::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 3;
constexpr int indent = 18; // of the bullet's text, and of each level

QFont smaller(const QFont& font) {
    QFont small = font;
    small.setPixelSize(std::max(11, QFontInfo(font).pixelSize() - 1));
    return small;
}

int wrappedHeight(const QFont& font, const QString& text, int width) {
    if (text.isEmpty()) return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1'000'000), Qt::TextWordWrap, text).height();
}

int pillHeight(const QFont& font) {
    return QFontMetrics(smaller(font)).height() + 2;
}

void paintPill(QPainter& painter, const QPoint& at, const QString& text, const QFont& font,
               const PillColours& colours) {
    const QFontMetrics metrics(smaller(font));
    const QRect box(at, QSize(metrics.horizontalAdvance(text) + 2 * padding, pillHeight(font)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setFont(smaller(font));
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

const PillColours& pillOf(const QModelIndex& index, const Tokens& tokens) {
    if (index.data(BadRole).toBool()) return tokens.bad;
    return index.data(GoodRole).toBool() ? tokens.good : tokens.quiet;
}

} // namespace

TextLineDelegate::TextLineDelegate(QListView* view)
    : QStyledItemDelegate(view)
    , m_view(view) {
    view->setWordWrap(true); // rows are as high as the width makes them
}

int TextLineDelegate::textWidth(const QModelIndex& index, int width) const {
    return std::max(40, width - 2 * padding - indent * (1 + index.data(LevelRole).toInt()));
}

void TextLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    paintRowGround(*painter, option, index);
    const int level = index.data(LevelRole).toInt();
    QRect area = option.rect.adjusted(padding + level * indent, padding, -padding, -padding);
    const QString label = index.data(LabelRole).toString();
    if (!label.isEmpty()) {
        paintPill(*painter, area.topLeft() + QPoint(indent, 0), label, option.font, pillOf(index, tokens));
        area.setTop(area.top() + pillHeight(option.font) + gap);
    }
    painter->setFont(option.font);
    painter->setPen(tokens.text);
    painter->drawText(area, Qt::AlignTop, level == 0 ? QStringLiteral("•") : QStringLiteral("◦"));
    area.setLeft(area.left() + indent);
    QRect used;
    painter->drawText(area, Qt::TextWordWrap, index.data().toString(), &used);
    painter->setFont(smaller(option.font));
    painter->setPen(tokens.muted);
    area.setTop(area.top() + used.height() + gap);
    painter->drawText(area, Qt::TextWordWrap, index.data(NoteRole).toString());
    paintFocusFrame(*painter, option);
    painter->restore();
}

QSize TextLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = textWidth(index, m_view->viewport()->width());
    int height = 2 * padding + wrappedHeight(option.font, index.data().toString(), width);
    if (!index.data(LabelRole).toString().isEmpty()) height += pillHeight(option.font) + gap;
    const int note = wrappedHeight(smaller(option.font), index.data(NoteRole).toString(), width);
    return {m_view->viewport()->width(), height + (note > 0 ? note + gap : 0)};
}

} // namespace salkku::ui
