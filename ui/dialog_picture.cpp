// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog_picture.h"

#include "ui/merging/merge_dialog.h"

#include <QApplication>

namespace salkku::ui {

namespace {

constexpr int lookingInterval = 50; ///< milliseconds

bool isAtWork(const QWidget* dialog) {
    const auto* review = qobject_cast<const MergeDialog*>(dialog);
    return review && review->isReading();
}

} // namespace

DialogPicture::DialogPicture(QObject* parent)
    : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, this, &DialogPicture::look);
    m_timer.start(lookingInterval);
}

void DialogPicture::look() {
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || isAtWork(dialog)) return;
    m_picture = dialog->grab();
    dialog->close();
}

} // namespace salkku::ui
