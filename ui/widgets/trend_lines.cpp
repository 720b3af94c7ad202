// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_lines.h"

#include "analysis/statistics.h"
#include "domain/period_text.h"
#include "ui/models/trend_grid_model.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copy_picture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace salkku::ui {

namespace {

constexpr int keyHeight = 26;
constexpr int labelHeight = 20;
constexpr double clickDistance = 12; ///< pixels from a line

std::vector<std::optional<double>> medianOf(const std::vector<RegionTrend>& trends) {
    std::vector<std::optional<double>> medians;
    const std::size_t periods = trends.empty() ? 0 : trends.front().points.size();
    for (std::size_t i = 0; i < periods; ++i) {
        std::vector<double> percents;
        for (const RegionTrend& trend : trends)
            if (trend.points[i].percent) percents.push_back(trend.points[i].percent->value());
        medians.push_back(median(std::move(percents)));
    }
    return medians;
}

} // namespace

TrendLines::TrendLines(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Progress of the regions over time"));
    new CopyChart(this, [this] { return tableText(); });
}

QString TrendLines::tableText() const {
    if (m_trends.empty()) return {};
    QStringList heading{tr("Region")};
    for (const auto& point : m_trends.front().points) heading << periodShort(point.period);
    QStringList lines{heading.join(QLatin1Char('\t'))};
    for (std::size_t i = 0; i < m_trends.size(); ++i) {
        QStringList cells{m_names[i]};
        for (const auto& point : m_trends[i].points)
            cells << (point.percent ? percentText(*point.percent) : QString());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TrendLines::setTrends(std::vector<RegionTrend> trends, const Programme& programme, Language language) {
    const auto before = chosen();
    m_trends = std::move(trends);
    m_names.clear();
    for (const RegionTrend& trend : m_trends)
        m_names.push_back(organisationName(programme, trend.organisation, language));
    m_median = medianOf(m_trends);
    m_chosen = m_trends.empty() ? -1 : 0;
    setAccessibleName(tr("Progress of the regions over time"));
    if (before) choose(*before);
    tell();
}

void TrendLines::choose(const OrganisationCode& organisation) {
    for (std::size_t i = 0; i < m_trends.size(); ++i)
        if (m_trends[i].organisation == organisation) m_chosen = static_cast<int>(i);
    tell();
}

std::optional<OrganisationCode> TrendLines::chosen() const {
    const auto place = static_cast<std::size_t>(m_chosen);
    return m_chosen >= 0 && place < m_trends.size() ? std::optional(m_trends[place].organisation)
                                                    : std::nullopt;
}

void TrendLines::tell() {
    const auto place = static_cast<std::size_t>(m_chosen);
    if (m_chosen >= 0 && place < m_trends.size())
        setAccessibleDescription(tr("%1: %2").arg(m_names[place], trendText(m_trends[place])));
    update();
}

QRectF TrendLines::plot() const {
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 10;
    return QRectF(left, keyHeight, width() - left - 14, height() - keyHeight - labelHeight - 8);
}

QPointF TrendLines::at(std::size_t point, double percent) const {
    const QRectF area = plot();
    const double last = std::max<double>(1, static_cast<double>(m_median.size()) - 1);
    return {area.left() + area.width() * static_cast<double>(point) / last,
            area.bottom() - area.height() * percent / 100.0};
}

void TrendLines::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    if (m_trends.empty()) {
        painter.setPen(tokens.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("No percentage reported"));
        return;
    }
    paintAxes(painter);
    for (const RegionTrend& trend : m_trends) paintTrend(painter, trend, QPen(tokens.grey, 1));
    paintMedian(painter);
    if (chosen()) paintTrend(painter, m_trends[static_cast<std::size_t>(m_chosen)], QPen(tokens.accent, 2.5));
    paintKey(painter);
    if (!hasFocus()) return;
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void TrendLines::paintAxes(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    for (const int value : {0, 25, 50, 75, 100}) {
        const double y = at(0, value).y();
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(0, y - 10, plot().left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         percentText(*Percent::fromInt(value)));
    }
    const auto& points = m_trends.front().points;
    const QRectF row(plot().left(), height() - labelHeight, plot().width(), labelHeight);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, periodShort(points.front().period));
    if (points.size() > 1)
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, periodShort(points.back().period));
}

void TrendLines::paintTrend(QPainter& painter, const RegionTrend& trend, const QPen& pen) const {
    painter.setPen(pen);
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        const auto& percent = trend.points[i].percent;
        const auto here = percent ? std::optional(at(i, percent->value())) : std::nullopt;
        if (before && here) painter.drawLine(*before, *here);
        before = here;
    }
}

void TrendLines::paintMedian(QPainter& painter) const {
    painter.setPen(QPen(tokensOf(palette()).text, 2, Qt::DashLine));
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < m_median.size(); ++i) {
        const auto here = m_median[i] ? std::optional(at(i, *m_median[i])) : std::nullopt;
        if (before && here) painter.drawLine(*before, *here);
        before = here;
    }
}

void TrendLines::paintKey(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    double x = plot().left();
    const auto entry = [&](const QString& text, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, keyHeight / 2.0), QPointF(x + 20, keyHeight / 2.0));
        painter.setPen(tokens.text);
        painter.drawText(QRectF(x + 26, 0, width(), keyHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += 26 + fontMetrics().horizontalAdvance(text) + 20;
    };
    if (chosen()) entry(m_names[static_cast<std::size_t>(m_chosen)], QPen(tokens.accent, 2.5));
    entry(tr("Median of the regions"), QPen(tokens.text, 2, Qt::DashLine));
    entry(tr("Other regions"), QPen(tokens.grey, 1));
}

void TrendLines::moveBy(int step) {
    if (m_trends.empty()) return;
    m_chosen = std::clamp(m_chosen + step, 0, static_cast<int>(m_trends.size()) - 1);
    tell();
    emit regionChosen(m_trends[static_cast<std::size_t>(m_chosen)].organisation);
}

void TrendLines::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right) return moveBy(1);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left) return moveBy(-1);
    QWidget::keyPressEvent(event);
}

void TrendLines::mousePressEvent(QMouseEvent* event) {
    double nearest = clickDistance;
    int found = -1;
    for (std::size_t i = 0; i < m_trends.size(); ++i)
        for (std::size_t p = 0; p < m_trends[i].points.size(); ++p) {
            const auto& percent = m_trends[i].points[p].percent;
            if (!percent) continue;
            const QPointF away = at(p, percent->value()) - event->position();
            const double distance = std::hypot(away.x(), away.y());
            if (distance >= nearest) continue;
            nearest = distance;
            found = static_cast<int>(i);
        }
    if (found >= 0) moveBy(found - m_chosen);
}

} // namespace salkku::ui
