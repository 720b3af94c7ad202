// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/layout/placed_slide.h"
#include "exporting/save_file.h"

#include <QByteArray>
#include <functional>

namespace salkku {

namespace pptx {
struct HouseStyle;
}

/// Called between slides with (written, all); false cancels.
using WriteProgress = std::function<bool(int, int)>;

struct PptxOptions {
    QByteArray dataSet = {}; ///< JSON to go along; empty: none
    SaveCheck check = {};    ///< of the written file
    /// An organisation's own look; the slides are laid out for its shape and letters. Outlives the call.
    const pptx::HouseStyle* house = nullptr;
};

/// Writes the report as a PowerPoint file, beside the target first and then renamed, so that a failure leaves
/// no half file. Text that does not fit goes on to a next slide; nothing is shrunk under 12 pt. Answers how
/// many slides were written. Errors: CannotWrite, Cancelled.
Result<int> writePptx(const Report& report, const QString& path, const WriteProgress& progress = {},
                      const PptxOptions& options = {});
/// The same of slides that were laid out already.
Result<int> writePptx(const Report& report, const std::vector<PlacedSlide>& slides, const QString& path,
                      const WriteProgress& progress, const PptxOptions& options);

} // namespace salkku
