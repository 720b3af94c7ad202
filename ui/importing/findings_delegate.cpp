// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_delegate.h"

#include "ui/importing/findings_model.h"
#include "ui/painting/light_painter.h"

#include <QApplication>
#include <QPainter>

namespace salkku::ui {

namespace {

constexpr int markSize = 14;

} // namespace

void FindingsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens& tokens = tokensOf(option->palette);
    const QVariant outcome = index.data(FindingsModel::OutcomeRole);
    if (!outcome.isValid()) return;
    QColor colour = tokens.text;
    const auto kind = static_cast<ImportOutcome>(outcome.toInt());
    if (kind == ImportOutcome::Skipped || kind == ImportOutcome::Unchanged) colour = tokens.muted;
    if (kind == ImportOutcome::Conflict && index.column() == FindingsModel::PresentColumn)
        colour = tokens.watch.text;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    if (const QVariant light = index.data(FindingsModel::LightRole); light.isValid()) {
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        option->icon = LightPainter(tokens).pixmap(static_cast<Light>(light.toInt()), markSize, ratio);
        option->decorationSize = {markSize, markSize};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const Tokens& tokens = tokensOf(option.palette);
    painter->setPen(tokens.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace salkku::ui
