// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/layout/slide_geometry.h"
#include "exporting/write_pptx.h"

#include <QByteArray>

namespace salkku {

struct PdfOptions {
    PageShape shape;
    QByteArray dataSet; ///< to go along as an attachment; empty: none
};

/// The name of the attachment that holds the data set.
inline constexpr const char* dataSetAttachment = "salkku-data-set.json";

/// The report as vector pages with embedded fonts, selectable text and bookmarks. Needs a QGuiApplication.
/// The same report gives the same bytes. Error: Cancelled.
Result<QByteArray> pdfBytes(const Report& report, const std::vector<PlacedSlide>& slides,
                            const PdfOptions& options, const WriteProgress& progress = {});

} // namespace salkku
