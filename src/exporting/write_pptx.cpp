// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/write_pptx.h"

#include "exporting/layout/lay_out.h"
#include "exporting/pptx/deck.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WritePptx)
};

} // namespace

Result<int> writePptx(const Report& report, const QString& path, const WriteProgress& progress,
                      const PptxOptions& options) {
    return writePptx(report, layOut(report), path, progress, options);
}

Result<int> writePptx(const Report& report, const std::vector<PlacedSlide>& slides, const QString& path,
                      const WriteProgress& progress, const PptxOptions& options) {
    if (slides.empty()) return Error{ErrorCode::InvalidArgument, Text::tr("The report has no slides."), path};
    const auto bytes = pptx::deckBytes(report, slides, fileTime(report), progress, options);
    if (!bytes) return bytes.error();
    if (const auto saved = saveFile(*bytes, path, options.check); !saved) return saved.error();
    return static_cast<int>(slides.size());
}

} // namespace salkku
