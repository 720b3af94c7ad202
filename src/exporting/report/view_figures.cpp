// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views that show one figure for each region: the map and the bars.
#include "analysis/tile_grid.h"
#include "exporting/report/matrix_tables.h"
#include "exporting/report/view_parts.h"

#include <algorithm>

namespace salkku {

namespace {

class FigureBlocks {
public:
    FigureBlocks(const ReportContext& context, const SavedComparison& view)
        : m_context(context)
        , m_view(view)
        , m_figures(regionFigures(context.programme, context.snapshot, view.figureQuestion())) {}

    std::vector<Block> map() const {
        if (std::none_of(m_figures.begin(), m_figures.end(), [this](const auto& f) { return isShown(f); }))
            return {};
        TableBlock table;
        table.isMap = true;
        for (const std::vector<int>& places : tileGrid(tiles())) {
            while (table.columns.size() < static_cast<qsizetype>(places.size())) table.columns << QString();
            auto& row = table.rows.emplace_back();
            for (const int place : places)
                row.push_back(place < 0 ? TableCell() : tileCell(m_figures[static_cast<std::size_t>(place)]));
        }
        table.description =
            text(QT_TRANSLATE_NOOP("Report", "The saved view \"%1\": the regions as tiles where they lie on "
                                             "the map, each with its light and progress."))
                .arg(m_view.name);
        return {std::move(table)};
    }

    std::vector<Block> bars() const {
        std::vector<RegionFigure> some = m_figures;
        std::erase_if(some, [this](const RegionFigure& figure) { return !isShown(figure); });
        if (some.empty()) return {};
        sortFigures(some, m_view.bars, m_context.programme, m_context.language);
        return {barChart(some), barTable(some)};
    }

private:
    QString text(const char* source) const { return m_context.texts.of(source); }

    bool isShown(const RegionFigure& figure) const {
        return m_view.arrangement.filter == MatrixFilter::All ||
               matches({&figure.light, &figure.progress, nullptr}, m_view.arrangement.filter);
    }

    TableCell tileCell(const RegionFigure& figure) const {
        const QString name = m_context.organisationName(figure.organisation);
        if (!isShown(figure)) return {name, {}, {}};
        TableCell cell = lightCell(m_context, figure.light, figure.progress);
        cell.text = cell.text.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, cell.text);
        cell.value = {};
        return cell;
    }

    std::vector<std::optional<MapTile>> tiles() const {
        std::vector<std::optional<MapTile>> tiles;
        for (const RegionFigure& figure : m_figures) {
            const Organisation* organisation = m_context.programme.organisation(figure.organisation);
            tiles.push_back(organisation ? organisation->tile : std::nullopt);
        }
        return tiles;
    }

    ChartBlock barChart(const std::vector<RegionFigure>& figures) const {
        ChartBlock chart;
        chart.categoryHeading = regionHeading(m_context);
        chart.series.push_back({progressHeading(m_context), {}});
        for (const RegionFigure& figure : figures) {
            chart.categories << m_context.organisationName(figure.organisation);
            const auto& percent = figure.progress.percent;
            chart.series.front().values.push_back(percent ? std::optional<double>(percent->value())
                                                          : std::nullopt);
        }
        chart.description = barsDescription();
        return chart;
    }

    TableBlock barTable(const std::vector<RegionFigure>& figures) const {
        TableBlock table{{regionHeading(m_context), text(QT_TRANSLATE_NOOP("Report", "Light")),
                          progressHeading(m_context), text(QT_TRANSLATE_NOOP("Report", "Plan"))},
                         {},
                         barsDescription()};
        for (const RegionFigure& figure : figures) {
            auto& row = table.rows.emplace_back();
            row.push_back(nameCell(m_context, figure.organisation));
            TableCell light = lightCell(m_context, figure.light);
            light.text = light.description;
            row.push_back(std::move(light));
            row.push_back(percentCell(m_context, figure.progress.percent));
            row.push_back(percentCell(m_context, figure.progress.planned));
        }
        return table;
    }

    QString barsDescription() const {
        return text(QT_TRANSLATE_NOOP("Report", "The saved view \"%1\": the regions in its order, each with "
                                                "its light and progress."))
            .arg(m_view.name);
    }

    const ReportContext& m_context;
    const SavedComparison& m_view;
    std::vector<RegionFigure> m_figures;
};

} // namespace

std::vector<Block> mapBlocks(const ReportContext& context, const SavedComparison& view) {
    return FigureBlocks(context, view).map();
}

std::vector<Block> barBlocks(const ReportContext& context, const SavedComparison& view) {
    return FigureBlocks(context, view).bars();
}

} // namespace salkku
