// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back.h"

#include "app/read_back_slide.h"
#include "documents/pptx/read_slides.h"
#include "exporting/data_set/carried_part.h"

#include <QCoreApplication>
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

Result<void> compareCount(int read, const WrittenSlides& written, const QString& path) {
    const auto meant = static_cast<int>(written.slides.size());
    if (read == meant) return {};
    return readBackError(Text::tr("it has %1 slides instead of %2.").arg(read).arg(meant), path);
}

Result<void> compareDataSet(const Result<QByteArray>& carried, const WrittenSlides& written,
                            const QString& path) {
    if (!carried) return readBackError(carried.error().message, path);
    if (carried->trimmed() == written.dataSet.trimmed()) return {};
    return readBackError(Text::tr("the values that go along are not whole."), path);
}

} // namespace

Result<void> readBackDeck(const QByteArray& bytes, const QString& path, const WrittenSlides& written) {
    std::optional<Error> difference;
    const auto visited = visitSlides(bytes, path, noLimits(), [&](const Page& page) {
        const auto at = static_cast<std::size_t>(page.number - 1);
        if (at >= written.slides.size()) return false;
        if (const auto fault = slideFault(written.slides[at], page))
            difference = readBackError(*fault, page.number, path);
        return !difference;
    });
    if (!visited) return readBackError(visited.error().message, path);
    if (difference) return *difference;
    if (const auto same = compareCount(*visited, written, path); !same) return same;
    return compareDataSet(carriedJson(bytes, path), written, path);
}

} // namespace salkku
