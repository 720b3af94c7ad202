// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include <QCollator>
#include <algorithm>

namespace salkku {

namespace {

std::optional<int> valueOf(const std::optional<Percent>& percent) {
    return percent ? std::optional(percent->value()) : std::nullopt;
}

class ByColumn {
public:
    ByColumn(const FigureOrder& order, const Programme& programme, Language language)
        : m_order(order)
        , m_programme(programme)
        , m_language(language)
        , m_collator(localeOf(language)) {}

    bool operator()(const RegionFigure& a, const RegionFigure& b) const {
        const bool ascending = m_order.order == Qt::AscendingOrder;
        const auto first = sortKey(a, m_order.by), second = sortKey(b, m_order.by);
        if (first.has_value() != second.has_value()) return first.has_value();
        if (first != second) return ascending ? *first < *second : *second < *first;
        const int byName = m_collator.compare(nameOf(a), nameOf(b));
        return m_order.by != FigureColumn::Region || ascending ? byName < 0 : byName > 0;
    }

private:
    QString nameOf(const RegionFigure& figure) const {
        const Organisation* organisation = m_programme.organisation(figure.organisation);
        return organisation ? organisation->names.in(m_language) : figure.organisation.value;
    }
    const FigureOrder& m_order;
    const Programme& m_programme;
    Language m_language;
    QCollator m_collator;
};

} // namespace

std::optional<int> sortKey(const RegionFigure& figure, FigureColumn column) {
    switch (column) {
    case FigureColumn::Light:
        return figure.light.light ? severity(*figure.light.light) : std::nullopt;
    case FigureColumn::Progress:
        return valueOf(figure.progress.percent);
    case FigureColumn::Plan:
        return valueOf(figure.progress.planned);
    case FigureColumn::Lights: // reds count most
        return figure.lights.counts[2] * 1000 + figure.lights.counts[1];
    case FigureColumn::Region:
        break;
    }
    return std::nullopt;
}

void sortFigures(std::vector<RegionFigure>& figures, const FigureOrder& order, const Programme& programme,
                 Language language) {
    std::stable_sort(figures.begin(), figures.end(), ByColumn(order, programme, language));
}

} // namespace salkku
