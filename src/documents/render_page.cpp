// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/render_page.h"

#include "documents/content_kind.h"
#include "documents/file_bytes.h"
#include "documents/paint_page.h"
#include "documents/pdf_file.h"
#include "documents/picture_file.h"
#include "documents/pptx/read_slides.h"

#include <QCoreApplication>
#include <algorithm>
#include <poppler-qt6.h>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

// 600 dpi of an A4 page is 35 million pixels, 139 MB.
constexpr double largestDpi = 600;

Error noSuchPage(const QString& path, int number) {
    return {ErrorCode::NotFound, Text::tr("The document has no page %1.").arg(number), path};
}

Result<QImage> renderPdf(Poppler::Document& pdf, const QString& path, int number, double dpi) {
    const std::unique_ptr<Poppler::Page> page(number < 1 || number > pdf.numPages() ? nullptr
                                                                                    : pdf.page(number - 1));
    if (!page) return noSuchPage(path, number);
    pdf.setRenderHint(Poppler::Document::Antialiasing);
    pdf.setRenderHint(Poppler::Document::TextAntialiasing);
    const double resolution = std::clamp(dpi, 1.0, largestDpi);
    const QImage image = page->renderToImage(resolution, resolution);
    if (image.isNull())
        return Error{ErrorCode::Damaged, Text::tr("Page %1 cannot be drawn.").arg(number), path};
    return image;
}

Result<QImage> renderPdfBytes(const QByteArray& bytes, const QString& path, int number, double dpi) {
    const auto pdf = openPdf(bytes, path, DocumentLimits());
    if (!pdf) return pdf.error();
    return renderPdf(**pdf, path, number, dpi);
}

Result<QImage> renderSlide(const QByteArray& bytes, const QString& path, int number, double dpi) {
    const auto document = readSlides(bytes, path, DocumentLimits());
    if (!document) return document.error();
    if (number < 1 || number > std::ssize(document->pages)) return noSuchPage(path, number);
    const Page& page = document->pages[static_cast<std::size_t>(number - 1)];
    return paintPage(page, std::clamp(dpi, 1.0, largestDpi));
}

} // namespace

Result<QImage> renderPage(const QString& path, int number, double dpi) {
    const auto bytes = readFileBytes(path, DocumentLimits());
    if (!bytes) return bytes.error();
    switch (contentKind(*bytes)) {
    case ContentKind::Pdf:
        return renderPdfBytes(*bytes, path, number, dpi);
    case ContentKind::OfficePackage:
        return renderSlide(*bytes, path, number, dpi);
    case ContentKind::Picture:
        if (number == 1) return decodePicture(*bytes, path);
        return noSuchPage(path, number);
    default:
        return Error{ErrorCode::NotADocument, Text::tr("Only pages of a PDF or a presentation can be drawn."),
                     path};
    }
}

} // namespace salkku
