// SPDX-License-Identifier: GPL-3.0-or-later
// What writing a form needs, whichever it is.
#pragma once

#include "app/export_job.h"
#include "exporting/pptx/house_style.h"
#include "exporting/save_file.h"

#include <QByteArray>
#include <optional>

namespace salkku {

/// Answers `count`.
Result<int> saveExport(const Result<QByteArray>& bytes, const QString& path, std::size_t count,
                       const SaveCheck& check);
/// The data set that goes along, as JSON.
Result<QByteArray> exportedDataSet(const Portfolio& portfolio, const ReportOptions& options);
/// The look of the presentation with that path; nothing of an empty one.
Result<std::optional<pptx::HouseStyle>> houseStyle(const QString& theme);
/// The part that a form of one part is wanted of; empty: the most telling one.
QString wantedPart(const ExportOptions& options);

/// Of a form for which needsFonts().
Result<int> runDrawnExport(const Portfolio& portfolio, const ExportJob& job, ExportForm form,
                           const ExportProgress& progress);

} // namespace salkku
