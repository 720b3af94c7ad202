// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace salkku::ui {

/// Takes the picture of a dialog that stands before the window, and closes it: nobody is there to answer one
/// while a screenshot is made.
class DialogPicture : public QObject {
public:
    explicit DialogPicture(QObject* parent = nullptr);

    const QPixmap& picture() const { return m_picture; } ///< null where there was no dialog

private:
    void look();

    QTimer m_timer;
    QPixmap m_picture;
};

} // namespace salkku::ui
