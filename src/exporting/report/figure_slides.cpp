// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"
#include "exporting/report/report_context.h"

#include <cmath>

namespace salkku {

namespace {

class FigureTable {
public:
    FigureTable(const ReportContext& context, bool hasPrevious)
        : m_context(context)
        , m_hasPrevious(hasPrevious) {
        m_table.columns << text(QT_TRANSLATE_NOOP("Report", "Figure"))
                        << text(QT_TRANSLATE_NOOP("Report", "Now"));
        if (hasPrevious) m_table.columns << text(QT_TRANSLATE_NOOP("Report", "Before"));
    }

    QString text(const char* source) const { return m_context.texts.of(source); }

    void addCount(const QString& name, int now, std::optional<int> before = {}) {
        add(name, countCell(now), before ? countCell(*before) : TableCell());
    }

    void addMean(const QString& name, std::optional<double> now, std::optional<double> before) {
        if (now) add(name, percentCell(*now), before ? percentCell(*before) : TableCell());
    }

    void add(const QString& name, TableCell now, TableCell before = {}) {
        auto& row = m_table.rows.emplace_back();
        row.push_back({name, {}, {}});
        row.push_back(std::move(now));
        if (m_hasPrevious) row.push_back(std::move(before));
    }

    TableBlock take() { return std::move(m_table); }

private:
    TableCell countCell(int count) const { return {m_context.texts.number(count), {}, {}, count}; }

    TableCell percentCell(double mean) const {
        const auto percent = Percent::fromInt(static_cast<int>(std::lround(mean)));
        if (!percent) return {};
        return {m_context.texts.percent(*percent), {}, {}, *percent};
    }

    const ReportContext& m_context;
    bool m_hasPrevious;
    TableBlock m_table;
};

} // namespace

Slides figureSlides(const ReportContext& context) {
    // The day decides only what is late, which is not told here.
    const Tiles tiles =
        overviewOf(context.programme, context.snapshot, context.snapshot.period.last().lastDay()).tiles;
    FigureTable figures(context, tiles.hasPrevious);
    const QString outOf = QStringLiteral("%1 / %2").arg(context.texts.number(tiles.organisationsReceived),
                                                        context.texts.number(tiles.organisationsExpected));
    figures.add(figures.text(QT_TRANSLATE_NOOP("Report", "Regions that reported on every investment")),
                {outOf, {}, {}});
    if (tiles.missing > 0)
        figures.addCount(figures.text(QT_TRANSLATE_NOOP("Report", "Missing reports")), tiles.missing);
    figures.addCount(figures.text(QT_TRANSLATE_NOOP("Report", "Red lights")), tiles.reds,
                     tiles.hasPrevious ? std::optional(tiles.redsBefore) : std::nullopt);
    figures.addCount(figures.text(QT_TRANSLATE_NOOP("Report", "Yellow lights")), tiles.yellows,
                     tiles.hasPrevious ? std::optional(tiles.yellowsBefore) : std::nullopt);
    figures.addMean(figures.text(QT_TRANSLATE_NOOP("Report", "Mean progress")), tiles.meanPercent,
                    tiles.meanPercentBefore);
    figures.addMean(figures.text(QT_TRANSLATE_NOOP("Report", "Mean of the plans")), tiles.meanPlanned, {});
    TableBlock table = figures.take();
    table.description = context.texts.of(
        QT_TRANSLATE_NOOP("Report", "The period's main figures, and those of the one before."));
    ReportSlide slide;
    slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "The period in figures"));
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "All investments"));
    slide.blocks = {std::move(table)};
    return {std::move(slide)};
}

} // namespace salkku
