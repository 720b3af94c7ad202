// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include <cmath>

namespace salkku {

namespace {

const LightCell& lightOf(const Programme& programme, const DimensionRow& row,
                         const std::optional<DimensionId>& dimension) {
    for (std::size_t i = 0; dimension && i < row.lights.size(); ++i)
        if (programme.dimensions[i].id == *dimension) return row.lights[i];
    return row.overall;
}

// Over an organisation's investments.
class WholeFigure {
public:
    void add(const LightCell& light, const DimensionRow& row) {
        m_now.push_back(light.light);
        for (const LightCell& each : row.lights) m_all.push_back(each.light);
        m_percent.add(row.progress.percent);
        m_earlier.add(row.progress.before);
        m_planned.add(row.progress.planned);
    }

    RegionFigure figure(const OrganisationCode& organisation, bool comparable) const {
        RegionFigure figure;
        figure.organisation = organisation;
        figure.lights = summaryOf(m_all);
        const LightSummary now = summaryOf(m_now);
        if (now.reported() + now.counts[3] > 0) figure.light.light = now.worst;
        figure.light.change = Change::Unknown; // the worst of several has no single predecessor
        figure.progress = {m_percent.mean(), m_earlier.mean(), m_planned.mean(), Change::Unknown};
        if (comparable) figure.progress.change = changeOf(figure.progress.before, figure.progress.percent);
        return figure;
    }

private:
    class Mean {
    public:
        void add(const std::optional<Percent>& percent) {
            if (!percent) return;
            m_sum += percent->value();
            ++m_count;
        }
        std::optional<Percent> mean() const {
            return m_count == 0 ? std::nullopt
                                : Percent::fromInt(static_cast<int>(std::lround(m_sum / m_count)));
        }

    private:
        double m_sum = 0;
        int m_count = 0;
    };

    std::vector<std::optional<Light>> m_now, m_all;
    Mean m_percent, m_earlier, m_planned;
};

RegionFigure figureOf(const Programme& programme, const DimensionRow& row,
                      const std::optional<DimensionId>& dimension) {
    std::vector<std::optional<Light>> lights;
    for (const LightCell& light : row.lights) lights.push_back(light.light);
    return {row.organisation, lightOf(programme, row, dimension), row.progress, summaryOf(lights)};
}

std::vector<RegionFigure> wholeFigures(const Programme& programme, const Snapshot& snapshot,
                                       const std::optional<DimensionId>& dimension) {
    std::vector<OrganisationCode> order;
    std::vector<WholeFigure> wholes;
    for (const Investment& investment : programme.investments) {
        const DimensionMatrix matrix = dimensionMatrix(programme, snapshot, investment.number);
        wholes.resize(matrix.rows.size());
        order.resize(matrix.rows.size());
        for (std::size_t i = 0; i < matrix.rows.size(); ++i) {
            order[i] = matrix.rows[i].organisation;
            wholes[i].add(lightOf(programme, matrix.rows[i], dimension), matrix.rows[i]);
        }
    }
    std::vector<RegionFigure> figures;
    for (std::size_t i = 0; i < wholes.size(); ++i)
        figures.push_back(wholes[i].figure(order[i], snapshot.previous.has_value()));
    return figures;
}

} // namespace

std::vector<RegionFigure> regionFigures(const Programme& programme, const Snapshot& snapshot,
                                        const FigureQuestion& question) {
    if (question.investment == 0) return wholeFigures(programme, snapshot, question.dimension);
    std::vector<RegionFigure> figures;
    for (const DimensionRow& row :
         dimensionMatrix(programme, snapshot, question.investment, question.scope).rows)
        figures.push_back(figureOf(programme, row, question.dimension));
    return figures;
}

} // namespace salkku
