// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/render_page.h"

#include "documents/content_kind.h"
#include "documents/pdf_file.h"
#include "documents/picture_file.h"

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

Result<QImage> renderPage(Poppler::Document& pdf, const QString& path, int number, double dpi) {
    const std::unique_ptr<Poppler::Page> page(number < 1 || number > pdf.numPages() ? nullptr
                                                                                    : pdf.page(number - 1));
    if (!page) return Error{ErrorCode::NotFound, Text::tr("The document has no page %1.").arg(number), path};
    pdf.setRenderHint(Poppler::Document::Antialiasing);
    pdf.setRenderHint(Poppler::Document::TextAntialiasing);
    const double resolution = std::clamp(dpi, 1.0, largestDpi);
    const QImage image = page->renderToImage(resolution, resolution);
    if (image.isNull())
        return Error{ErrorCode::Damaged, Text::tr("Page %1 cannot be drawn.").arg(number), path};
    return image;
}

} // namespace

Result<QImage> renderPdfPage(const QString& path, int number, double dpi) {
    const DocumentLimits limits;
    const auto bytes = readFileBytes(path, limits);
    if (!bytes) return bytes.error();
    if (contentKind(*bytes) == ContentKind::Picture && number == 1) return decodePicture(*bytes, path);
    if (contentKind(*bytes) != ContentKind::Pdf)
        return Error{ErrorCode::NotADocument, Text::tr("Only pages of a PDF can be drawn."), path};
    const auto pdf = openPdf(*bytes, path, limits);
    if (!pdf) return pdf.error();
    return renderPage(**pdf, path, number, dpi);
}

} // namespace salkku
