// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_picture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QTableView>

namespace salkku::ui {

namespace {

constexpr double sharpness = 2;   // pixels for each of the screen's
constexpr int longestSide = 8000; // screen pixels; a longer table is cut to it, so that memory suffices

QImage painted(QWidget& widget) {
    QImage image(widget.size() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(widget.palette().color(QPalette::Base));
    QPainter painter(&image);
    widget.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

QSize wholeSize(const QTableView& table) {
    const int frame = 2 * table.frameWidth();
    const QHeaderView* const top = table.horizontalHeader();
    const QHeaderView* const side = table.verticalHeader();
    const int width = top->length() + (side->isVisible() ? side->width() : 0) + frame;
    const int height = side->length() + (top->isVisible() ? top->height() : 0) + frame;
    return QSize(width, height).boundedTo(QSize(longestSide, longestSide));
}

// As large as all of it for the moment of painting; it is back before the screen is painted.
QImage paintedWhole(QTableView& table) {
    const QSize before = table.size();
    const auto across = table.horizontalScrollBarPolicy();
    const auto down = table.verticalScrollBarPolicy();
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.resize(wholeSize(table));
    const QImage image = painted(table);
    table.resize(before);
    table.setHorizontalScrollBarPolicy(across);
    table.setVerticalScrollBarPolicy(down);
    return image;
}

} // namespace

QImage pictureOf(QWidget& widget) {
    auto* table = qobject_cast<QTableView*>(&widget);
    return table ? paintedWhole(*table) : painted(widget);
}

void copyPicture(QWidget& widget) {
    QGuiApplication::clipboard()->setImage(pictureOf(widget));
}

QKeySequence copyPictureKey() {
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

CopyChart::CopyChart(QWidget* chart, std::function<QString()> table)
    : CopyKeys(chart)
    , m_chart(chart)
    , m_table(std::move(table)) {
    chart->setFocusPolicy(Qt::StrongFocus);
}

void CopyChart::copyText() const {
    QGuiApplication::clipboard()->setText(m_table());
}

void CopyChart::showMenu(const QPoint& place) {
    QMenu menu(m_chart);
    QAction* const table = menu.addAction(tr("Copy as a table"));
    table->setShortcut(QKeySequence::Copy);
    QAction* const picture = menu.addAction(tr("Copy as a picture"));
    picture->setShortcut(copyPictureKey());
    const QAction* const chosen = menu.exec(m_chart->mapToGlobal(place));
    if (chosen == table) copyText();
    if (chosen == picture) copyPicture(*m_chart);
}

} // namespace salkku::ui
