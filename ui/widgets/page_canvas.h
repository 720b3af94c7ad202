// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/findings.h"

#include <QImage>
#include <QWidget>
#include <optional>
#include <vector>

namespace salkku::ui {

/// A place on the page that something was read from.
struct PageMark {
    int id = 0; ///< the caller's own number
    Box box;
};

/// The picture of a page with its marks, at a scale of pixels a point.
class PageCanvas : public QWidget {
    Q_OBJECT
public:
    explicit PageCanvas(QWidget* parent = nullptr);

    void setPicture(const QImage& picture, double pixelsPerPoint); ///< the picture's own scale
    void setScale(double pixelsPerPoint);                          ///< the scale on the screen
    void setMarks(std::vector<PageMark> marks, int current);       ///< current -1: none
    const std::vector<PageMark>& marks() const { return m_marks; }
    QRectF rectOf(const Box& box) const; ///< in this widget
    QSizeF pageSize() const;             ///< in points; empty without a picture

signals:
    void markClicked(int id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    const PageMark* markAt(const QPointF& place) const;
    void paintMarks(QPainter& painter) const;
    void paintMark(QPainter& painter, const Box& box, int groundAlpha, int lineAlpha, double width) const;
    void resizeToPage();
    QImage m_picture;
    double m_pictureScale = 1;
    double m_scale = 1;
    std::vector<PageMark> m_marks;
    int m_current = -1;
};

} // namespace salkku::ui
