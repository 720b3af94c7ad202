// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/visit_pdf.h"

#include "documents/pdf_file.h"
#include "documents/pdf_pages.h"

#include <QCoreApplication>
#include <poppler-qt6.h>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

Result<int> visitPdf(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                     const std::function<bool(const Page&)>& visit) {
    const auto pdf = openPdf(bytes, path, limits);
    if (!pdf) return pdf.error();
    const int pages = (*pdf)->numPages();
    int number = 0;
    for (PdfPage& page : readPdfPages(bytes, pages, limits, readingThreads(pages, limits))) {
        page.page.number = ++number;
        if (page.outcome != PdfPage::Outcome::Read)
            return Error{
                ErrorCode::Damaged,
                Text::tr("Page %1 of the PDF is damaged. Get the file anew from where it came.").arg(number),
                path};
        if (!visit(page.page)) break;
    }
    return pages;
}

} // namespace salkku
