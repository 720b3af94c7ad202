// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices as tables of a slide.
#pragma once

#include "analysis/arrangement.h"
#include "exporting/report/report_context.h"

namespace salkku {

QString regionHeading(const ReportContext& context);
QString progressHeading(const ReportContext& context);
TableCell nameCell(const ReportContext& context, const OrganisationCode& code);
QString percentText(const ReportContext& context, const PercentCell& cell);
TableCell percentCell(const ReportContext& context, const std::optional<Percent>& percent);
/// The light in the programme's words, with a percentage beside it where there is one.
TableCell lightCell(const ReportContext& context, const LightCell& cell, const PercentCell& percent = {});

/// In the order of the matrix's rows.
TableBlock dimensionTable(const ReportContext& context, const DimensionMatrix& matrix);
TableBlock investmentTable(const ReportContext& context, const InvestmentMatrix& matrix);

/// The table's rows in another order, with a row over each group.
TableBlock arrangedTable(const ReportContext& context, const TableBlock& table,
                         const std::vector<ArrangedRow>& rows);

} // namespace salkku
