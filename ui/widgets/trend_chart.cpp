// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_chart.h"

#include "domain/period_text.h"
#include "ui/painting/light_painter.h"
#include "ui/widgets/copy_picture.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int keyHeight = 22;
constexpr int lightSize = 14;
constexpr int labelHeight = 18;

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    new CopyChart(this, [this] { return tableText(); });
}

QString TrendChart::tableText() const {
    QStringList lines{
        QStringList{tr("Period"), tr("Progress"), tr("Plan"), tr("Light")}.join(QLatin1Char('\t'))};
    for (const TrendPoint& point : m_trend)
        lines << QStringList{periodShort(point.period),
                             point.percent ? percentText(*point.percent) : QString(),
                             point.planned ? percentText(*point.planned) : QString(),
                             point.overall ? m_words.name(*point.overall) : QString()}
                     .join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TrendChart::setTrend(std::vector<TrendPoint> trend, const LightWords& words) {
    m_trend = std::move(trend);
    m_words = words;
    QStringList texts;
    for (const TrendPoint& point : m_trend) texts.append(textOf(point));
    setAccessibleName(tr("Progress over the periods"));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

QString TrendChart::textOf(const TrendPoint& point) const {
    QStringList parts;
    if (point.percent) parts.append(tr("progress %1").arg(percentText(*point.percent)));
    if (point.planned) parts.append(tr("plan %1").arg(percentText(*point.planned)));
    if (point.overall) parts.append(m_words.name(*point.overall));
    if (parts.isEmpty()) parts.append(tr("no report"));
    return tr("%1: %2").arg(periodShort(point.period), parts.join(QStringLiteral(", ")));
}

QRectF TrendChart::plot() const {
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 10;
    const double below = labelHeight + lightSize + 8;
    return QRectF(left, keyHeight + 6, width() - left - 12, height() - keyHeight - 6 - below);
}

double TrendChart::xOf(std::size_t point) const {
    const QRectF area = plot();
    if (m_trend.size() < 2) return area.center().x();
    const double inset = lightSize / 2.0;
    return area.left() + inset +
           (area.width() - 2 * inset) * static_cast<double>(point) / static_cast<double>(m_trend.size() - 1);
}

double TrendChart::yOf(const Percent& percent) const {
    return plot().bottom() - plot().height() * percent.value() / 100.0;
}

void TrendChart::paintEvent(QPaintEvent*) {
    if (m_trend.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    paintAxes(painter);
    paintLine(painter, &TrendPoint::planned, QPen(tokens.muted, 1.5, Qt::DashLine), false);
    paintLine(painter, &TrendPoint::percent, QPen(tokens.accent, 2), true);
    paintLights(painter);
    paintPeriods(painter);
    paintKey(painter);
}

void TrendChart::paintAxes(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    for (const int value : {0, 50, 100}) {
        const auto percent = Percent::fromInt(value);
        const double y = yOf(*percent);
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(0, y - 10, plot().left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         percentText(*percent));
    }
}

// A period without a value leaves a gap: nothing is drawn that was not reported.
void TrendChart::paintLine(QPainter& painter, Value value, const QPen& pen, bool dots) const {
    painter.setPen(pen);
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < m_trend.size(); ++i) {
        const std::optional<Percent>& percent = m_trend[i].*value;
        const std::optional<QPointF> here =
            percent ? std::optional(QPointF(xOf(i), yOf(*percent))) : std::nullopt;
        if (before && here) painter.drawLine(*before, *here);
        before = here;
    }
    if (!dots) return;
    painter.setBrush(pen.color());
    for (std::size_t i = 0; i < m_trend.size(); ++i)
        if (const auto& percent = m_trend[i].*value)
            painter.drawEllipse(QPointF(xOf(i), yOf(*percent)), 2.5, 2.5);
    painter.setBrush(Qt::NoBrush);
}

void TrendChart::paintLights(QPainter& painter) const {
    const LightPainter lights(tokensOf(palette()));
    for (std::size_t i = 0; i < m_trend.size(); ++i)
        if (m_trend[i].overall)
            lights.paint(painter, QRectF(xOf(i) - lightSize / 2.0, plot().bottom() + 7, lightSize, lightSize),
                         *m_trend[i].overall);
}

// Only the first and the last period have their names written: more would not fit.
void TrendChart::paintPeriods(QPainter& painter) const {
    painter.setPen(tokensOf(palette()).muted);
    const QRectF row(plot().left(), height() - labelHeight, plot().width(), labelHeight);
    if (m_trend.size() > 1)
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, periodShort(m_trend.front().period));
    const auto side = m_trend.size() > 1 ? Qt::AlignRight : Qt::AlignHCenter;
    painter.drawText(row, side | Qt::AlignVCenter, periodShort(m_trend.back().period));
}

void TrendChart::paintKey(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    double x = plot().left();
    const auto entry = [&](const QString& text, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, keyHeight / 2.0), QPointF(x + 18, keyHeight / 2.0));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(x + 24, 0, width(), keyHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += 24 + fontMetrics().horizontalAdvance(text) + 16;
    };
    entry(tr("Progress"), QPen(tokens.accent, 2));
    const bool planned =
        std::any_of(m_trend.begin(), m_trend.end(), [](const auto& p) { return p.planned.has_value(); });
    if (planned) entry(tr("Plan"), QPen(tokens.muted, 1.5, Qt::DashLine));
}

bool TrendChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_trend.empty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < m_trend.size(); ++i)
        if (std::abs(xOf(i) - help->pos().x()) < std::abs(xOf(nearest) - help->pos().x())) nearest = i;
    QToolTip::showText(help->globalPos(), textOf(m_trend[nearest]), this);
    return true;
}

} // namespace salkku::ui
