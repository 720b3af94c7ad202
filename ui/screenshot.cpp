// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include "ui/importing/import_controller.h"
#include "ui/importing/import_review.h"
#include "ui/main_window.h"
#include "ui/pages/import_page.h"
#include "ui/widgets/page_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

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
    window.importDocuments(documents);
    limit.start(readingPatience);
    loop.exec();
}

void settle() {
    for (int round = 0; round < 3; ++round) QCoreApplication::processEvents();
}

} // namespace

Result<void> writeScreenshot(MainWindow& window, const CommandLine& line) {
    window.resize(line.size);
    window.show();
    settle();
    if (!line.documents.isEmpty()) waitForImport(window, line.documents);
    settle();
    if (window.grab().save(line.screenshot)) return {};
    return Error{ErrorCode::CannotWrite,
                 MainWindow::tr("The picture cannot be written. Is the folder there?"), line.screenshot};
}

} // namespace salkku::ui
