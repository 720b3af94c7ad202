// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include "app/received_report.h"
#include "ui/dialog_picture.h"
#include "ui/importing/import_controller.h"
#include "ui/importing/import_review.h"
#include "ui/main_window.h"
#include "ui/pages/import_page.h"
#include "ui/widgets/page_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int readingPatience = 60'000; ///< milliseconds: a document and its first page

// Waits for the first page's picture; where there is none, for the review or the message that replaces it.
void waitForImport(MainWindow& window, const QStringList& documents) {
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&window.importPage().review().pages(), &PageView::pictureShown, &loop,
                     &QEventLoop::quit);
    QObject::connect(&window.importPage(), &ImportPage::told, &loop, &QEventLoop::quit);
    QObject::connect(&window.importPage(), &ImportPage::choiceOffered, &loop, &QEventLoop::quit);
    window.importDocuments(documents); // returns once a review of received reports is closed
    if (std::all_of(documents.begin(), documents.end(), isReceivedName)) return;
    limit.start(readingPatience);
    loop.exec();
}

void settle() {
    for (int round = 0; round < 3; ++round) QCoreApplication::processEvents();
}

// The window, and in its middle the dialog that stood before it.
QPixmap pictureOf(MainWindow& window, const QPixmap& dialog) {
    QPixmap picture = window.grab();
    if (dialog.isNull()) return picture;
    const QSizeF room = picture.deviceIndependentSize() - dialog.deviceIndependentSize();
    QPainter painter(&picture);
    const QPointF corner(std::max(0.0, room.width() / 2), std::max(0.0, room.height() / 2));
    painter.drawPixmap(corner, dialog);
    painter.drawRect(QRectF(corner, dialog.deviceIndependentSize()));
    return picture;
}

} // namespace

Result<void> writeScreenshot(MainWindow& window, const CommandLine& line) {
    window.resize(line.size);
    window.show();
    settle();
    const DialogPicture dialog;
    if (!line.documents.isEmpty()) waitForImport(window, line.documents);
    settle();
    if (pictureOf(window, dialog.picture()).save(line.screenshot)) return {};
    return Error{ErrorCode::CannotWrite,
                 MainWindow::tr("The picture cannot be written. Is the folder there?"), line.screenshot};
}

} // namespace salkku::ui
