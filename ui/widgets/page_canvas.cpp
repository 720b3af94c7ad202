// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_canvas.h"

#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace salkku::ui {

PageCanvas::PageCanvas(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setAccessibleName(tr("Page of the document"));
}

void PageCanvas::setPicture(const QImage& picture, double pixelsPerPoint) {
    m_picture = picture;
    m_pictureScale = pixelsPerPoint > 0 ? pixelsPerPoint : 1;
    resizeToPage();
}

void PageCanvas::setScale(double pixelsPerPoint) {
    m_scale = pixelsPerPoint;
    resizeToPage();
}

void PageCanvas::setMarks(std::vector<PageMark> marks, int current) {
    m_marks = std::move(marks);
    m_current = current;
    update();
}

QSizeF PageCanvas::pageSize() const {
    return QSizeF(m_picture.size()) / m_pictureScale;
}

QRectF PageCanvas::rectOf(const Box& box) const {
    return QRectF(box.x0 * m_scale, box.y0 * m_scale, box.width() * m_scale, box.height() * m_scale);
}

void PageCanvas::resizeToPage() {
    const QSize size = m_picture.isNull() ? QSize() : (pageSize() * m_scale).toSize();
    setFixedSize(size.expandedTo(QSize(1, 1)));
    update();
}

void PageCanvas::paintEvent(QPaintEvent*) {
    if (m_picture.isNull()) return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.drawImage(rect(), m_picture);
    painter.setPen(tokensOf(palette()).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    paintMarks(painter);
}

// Many findings can share one box, a sentence for instance: it is painted once, and the current one last.
void PageCanvas::paintMarks(QPainter& painter) const {
    std::vector<Box> painted;
    const PageMark* current = nullptr;
    for (const PageMark& mark : m_marks) {
        if (mark.id == m_current) current = &mark;
        if (std::find(painted.begin(), painted.end(), mark.box) != painted.end()) continue;
        painted.push_back(mark.box);
        paintMark(painter, mark.box, 14, 90, 1);
    }
    if (current) paintMark(painter, current->box, 40, 255, 2);
}

// Pages are white in both themes, so that marks take the light theme's colour.
void PageCanvas::paintMark(QPainter& painter, const Box& box, int groundAlpha, int lineAlpha,
                           double width) const {
    QColor ground = lightTokens().accent, line = ground;
    ground.setAlpha(groundAlpha);
    line.setAlpha(lineAlpha);
    painter.setBrush(ground);
    painter.setPen(QPen(line, width));
    painter.drawRoundedRect(rectOf(box).adjusted(-2, -2, 2, 2), 2, 2);
}

// The smallest mark below the pointer: a cell rather than the section around it.
const PageMark* PageCanvas::markAt(const QPointF& place) const {
    const PageMark* found = nullptr;
    for (const PageMark& mark : m_marks) {
        if (!rectOf(mark.box).adjusted(-2, -2, 2, 2).contains(place)) continue;
        if (!found || mark.box.width() * mark.box.height() < found->box.width() * found->box.height())
            found = &mark;
    }
    return found;
}

void PageCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const PageMark* mark = event->button() == Qt::LeftButton ? markAt(event->position()) : nullptr;
    if (mark) emit markClicked(mark->id);
}

void PageCanvas::mouseMoveEvent(QMouseEvent* event) {
    setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace salkku::ui
