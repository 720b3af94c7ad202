// SPDX-License-Identifier: GPL-3.0-or-later
// A period's report as a file. The file's ending decides about the form.
#pragma once

#include "domain/result.h"
#include "exporting/build_report.h"

#include <functional>

namespace salkku {

class Portfolio;

enum class ExportForm { Pptx, Pdf, Xlsx, Html, Png, Svg, Csv, Json };

inline constexpr ExportForm allExportForms[] = {ExportForm::Pptx, ExportForm::Pdf, ExportForm::Xlsx,
                                                ExportForm::Html, ExportForm::Png, ExportForm::Svg,
                                                ExportForm::Csv,  ExportForm::Json};

QString exportEnding(ExportForm form); ///< "pptx"
/// Error: InvalidArgument, which names the endings there are.
Result<ExportForm> exportFormOf(const QString& path);
/// Whether the form holds one table or picture, which ExportOptions::part chooses.
bool holdsOnePart(ExportForm form);
/// Whether writing the form needs a QGuiApplication.
bool needsFonts(ExportForm form);

enum class Paper { Slide, A4 };

struct ExportOptions {
    ReportOptions report;
    QString path;
    Paper paper = Paper::Slide; ///< of a PDF
    QString part = {};          ///< of CSV, PNG and SVG: a table's or slide's id; empty: the most telling one
};

/// Called with (done, all); cancels with false.
using ExportProgress = std::function<bool(int, int)>;

/// Answers the number of slides, pages, sheets or rows, whatever the form counts.
Result<int> exportReport(const Portfolio& portfolio, const ExportOptions& options,
                         const ExportProgress& progress = {});

/// "salkku_2025-10_2025-12_fi.pptx", of an earlier day's portfolio "salkku_…_fi_as-of-2025-09-30.pptx"
QString suggestedFileName(const Period& period, Language language, ExportForm form = ExportForm::Pptx,
                          const std::optional<QDate>& asOf = {});

} // namespace salkku
