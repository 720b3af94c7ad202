// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_keys.h"

#include "ui/widgets/copy_picture.h"

#include <QKeyEvent>
#include <QWidget>

namespace salkku::ui {

CopyKeys::CopyKeys(QWidget* widget)
    : QObject(widget)
    , m_widget(widget) {
    widget->installEventFilter(this);
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, this, &CopyKeys::showMenu);
}

// ShortcutOverride is accepted so that the key reaches the widget and not the menu's own Copy.
bool CopyKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPicture = QKeySequence(key->keyCombination()) == copyPictureKey();
    if (!isPicture && !key->matches(QKeySequence::Copy)) return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (isPicture)
        copyPicture(*m_widget);
    else
        copyText();
    return true;
}

} // namespace salkku::ui
