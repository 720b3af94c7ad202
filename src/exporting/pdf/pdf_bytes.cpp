// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdf/pdf_bytes.h"

#include "exporting/painting/paint_slide.h"
#include "exporting/pdf/finish_pdf.h"
#include "exporting/save_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WritePdf)
};

constexpr int dotsPerInch = 1200; // so fine that rounding is never seen
constexpr int pointsPerInch = 72;

void setUp(QPdfWriter& writer, const Report& report, const PdfOptions& options) {
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Salkku %1").arg(report.appVersion));
    writer.setResolution(dotsPerInch);
    const QPageSize size(QSizeF(options.shape.width, options.shape.height), QPageSize::Point, {},
                         QPageSize::ExactMatch);
    writer.setPageLayout({size, QPageLayout::Portrait, {}, QPageLayout::Point});
    if (!options.dataSet.isEmpty())
        writer.addFileAttachment(QLatin1String(dataSetAttachment), options.dataSet,
                                 QStringLiteral("application/json"));
}

// Qt walks through its fonts in the order of a hash table; the same seed gives the same bytes. Each table
// keeps the seed that it was made with, so that others are not disturbed.
class StableHashes {
public:
    StableHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~StableHashes() { QHashSeed::resetRandomGlobalSeed(); }
    StableHashes(const StableHashes&) = delete;
    StableHashes& operator=(const StableHashes&) = delete;
};

Error cancelled() {
    return {ErrorCode::Cancelled, Text::tr("The export was cancelled."), {}};
}

std::vector<Bookmark> bookmarksOf(const std::vector<PlacedSlide>& slides) {
    std::vector<Bookmark> bookmarks;
    for (std::size_t i = 0; i < slides.size(); ++i) {
        const QString& title = slides[i].title;
        const bool goesOn = i > 0 && slides[i].id == slides[i - 1].id &&
                            !slides[i].id.startsWith(QLatin1String("investment"));
        if (!goesOn)
            bookmarks.push_back({slides[i].isTitleSlide || slides[i].kicker.isEmpty()
                                     ? title
                                     : QStringLiteral("%1 · %2").arg(title, slides[i].kicker),
                                 static_cast<int>(i)});
    }
    return bookmarks;
}

} // namespace

Result<QByteArray> pdfBytes(const Report& report, const std::vector<PlacedSlide>& slides,
                            const PdfOptions& options, const WriteProgress& progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const StableHashes stable;
        QPdfWriter writer(&buffer);
        setUp(writer, report, options);
        QPainter painter(&writer);
        painter.scale(static_cast<double>(dotsPerInch) / pointsPerInch,
                      static_cast<double>(dotsPerInch) / pointsPerInch);
        const PageFrame frame = pageFrameOf(report, options.shape);
        const int all = static_cast<int>(slides.size());
        for (int i = 0; i < all; ++i) {
            if (progress && !progress(i, all)) return cancelled();
            if (i > 0) writer.newPage();
            paintSlide(painter, slides[static_cast<std::size_t>(i)], frame, i + 1);
        }
        if (progress && !progress(all, all)) return cancelled();
    }
    return finishPdf(bytes, bookmarksOf(slides), languageCode(report.language), fileTime(report));
}

} // namespace salkku
