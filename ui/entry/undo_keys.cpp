// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace salkku::ui {

namespace {

class UndoKeys : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey) return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isRedo = redoKeys().contains(QKeySequence(key->keyCombination()));
        if (!key->matches(QKeySequence::Undo) && !isRedo) return false;
        event->ignore();
        return true;
    }
};

} // namespace

QList<QKeySequence> redoKeys() {
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_Y)};
    for (const QKeySequence& own : QKeySequence::keyBindings(QKeySequence::Redo))
        if (!keys.contains(own)) keys.append(own);
    return keys;
}

void leaveUndoToWindow(QWidget& field) {
    auto* keys = new UndoKeys(&field);
    field.installEventFilter(keys);
    for (QLineEdit* inner : field.findChildren<QLineEdit*>()) inner->installEventFilter(keys);
}

} // namespace salkku::ui
