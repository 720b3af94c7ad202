// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_page.h"
#include "app/read_back_pages.h"
#include "documents/pdf_attachment.h"
#include "documents/visit_pdf.h"
#include "exporting/pdf/pdf_bytes.h"

namespace salkku {

Result<void> readBackPdf(const QByteArray& bytes, const QString& path, const WrittenSlides& written) {
    PageChecks checks(written, path, [&](const PlacedSlide& slide, const Page& page) {
        return pageFault(slide, written.language, page);
    });
    const auto pages =
        visitPdf(bytes, path, noLimits(), [&](const Page& page) { return checks.passes(page); });
    if (const auto same = checks.result(pages); !same) return same;
    const QString attachment = QLatin1String(dataSetAttachment);
    return compareDataSet(pdfAttachment(bytes, path, attachment, noLimits()), written, path);
}

} // namespace salkku
