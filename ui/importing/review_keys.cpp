// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/review_keys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace salkku::ui {

ReviewKeys::ReviewKeys(QAbstractItemView* view)
    : QObject(view) {
    view->installEventFilter(this);
}

bool ReviewKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit acceptWanted();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit rejectWanted();
        return true;
    case Qt::Key_F2:
        emit correctWanted();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace salkku::ui
