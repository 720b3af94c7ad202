// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back.h"

#include "app/read_back_page.h"
#include "app/read_back_slide.h"
#include "documents/pdf_attachment.h"
#include "documents/pptx/read_slides.h"
#include "documents/visit_pdf.h"
#include "exporting/data_set/carried_part.h"
#include "exporting/pdf/pdf_bytes.h"

#include <QCoreApplication>
#include <functional>
#include <limits>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

// The reader's limits are against strangers.
DocumentLimits noLimits() {
    DocumentLimits limits;
    limits.bytes = limits.partBytes = limits.unpackedBytes = std::numeric_limits<qint64>::max();
    limits.pages = limits.parts = limits.wordsPerPage = limits.elementsPerPart =
        std::numeric_limits<int>::max();
    return limits;
}

// Page by page, until one differs.
class PageChecks {
public:
    using FaultOf = std::function<std::optional<ReadBackFault>(const PlacedSlide&, const Page&)>;

    PageChecks(const WrittenSlides& written, const QString& path, FaultOf faultOf)
        : m_written(written)
        , m_path(path)
        , m_faultOf(std::move(faultOf)) {}

    bool passes(const Page& page) {
        const auto at = static_cast<std::size_t>(page.number - 1);
        if (at >= m_written.slides.size()) return false;
        if (const auto fault = m_faultOf(m_written.slides[at], page))
            m_fault = readBackError(*fault, page.number, m_path);
        return !m_fault;
    }

    Result<void> result(const Result<int>& pages) const {
        if (!pages) return readBackError(pages.error().message, m_path);
        if (m_fault) return *m_fault;
        const auto meant = static_cast<int>(m_written.slides.size());
        if (*pages == meant) return {};
        return readBackError(Text::tr("it has %1 slides instead of %2.").arg(*pages).arg(meant), m_path);
    }

private:
    const WrittenSlides& m_written;
    QString m_path;
    FaultOf m_faultOf;
    std::optional<Error> m_fault;
};

// The text around the root's tags is another's. A data set of many slides is large: it is not copied.
bool isSameJson(QByteArrayView a, QByteArrayView b) {
    return a.trimmed() == b.trimmed();
}

Result<void> compareDataSet(const Result<QByteArray>& carried, const WrittenSlides& written,
                            const QString& path) {
    if (!carried) return readBackError(carried.error().message, path);
    if (isSameJson(*carried, written.dataSet)) return {};
    return readBackError(Text::tr("the values that go along are not whole."), path);
}

} // namespace

Result<void> readBackDeck(const QByteArray& bytes, const QString& path, const WrittenSlides& written) {
    PageChecks checks(written, path, slideFault);
    const auto visited =
        visitSlides(bytes, path, noLimits(), [&](const Page& page) { return checks.passes(page); });
    if (const auto same = checks.result(visited); !same) return same;
    return compareDataSet(carriedJson(bytes, path), written, path);
}

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
