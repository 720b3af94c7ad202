// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of an export under a name, kept in the portfolio: everything but the period and the file.
#pragma once

#include "app/export_report.h"
#include "storage/saved_view.h"

#include <vector>

namespace salkku {

struct ExportTemplate {
    QString name;
    ExportForm form = ExportForm::Pptx;
    ExportOptions options; ///< its period and path say nothing
    QString theme = {};    ///< as ExportJob's
};

/// As the portfolio keeps it beside the pages' saved views.
SavedView exportTemplateView(const ExportTemplate& choices);
/// The page that templates are saved under.
QString exportTemplatePage();
/// Of saved views the names alone. Errors: Damaged, where another program or a newer Salkku wrote it.
Result<ExportTemplate> exportTemplateOf(const SavedView& view);

/// With its saved views. Error: NotFound, which names the templates, or the saved views, there are.
Result<ExportTemplate> exportTemplate(const Portfolio& portfolio, const QString& name);
Result<void> saveExportTemplate(Portfolio& portfolio, const ExportTemplate& choices);

} // namespace salkku
