// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as pictures: a drafted PDF page drawn at some resolution, and spoilt as pictures are.
#pragma once

#include "documents/render_page.h"
#include "support/files.h"
#include "support/pdf_draft.h"

#include <QBuffer>
#include <QImage>

namespace salkku::test {

inline QImage drawn(const PdfDraft& draft, double dpi) {
    const TestFiles files;
    const auto image = renderPage(files.write(QStringLiteral("drawn.pdf"), draft.bytes()), 1, dpi);
    REQUIRE(image);
    return image->convertToFormat(QImage::Format_RGB32);
}

/// The bytes of an image file; `format` as "PNG" or "JPEG", `quality` of JPEG 0–100.
inline QByteArray encoded(QImage image, double dpi, const char* format, int quality = -1) {
    constexpr double inchesPerMetre = 1 / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi * inchesPerMetre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, quality));
    return bytes;
}

} // namespace salkku::test
