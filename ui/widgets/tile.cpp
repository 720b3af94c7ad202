// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/painting/light_painter.h"
#include "ui/painting/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace salkku::ui {

namespace {

constexpr int markSize = 14;

QPixmap arrowPixmap(const TileText& text, const Tokens& tokens, qreal ratio) {
    QPixmap pixmap(QSize(10, markSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF area(0, 0, 10, markSize);
    if (text.fewerIsBetter)
        paintCountChange(painter, area, text.change, tokens);
    else
        paintChange(painter, area, text.change, tokens);
    return pixmap;
}

} // namespace

Tile::Tile(QWidget* parent)
    : Card(parent)
    , m_mark(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_arrow(new QLabel(this))
    , m_note(new QLabel(this)) {
    m_heading->setObjectName(QStringLiteral("muted"));
    m_figure->setObjectName(QStringLiteral("tileNumber"));
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    body()->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_mark);
    top->addWidget(m_heading, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(4);
    m_arrow->setContentsMargins(0, 2, 0, 0); // to the middle of the first line
    bottom->addWidget(m_arrow, 0, Qt::AlignTop);
    bottom->addWidget(m_note, 1, Qt::AlignTop);
    body()->addLayout(top);
    body()->addWidget(m_figure);
    body()->addLayout(bottom);
    body()->addStretch(1); // a neighbour with a longer note makes the row higher, and nothing else
}

void Tile::setText(const TileText& text) {
    m_text = text;
    m_heading->setText(text.heading);
    m_figure->setText(text.figure);
    m_note->setText(text.note);
    m_note->setToolTip(text.note);
    setAccessibleName(tr("%1: %2").arg(text.heading, text.figure));
    setAccessibleDescription(text.note);
    showMarks();
}

void Tile::showMarks() {
    const Tokens& tokens = tokensOf(palette());
    m_mark->setVisible(m_text.light.has_value());
    if (m_text.light)
        m_mark->setPixmap(LightPainter(tokens).pixmap(*m_text.light, markSize, devicePixelRatioF()));
    const bool arrow = m_text.change == Change::Better || m_text.change == Change::Worse;
    m_arrow->setVisible(arrow);
    if (arrow) m_arrow->setPixmap(arrowPixmap(m_text, tokens, devicePixelRatioF()));
}

void Tile::setLeads(const QString& hint) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(hint);
}

void Tile::mouseReleaseEvent(QMouseEvent* event) {
    Card::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && focusPolicy() != Qt::NoFocus) emit activated();
}

void Tile::keyPressEvent(QKeyEvent* event) {
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && focusPolicy() != Qt::NoFocus) return emit activated();
    Card::keyPressEvent(event);
}

void Tile::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7);
}

void Tile::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showMarks();
}

} // namespace salkku::ui
