// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hinted_tree.h"

#include <QPainter>

namespace salkku::ui {

namespace {

constexpr int margin = 24; ///< pixels around the hint

} // namespace

HintedTree::HintedTree(QWidget* parent)
    : QTreeView(parent) {}

void HintedTree::setEmptyHint(const QString& hint) {
    m_emptyHint = hint;
    viewport()->update();
}

QString HintedTree::shownHint() const {
    const bool hasRows = model() && model()->rowCount(rootIndex()) > 0;
    return hasRows ? QString() : m_emptyHint;
}

void HintedTree::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    const QString hint = shownHint();
    if (hint.isEmpty()) return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace salkku::ui
