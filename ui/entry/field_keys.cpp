// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/field_keys.h"

#include <QShortcut>
#include <QWidget>

namespace salkku::ui {

void copyPreviousByKey(QWidget& field, const std::function<void()>& copy) {
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), &field);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(keys, &QShortcut::activated, &field, copy);
}

} // namespace salkku::ui
