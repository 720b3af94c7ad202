// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_pages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <algorithm>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(salkku::ui::PrintPages)
};

constexpr double pixelsAPoint = 300.0 / 72; // sharp on paper, 35 MB a page while it is painted

void paintPage(QPainter& painter, const QImage& page, const QRectF& paper) {
    const QSizeF size = QSizeF(page.size()).scaled(paper.size(), Qt::KeepAspectRatio);
    const QPointF corner = paper.center() - QPointF(size.width() / 2, size.height() / 2);
    painter.drawImage(QRectF(corner, size), page);
}

} // namespace

bool printPages(const ExportPreview& pages, QPrinter& printer) {
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pages()) : pages.pages();
    QPainter painter;
    if (first > last || !painter.begin(&printer)) return false;
    const QRectF paper = printer.pageLayout().paintRectPixels(printer.resolution());
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) return false;
        paintPage(painter, pages.image(page - 1, pixelsAPoint), QRectF(QPointF(), paper.size()));
    }
    return painter.end();
}

void showPrintPreview(const ExportPreview& pages, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(pages.pages() > 0 ? pages.title(0) : QString());
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(Text::tr("Print"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [&pages](QPrinter* target) { printPages(pages, *target); });
    dialog.exec();
}

} // namespace salkku::ui
