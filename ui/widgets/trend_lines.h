// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/over_time.h"
#include "domain/programme.h"

#include <QWidget>

namespace salkku::ui {

/// All regions' progress over time as lines: their median strong, one region at a time in colour. Arrow keys
/// and the mouse move from region to region.
class TrendLines : public QWidget {
    Q_OBJECT
public:
    explicit TrendLines(QWidget* parent = nullptr);

    void setTrends(std::vector<RegionTrend> trends, const Programme& programme, Language language);
    void choose(const OrganisationCode& organisation);
    std::optional<OrganisationCode> chosen() const;
    QSize minimumSizeHint() const override { return {320, 200}; }

signals:
    void regionChosen(const salkku::OrganisationCode& organisation); ///< by the person

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString tableText() const; ///< tab separated
    QRectF plot() const;
    QPointF at(std::size_t point, double percent) const;
    void paintAxes(QPainter& painter) const;
    void paintTrend(QPainter& painter, const RegionTrend& trend, const QPen& pen) const;
    void paintMedian(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    void moveBy(int step);
    void tell();
    std::vector<RegionTrend> m_trends;
    std::vector<QString> m_names;
    std::vector<std::optional<double>> m_median; ///< by period
    int m_chosen = -1;
};

} // namespace salkku::ui
