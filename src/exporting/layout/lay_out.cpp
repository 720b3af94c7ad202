// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/lay_out.h"

#include "exporting/layout/chart_flow.h"
#include "exporting/layout/table_flow.h"
#include "exporting/layout/text_flow.h"
#include "exporting/visible_text.h"

namespace salkku {

namespace {

constexpr double blockGap = 12;

struct BlockFlow {
    PageFlow& flow;
    void operator()(const BulletBlock& block) const { flowText(flow, block); }
    void operator()(const TableBlock& block) const { flowTable(flow, block); }
    void operator()(const ChartBlock& block) const { flowChart(flow, block); }
    void operator()(const LegendBlock& block) const { flowLegend(flow, block); }
};

std::vector<PlacedSlide> layOutSlide(const ReportSlide& slide, const Report& report, const PageShape& shape) {
    PageFlow flow(slide, report, shape);
    if (!flow.overflow().isEmpty()) {
        if (slide.isTitleSlide) flow.newPage();
        BulletBlock overflow;
        for (const QString& text : flow.overflow()) overflow.bullets.push_back({text, 0, true});
        flowText(flow, overflow);
    }
    for (const Block& block : slide.blocks) {
        if (!flow.isFresh()) flow.gap(blockGap);
        std::visit(BlockFlow{flow}, block);
    }
    return flow.takePages();
}

// All blocks begin at the content's left edge.
struct Widening {
    double factor;
    void operator()(PlacedText& text) const { text.box.width *= factor; }
    void operator()(PlacedChart& chart) const { chart.box.width *= factor; }
    void operator()(PlacedTable& table) const {
        table.box.width *= factor;
        for (double& width : table.columnWidths) width *= factor;
    }
};

struct NumberedSlide {
    PlacedSlide slide;
    QString run;
};

QString joined(const QString& run, const QString& subtitle) {
    return subtitle.isEmpty() ? run : QStringLiteral("%1  ·  %2").arg(run, subtitle);
}

// "Investointi 1 2/4": only known when all slides of the run stand.
void numberRun(std::vector<NumberedSlide>& slides, std::size_t from, std::size_t until) {
    for (std::size_t i = from; i < until; ++i) {
        const QString run = QStringLiteral("%1 %2/%3").arg(slides[i].run).arg(i - from + 1).arg(until - from);
        PlacedSlide& slide = slides[i].slide;
        if (slide.title == slides[i].run)
            slide.title = run;
        else
            slide.kicker = joined(run, slide.kicker);
    }
}

void numberRuns(std::vector<NumberedSlide>& slides) {
    for (std::size_t from = 0, until = 0; from < slides.size(); from = until) {
        until = from;
        while (until < slides.size() && slides[until].run == slides[from].run) ++until;
        if (!slides[from].run.isEmpty()) numberRun(slides, from, until);
    }
}

} // namespace

// Whatever fits a narrow page in Arial fits one that is wider by the factor in wider letters.
std::vector<PlacedSlide> layOut(const Report& report, const PageShape& shape, double letterWidth) {
    PageShape narrow = shape;
    narrow.right = shape.width - shape.left - shape.contentWidth() / letterWidth;
    narrow.cover = shape.titleSlideText();
    narrow.cover.width /= letterWidth;
    std::vector<PlacedSlide> slides = layOut(report, narrow);
    for (PlacedSlide& slide : slides) {
        slide.titleBox.width *= letterWidth;
        for (PlacedBlock& block : slide.blocks) std::visit(Widening{letterWidth}, block);
    }
    return slides;
}

std::vector<PlacedSlide> layOut(const Report& report, const PageShape& shape) {
    std::vector<NumberedSlide> slides;
    for (const ReportSlide& slide : report.slides)
        for (PlacedSlide& placed : layOutSlide(slide, report, shape))
            slides.push_back({std::move(placed), visibleText(slide.run)});
    numberRuns(slides);
    std::vector<PlacedSlide> numbered;
    for (NumberedSlide& slide : slides) numbered.push_back(std::move(slide.slide));
    return numbered;
}

} // namespace salkku
