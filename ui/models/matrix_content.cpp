// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrix_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

constexpr int dimensionLine = 10; ///< characters
constexpr int investmentLine = 18;

MatrixContent emptyContent(const Programme& programme, const QString& rowHeading, Language language) {
    MatrixContent content;
    content.rowHeading = rowHeading;
    content.words = lightWords(programme, language);
    content.language = language;
    return content;
}

std::vector<MatrixColumn> dimensionColumns(const Programme& programme, Language language) {
    std::vector<MatrixColumn> columns;
    for (const Dimension& dimension : programme.dimensions)
        columns.push_back({brokenHeading(dimension.names.in(language), dimensionLine),
                           dimension.names.in(language), ColumnKind::Light});
    columns.push_back(
        {Text::tr("Progress"), Text::tr("Progress; the tick marks the plan"), ColumnKind::Progress});
    return columns;
}

std::vector<MatrixCell> dimensionCells(const Programme& programme, const DimensionRow& row, int investment) {
    std::vector<MatrixCell> cells;
    for (std::size_t i = 0; i < programme.dimensions.size(); ++i) {
        const LightCell light = i < row.lights.size() ? row.lights[i] : LightCell{};
        cells.push_back({{row.organisation, investment, programme.dimensions[i].id}, light, std::nullopt});
    }
    cells.push_back({{row.organisation, investment, std::nullopt}, std::nullopt, row.progress});
    return cells;
}

QString investmentHeading(const Investment& investment, Language language) {
    return investmentShort(investment.number) + QLatin1Char('\n') +
           brokenHeading(investment.shortName.in(language), investmentLine);
}

QString groupOf(const Programme& programme, const OrganisationCode& code, Language language) {
    const Organisation* organisation = programme.organisation(code);
    const CooperationArea* area = organisation ? programme.area(organisation->area) : nullptr;
    return area ? area->names.in(language) : QString();
}

MatrixRow organisationRow(const Programme& programme, const OrganisationCode& code, Language language) {
    MatrixRow row;
    row.organisation = code;
    row.title = organisationName(programme, code, language);
    row.group = groupOf(programme, code, language);
    const Organisation* organisation = programme.organisation(code);
    row.toolTip = organisation && !organisation->brand.isEmpty()
                      ? Text::tr("%1 (%2)").arg(row.title, organisation->brand)
                      : row.title;
    return row;
}

const QString below = QStringLiteral("      %1"); // what is part of the row above it

MatrixRow regionRow(const Programme& programme, const OrganisationCode& organisation, int investment,
                    DimensionRow lights) {
    lights.organisation = organisation;
    MatrixRow row;
    row.organisation = organisation;
    row.investment = investment;
    row.cells = dimensionCells(programme, lights, investment);
    return row;
}

} // namespace

QString scopeName(const InvestmentScope& scope, const QString& title) {
    if (!title.isEmpty()) return Text::tr("%1: %2").arg(scopeName(scope), title);
    if (scope.workPackage == 0) return Text::tr("Part %1").arg(scope.part);
    if (scope.part.isEmpty()) return Text::tr("Work package %1").arg(scope.workPackage);
    return Text::tr("Part %1, work package %2").arg(scope.part).arg(scope.workPackage);
}

QString brokenHeading(const QString& text, int limit) {
    QString broken;
    qsizetype line = 0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool fits = line == 0 || line + 1 + word.size() <= limit;
        if (!broken.isEmpty()) broken += fits ? QLatin1Char(' ') : QLatin1Char('\n');
        broken += word;
        line = fits ? line + 1 + word.size() : word.size();
    }
    return broken;
}

MatrixContent matrixContent(const Programme& programme, const DimensionMatrix& matrix, Language language) {
    MatrixContent content = emptyContent(programme, Text::tr("Region"), language);
    content.columns = dimensionColumns(programme, language);
    for (const DimensionRow& source : matrix.rows) {
        MatrixRow row = organisationRow(programme, source.organisation, language);
        row.investment = matrix.investment;
        row.cells = dimensionCells(programme, source, matrix.investment);
        content.rows.push_back(std::move(row));
    }
    return content;
}

MatrixContent matrixContent(const Programme& programme, const InvestmentMatrix& matrix, Language language) {
    MatrixContent content = emptyContent(programme, Text::tr("Region"), language);
    for (const Investment& investment : programme.investments)
        content.columns.push_back({investmentHeading(investment, language), investment.fullName.in(language),
                                   ColumnKind::LightAndProgress});
    for (const InvestmentRow& source : matrix.rows) {
        MatrixRow row = organisationRow(programme, source.organisation, language);
        for (std::size_t i = 0; i < programme.investments.size(); ++i) {
            const InvestmentCell cell =
                i < source.investments.size() ? source.investments[i] : InvestmentCell{};
            row.cells.push_back({{source.organisation, programme.investments[i].number, std::nullopt},
                                 cell.overall,
                                 cell.progress});
        }
        content.rows.push_back(std::move(row));
    }
    return content;
}

void noteReceptions(MatrixContent& content, const Programme& programme,
                    const std::vector<CompletenessRow>& completeness) {
    std::map<std::pair<OrganisationCode, int>, QString> notes;
    for (const CompletenessRow& row : completeness)
        for (std::size_t i = 0; i < std::min(row.investments.size(), programme.investments.size()); ++i)
            if (row.investments[i] != Reception::Received && row.investments[i] != Reception::NotExpected)
                notes[{row.organisation, programme.investments[i].number}] =
                    receptionText(row.investments[i]);
    for (MatrixRow& row : content.rows)
        for (MatrixCell& cell : row.cells) {
            const auto note = notes.find({cell.place.organisation, cell.place.investment});
            if (note != notes.end()) cell.reception = note->second;
        }
}

MatrixContent matrixContent(const Programme& programme, const RegionView& region, Language language) {
    MatrixContent content = emptyContent(programme, Text::tr("Investment"), language);
    content.columns = dimensionColumns(programme, language);
    for (const RegionInvestment& source : region.investments) {
        const QString name = investmentName(programme, source.investment, language);
        const Investment* investment = programme.investment(source.investment);
        content.rows.push_back(regionRow(programme, region.organisation, source.investment, source.row));
        content.rows.back().title = name;
        content.rows.back().toolTip = investment ? investment->fullName.in(language) : name;
        for (const ScopeRow& scope : source.scopes) {
            content.rows.push_back(regionRow(programme, region.organisation, source.investment, scope.row));
            content.rows.back().title = below.arg(scopeName(scope.scope));
            content.rows.back().toolTip = Text::tr("%1: %2").arg(name, scopeName(scope.scope, scope.title));
            for (MatrixCell& cell : content.rows.back().cells) cell.place.scope = scope.scope;
        }
        if (!source.calculated) continue;
        content.rows.push_back(
            regionRow(programme, region.organisation, source.investment, *source.calculated));
        content.rows.back().title = below.arg(Text::tr("Calculated"));
        content.rows.back().toolTip =
            Text::tr("%1: the worst light of its work packages, and their mean progress").arg(name);
    }
    return content;
}

} // namespace salkku::ui
