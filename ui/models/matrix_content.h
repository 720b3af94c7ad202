// SPDX-License-Identifier: GPL-3.0-or-later
// What a matrix shows, for the comparison page and the region page alike.
#pragma once

#include "analysis/comparison.h"
#include "analysis/region.h"
#include "ui/cell_place.h"
#include "ui/text/words.h"

#include <QMetaType>
#include <QString>
#include <optional>
#include <vector>

namespace salkku::ui {

enum class ColumnKind { Light, Progress, LightAndProgress };

struct MatrixColumn {
    QString title;
    QString toolTip;
    ColumnKind kind = ColumnKind::Light;
};

struct MatrixCell {
    CellPlace place;
    std::optional<LightCell> light;
    std::optional<PercentCell> progress;
    QString reception = {}; ///< how its report came: "late", "draft"; empty where it came in time
};

struct MatrixRow {
    OrganisationCode organisation;
    int investment = 0; ///< 0 where the row is an organisation's over all investments
    QString title;
    QString toolTip;
    QString group; ///< name of the area; empty for rows outside every area
    std::vector<MatrixCell> cells;
};

struct MatrixContent {
    QString rowHeading;
    std::vector<MatrixColumn> columns;
    std::vector<MatrixRow> rows;
    LightWords words;
    Language language = Language::Finnish;
};

/// A heading broken between words so that narrow columns show it whole; no line is longer than `limit`
/// characters unless a single word is.
QString brokenHeading(const QString& text, int limit);

/// "Part A, work package 2: Piles"; of the whole meaningless.
QString scopeName(const InvestmentScope& scope, const QString& title = {});

/// Region × dimensions and progress of one investment.
MatrixContent matrixContent(const Programme& programme, const DimensionMatrix& matrix, Language language);
/// Region × investments with overall light and per cent.
MatrixContent matrixContent(const Programme& programme, const InvestmentMatrix& matrix, Language language);
/// Says in each cell whose report did not come in time how it came, or that it did not.
void noteReceptions(MatrixContent& content, const Programme& programme,
                    const std::vector<CompletenessRow>& completeness);
/// One region's investments × dimensions and progress.
MatrixContent matrixContent(const Programme& programme, const RegionView& region, Language language);

} // namespace salkku::ui

Q_DECLARE_METATYPE(salkku::ui::MatrixCell)
Q_DECLARE_METATYPE(salkku::PercentCell)
