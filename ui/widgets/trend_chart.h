// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/region.h"
#include "ui/text/words.h"

#include <QWidget>

namespace salkku::ui {

/// Progress against the plan over the periods, with the overall light of each below.
class TrendChart : public QWidget {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setTrend(std::vector<TrendPoint> trend, const LightWords& words);
    QSize sizeHint() const override { return {300, 220}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    using Value = std::optional<Percent> TrendPoint::*;
    QRectF plot() const;
    double xOf(std::size_t point) const;
    double yOf(const Percent& percent) const;
    QString textOf(const TrendPoint& point) const;
    QString tableText() const; ///< tab separated
    void paintAxes(QPainter& painter) const;
    void paintLine(QPainter& painter, Value value, const QPen& pen, bool dots) const;
    void paintLights(QPainter& painter) const;
    void paintPeriods(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    std::vector<TrendPoint> m_trend;
    LightWords m_words;
};

} // namespace salkku::ui
