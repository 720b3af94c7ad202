// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/chart_delegate.h"

#include "ui/delegates/table_paint.h"
#include "ui/models/chart_roles.h"
#include "ui/models/matrix_content.h"
#include "ui/painting/light_painter.h"
#include "ui/painting/marks.h"

#include <QPainter>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int padding = 8;
constexpr int lightSize = 16;
constexpr int rowHeight = 25;
constexpr int barWidth = 150;
constexpr double barHeight = 8;
constexpr int widestText = 420; ///< longer ones are cut and told in the tooltip

std::array<int, 4> countsOf(const QVariant& value) {
    const QVariantList numbers = value.toList();
    std::array<int, 4> counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = numbers.value(static_cast<int>(i)).toInt();
    return counts;
}

bool isBar(const QModelIndex& index) {
    return index.data(ProgressRole).isValid() || index.data(CountsRole).isValid() ||
           index.data(ShareRole).isValid();
}

int figureWidth(const QPainter& painter) {
    return painter.fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 6;
}

void paintShare(QPainter& painter, const QRectF& area, const QString& text, double share,
                const Tokens& tokens) {
    const double width = area.width() - figureWidth(painter);
    QRectF bar(area.left(), area.center().y() - barHeight / 2, width, barHeight);
    painter.fillRect(bar, tokens.track);
    bar.setWidth(width * std::clamp(share, 0.0, 1.0));
    painter.fillRect(bar, tokens.accent);
    painter.setPen(tokens.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
}

// The bar, and its figure at the right end.
void paintProgressCell(QPainter& painter, QRectF area, const QString& text, const PercentCell& progress,
                       const Tokens& tokens) {
    paintProgress(painter, area.adjusted(0, 0, -figureWidth(painter), 0), progress, tokens);
    painter.setPen(tokens.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace

void ChartDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    painter->setFont(option.font);
    paintRowGround(*painter, option, index);
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QString text = index.data().toString();
    const QVariant progress = index.data(ProgressRole), counts = index.data(CountsRole),
                   share = index.data(ShareRole);
    if (const QVariant light = index.data(LightRole); light.isValid()) {
        LightPainter(tokens).paint(*painter, QRectF(area.left(), area.top(), lightSize, area.height()),
                                   static_cast<Light>(light.toInt()));
        area.setLeft(area.left() + lightSize + padding);
    }
    if (progress.isValid()) {
        paintProgressCell(*painter, area, text, progress.value<PercentCell>(), tokens);
    } else if (counts.isValid()) {
        paintCounts(*painter, area, countsOf(counts), tokens);
    } else if (share.isValid()) {
        paintShare(*painter, area, text, share.toDouble(), tokens);
    } else {
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        painter->setPen(tokens.text);
        painter->drawText(area,
                          alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
    paintFocusFrame(*painter, option);
    painter->restore();
}

QSize ChartDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isBar(index)) return {barWidth, rowHeight};
    const int mark = index.data(LightRole).isValid() ? lightSize + padding : 0;
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {std::min(text, widestText) + mark + 2 * padding + 4, rowHeight};
}

} // namespace salkku::ui
