// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace salkku::ui {

/// Lets a table or chart answer Ctrl+C with its values as text, Ctrl+Shift+C with its picture, and the right
/// mouse button with a menu of both. The widget owns the helper.
class CopyKeys : public QObject {
    Q_OBJECT
public:
    explicit CopyKeys(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    virtual void copyText() const = 0;
    virtual void showMenu(const QPoint& place) = 0;

private:
    QWidget* m_widget;
};

} // namespace salkku::ui
