// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/placed_slide.h"
#include "exporting/write_pptx.h"

#include <QByteArray>
#include <QDateTime>

namespace salkku::pptx {

/// The whole file in memory. `at` is the time that its entries and properties carry.
Result<QByteArray> deckBytes(const Report& report, const std::vector<PlacedSlide>& slides,
                             const QDateTime& at, const WriteProgress& progress, const PptxOptions& options);

} // namespace salkku::pptx
