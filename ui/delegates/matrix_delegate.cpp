// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/matrix_delegate.h"

#include "ui/delegates/table_paint.h"
#include "ui/models/matrix_model.h"
#include "ui/painting/light_painter.h"
#include "ui/painting/marks.h"

#include <QPainter>

namespace salkku::ui {

namespace {

constexpr int plainText = 13; ///< pixels; everything grows with the text
constexpr int padding = 8;
constexpr double earlierStrength = 0.45; ///< of a light that is the previous period's

int scaled(const QFont& font, int size) {
    return font.pixelSize() > 0 ? size * font.pixelSize() / plainText : size;
}

int lightSize(const QFont& font) {
    return scaled(font, 16);
}

int arrowWidth(const QFont& font) {
    return scaled(font, 14);
}

int percentWidth(const QFontMetrics& metrics) {
    const auto full = Percent::fromInt(100);
    return metrics.horizontalAdvance(percentText(*full)) + 4;
}

void paintLight(QPainter& painter, const QRectF& area, const LightCell& cell, const Tokens& tokens) {
    const int size = lightSize(painter.font());
    QRectF square(0, 0, size, size);
    square.moveCenter(area.center());
    if (cell.light) {
        LightPainter(tokens).paint(painter, square, *cell.light);
    } else if (cell.earlier) {
        painter.setOpacity(earlierStrength);
        LightPainter(tokens).paint(painter, square, *cell.earlier);
        painter.setOpacity(1);
        return paintEarlierMark(painter, square, tokens);
    } else {
        painter.setPen(tokens.muted);
        painter.drawText(area, Qt::AlignCenter, QString(QChar(0x2013)));
    }
    const QRectF mark(square.right() + 2, square.top(), arrowWidth(painter.font()), square.height());
    paintChange(painter, mark, cell.change, tokens);
}

void paintPercent(QPainter& painter, const QRectF& area, const PercentCell& cell, const Tokens& tokens) {
    painter.setPen(cell.percent ? tokens.text : tokens.muted);
    const QString text = cell.percent ? percentText(*cell.percent) : QString(QChar(0x2013));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
}

void paintBar(QPainter& painter, QRectF area, const PercentCell& cell, const Tokens& tokens) {
    const int arrow = arrowWidth(painter.font());
    area.adjust(padding, 0, -padding - arrow, 0);
    const int text = percentWidth(painter.fontMetrics());
    paintProgress(painter, area.adjusted(0, 0, -text - 4, 0), cell, tokens);
    paintPercent(painter, QRectF(area.right() - text, area.top(), text, area.height()), cell, tokens);
    paintChange(painter, QRectF(area.right() + 2, area.top(), arrow, area.height()), cell.change, tokens);
}

// Light and percentage side by side, the pair in the middle of the column.
void paintPair(QPainter& painter, const QRectF& area, const MatrixCell& cell, const Tokens& tokens) {
    const int text = percentWidth(painter.fontMetrics());
    const int light = lightSize(painter.font());
    const int arrow = arrowWidth(painter.font());
    const double width = light + 2 * arrow + text;
    QRectF pair(0, area.top(), width, area.height());
    pair.moveCenter(area.center());
    paintLight(painter, QRectF(pair.left(), pair.top(), light, pair.height()), *cell.light, tokens);
    if (cell.light->light || (cell.progress && cell.progress->percent))
        paintPercent(painter, QRectF(pair.left() + light + arrow, pair.top(), text + 4, pair.height()),
                     *cell.progress, tokens);
    if (cell.progress)
        paintChange(painter, QRectF(pair.right() - arrow + 6, pair.top(), arrow, pair.height()),
                    cell.progress->change, tokens);
}

} // namespace

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto* model = qobject_cast<const MatrixModel*>(index.model());
    painter->save();
    painter->setFont(option.font);
    if (model && model->isGroup(index.row()))
        paintGroup(*painter, option, index);
    else
        paintCell(*painter, option, index);
    paintFocusFrame(*painter, option);
    painter->restore();
}

void MatrixDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const auto* model = static_cast<const MatrixModel*>(index.model());
    const bool folded = model->arrangement().folded.count(index.data().toString()) > 0;
    painter.fillRect(option.rect, tokens.dark ? tokens.grid : tokens.window);
    painter.setPen(tokens.grid);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.text);
    const QString sign(folded ? QChar(0x25B8) : QChar(0x25BE));
    painter.drawText(option.rect.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("%1  %2").arg(sign, index.data().toString()));
}

void MatrixDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    paintRowGround(painter, option, index);
    const QVariant value = index.data(MatrixModel::CellRole);
    if (!value.isValid()) {
        const QRect area = option.rect.adjusted(padding, 0, -4, 0);
        painter.setPen(tokens.text);
        painter.drawText(
            area, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        return;
    }
    const auto cell = value.value<MatrixCell>();
    if (cell.light && cell.progress)
        paintPair(painter, option.rect, cell, tokens);
    else if (cell.light)
        paintLight(painter, option.rect, *cell.light, tokens);
    else if (cell.progress)
        paintBar(painter, option.rect, *cell.progress, tokens);
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int rowHeight = scaled(option.font, 25);
    const int light = lightSize(option.font);
    const int arrow = arrowWidth(option.font);
    const QVariant kind = index.data(MatrixModel::ColumnKindRole);
    if (!kind.isValid()) {
        const auto* model = qobject_cast<const MatrixModel*>(index.model());
        const bool group = model && model->isGroup(index.row());
        const int text = group ? 0 : option.fontMetrics.horizontalAdvance(index.data().toString());
        return {text + 2 * padding + 4, rowHeight};
    }
    const int percent = percentWidth(option.fontMetrics);
    switch (static_cast<ColumnKind>(kind.toInt())) {
    case ColumnKind::Progress:
        return {84 + percent + arrow, rowHeight};
    case ColumnKind::LightAndProgress:
        return {light + 3 * arrow + percent + padding, rowHeight};
    case ColumnKind::Light:
        break;
    }
    return {light + 2 * arrow, rowHeight};
}

} // namespace salkku::ui
