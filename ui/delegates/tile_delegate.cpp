// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tile_delegate.h"

#include "ui/delegates/table_paint.h"
#include "ui/models/chart_roles.h"
#include "ui/models/tile_model.h"
#include "ui/models/trend_grid_model.h"
#include "ui/painting/light_painter.h"
#include "ui/painting/marks.h"

#include <QPainter>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int gap = 3;
constexpr int padding = 6;
constexpr int lightSize = 18;
constexpr double radius = 6;
constexpr double fadedStrength = 0.25; ///< of a tile that the filter does not match

// The ground tells the light a second time, in the pale colours of labels.
QColor groundOf(const std::optional<Light>& light, const Tokens& tokens) {
    if (!light || *light == Light::Grey) return tokens.quiet.ground;
    if (*light == Light::Red) return tokens.bad.ground;
    return *light == Light::Yellow ? tokens.watch.ground : tokens.good.ground;
}

QRectF paintTile(QPainter& painter, const QStyleOptionViewItem& option, const QColor& ground) {
    const Tokens& tokens = tokensOf(option.palette);
    const QRectF tile = QRectF(option.rect).adjusted(gap, gap, -gap, -gap);
    const bool chosen = option.state & QStyle::State_Selected;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(chosen ? QPen(tokens.accent, 2) : QPen(tokens.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(tile, radius, radius);
    return tile.adjusted(padding, padding, -padding, -padding);
}

void paintName(QPainter& painter, const QRectF& area, const QString& name, const Tokens& tokens) {
    painter.setPen(tokens.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(area.width())));
}

class SparkLine {
public:
    SparkLine(const RegionTrend& trend, const QRectF& area)
        : m_trend(trend)
        , m_area(area) {}

    void paint(QPainter& painter, std::optional<Percent> TrendPoint::*value, const QPen& pen) const {
        painter.setPen(pen);
        std::optional<QPointF> before;
        for (std::size_t i = 0; i < m_trend.points.size(); ++i) {
            const auto& percent = m_trend.points[i].*value;
            const auto here = percent ? std::optional(at(i, *percent)) : std::nullopt;
            if (before && here) painter.drawLine(*before, *here);
            if (here && !before) painter.drawPoint(*here);
            before = here;
        }
    }

private:
    QPointF at(std::size_t point, const Percent& percent) const {
        const double last = std::max<double>(1, static_cast<double>(m_trend.points.size()) - 1);
        return {m_area.left() + m_area.width() * static_cast<double>(point) / last,
                m_area.bottom() - m_area.height() * percent.value() / 100.0};
    }
    const RegionTrend& m_trend;
    QRectF m_area;
};

QString lastPercent(const RegionTrend& trend) {
    for (auto point = trend.points.rbegin(); point != trend.points.rend(); ++point)
        if (point->percent) return percentText(*point->percent);
    return QString(QChar(0x2013));
}

} // namespace

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto* model = qobject_cast<const TileModel*>(index.model());
    const FigureLine* line = model ? model->lineAt(index) : nullptr;
    const Tokens& tokens = tokensOf(option.palette);
    painter->fillRect(option.rect, tokens.card);
    if (!line) return;
    painter->save();
    painter->setFont(option.font);
    if (!line->matches) painter->setOpacity(fadedStrength);
    const std::optional<Light> light = line->cell.light ? line->cell.light->light : std::nullopt;
    const QRectF area = paintTile(*painter, option, groundOf(light, tokens));
    paintName(*painter, area, line->name, tokens);
    const QRectF square(area.left(), area.bottom() - lightSize, lightSize, lightSize);
    if (light) LightPainter(tokens).paint(*painter, square, *light);
    if (line->cell.light)
        paintChange(*painter, square.translated(lightSize, 0), line->cell.light->change, tokens);
    const auto percent = line->cell.progress ? line->cell.progress->percent : std::nullopt;
    painter->setPen(tokens.text);
    painter->drawText(area, Qt::AlignRight | Qt::AlignBottom,
                      percent ? percentText(*percent) : QString(QChar(0x2013)));
    painter->setOpacity(1);
    paintFocusFrame(*painter, option);
    painter->restore();
}

void TrendCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto* model = qobject_cast<const TrendGridModel*>(index.model());
    const RegionTrend* trend = model ? model->trendAt(index) : nullptr;
    const Tokens& tokens = tokensOf(option.palette);
    painter->fillRect(option.rect, tokens.card);
    if (!trend) return;
    painter->save();
    painter->setFont(option.font);
    const QRectF area = paintTile(*painter, option, tokens.card);
    const QString figure = lastPercent(*trend);
    const int width = painter->fontMetrics().horizontalAdvance(figure) + padding;
    paintName(*painter, area.adjusted(0, 0, -width, 0), index.data().toString(), tokens);
    painter->drawText(area, Qt::AlignRight | Qt::AlignTop, figure);
    const QRectF chart = area.adjusted(0, painter->fontMetrics().height() + 4, 0, 0);
    painter->setPen(tokens.grid);
    painter->drawLine(chart.topLeft(), chart.topRight());
    painter->drawLine(chart.bottomLeft(), chart.bottomRight());
    const SparkLine line(*trend, chart);
    line.paint(*painter, &TrendPoint::planned, QPen(tokens.muted, 1, Qt::DashLine));
    line.paint(*painter, &TrendPoint::percent, QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap));
    paintFocusFrame(*painter, option);
    painter->restore();
}

} // namespace salkku::ui
