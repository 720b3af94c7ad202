// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of the comparison in the report.
#include "exporting/build_report.h"
#include "exporting/layout/lay_out.h"
#include "support/harbours.h"
#include "support/qt_strings.h"

#include <algorithm>

using namespace salkku;
using namespace salkku::test;

namespace {

StatusReport harbour(const char* code, Light tempo, int percentage) {
    StatusReport report = harbourReport(code, 1, secondHalf);
    light(report, "tempo", tempo);
    report.percent = percent(percentage);
    return report;
}

struct Harbours {
    PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());

    Harbours() {
        REQUIRE(portfolio.load(
            {harbour("A", Light::Green, 80), harbour("B", Light::Red, 20), harbour("C", Light::Red, 60)}));
    }

    Report report(const SavedComparison& view, std::vector<OrganisationCode> regions = {}) const {
        ReportOptions options{period(secondHalf), {}, Language::English};
        options.kinds = {SlideKind::Views};
        options.views = {view};
        options.organisations = std::move(regions);
        auto built = buildReport(portfolio, options);
        if (!built) FAIL(built.error().text().toStdString());
        return *std::move(built);
    }
};

SavedComparison view(CompareView shape) {
    SavedComparison view{QStringLiteral("For the board"), shape};
    view.investment = 1;
    return view;
}

template <class Wanted>
const Wanted& blockOf(const ReportSlide& slide) {
    const auto found = std::find_if(slide.blocks.begin(), slide.blocks.end(),
                                    [](const Block& block) { return std::holds_alternative<Wanted>(block); });
    REQUIRE(found != slide.blocks.end());
    return std::get<Wanted>(*found);
}

QStringList firstCells(const TableBlock& table) {
    QStringList cells;
    for (const auto& row : table.rows) cells << row.front().text;
    return cells;
}

QString nameOf(const char* code) {
    return harbours().organisation(OrganisationCode(QString::fromLatin1(code)))->names.en;
}

constexpr int progressColumn = 3; // behind two dimensions

} // namespace

TEST_CASE("a saved view is a slide with the regions in its order and its name in the subtitle", "[views]") {
    const Harbours harbours;
    SavedComparison saved = view(CompareView::Matrix);
    saved.arrangement.sortColumn = progressColumn;
    saved.arrangement.order = Qt::DescendingOrder;
    const Report report = harbours.report(saved);
    REQUIRE(report.slides.size() == 1);
    CHECK(report.slides.front().id == QStringLiteral("views"));
    CHECK(report.slides.front().subtitle.startsWith(QStringLiteral("For the board")));
    CHECK(firstCells(blockOf<TableBlock>(report.slides.front())).mid(0, 3) ==
          QStringList{nameOf("A"), nameOf("C"), nameOf("B")});
}

TEST_CASE("a saved view's filter leaves regions out, and its subtitle says which stay", "[views]") {
    const Harbours harbours;
    SavedComparison saved = view(CompareView::Matrix);
    saved.arrangement.filter = MatrixFilter::Red;
    const Report report = harbours.report(saved);
    const QStringList cells = firstCells(blockOf<TableBlock>(report.slides.front()));
    CHECK(cells.size() == 2);
    CHECK_FALSE(cells.contains(nameOf("A")));
    CHECK(report.slides.front().subtitle.contains(QStringLiteral("red light")));
}

TEST_CASE("a grouped view has a row over each area", "[views]") {
    const Harbours harbours;
    SavedComparison saved = view(CompareView::Matrix);
    saved.arrangement.grouped = true;
    const Report report = harbours.report(saved);
    const TableBlock& table = blockOf<TableBlock>(report.slides.front());
    CHECK(table.rows.front().front().heading);
    const auto headings = std::count_if(table.rows.begin(), table.rows.end(),
                                        [](const auto& row) { return row.front().heading; });
    CHECK(headings == 2);
}

TEST_CASE("a saved map has a tile for each region where it lies; those left out keep their place",
          "[views]") {
    const Harbours harbours;
    SavedComparison saved = view(CompareView::Map);
    saved.arrangement.filter = MatrixFilter::Red;
    const Report report = harbours.report(saved);
    const TableBlock& table = blockOf<TableBlock>(report.slides.front());
    CHECK(table.isMap);
    int lights = 0;
    QStringList texts;
    for (const auto& row : table.rows)
        for (const TableCell& cell : row) {
            lights += cell.light.has_value();
            if (!cell.text.isEmpty()) texts << cell.text;
        }
    CHECK(lights == 2);
    CHECK(texts.contains(nameOf("A")));
    CHECK(texts.filter(nameOf("B") + QStringLiteral(" 20")).size() == 1);
}

TEST_CASE("saved bars keep their order, and a table beside them tells the lights", "[views]") {
    const Harbours harbours;
    SavedComparison saved = view(CompareView::Bars);
    saved.bars = {FigureColumn::Progress, Qt::AscendingOrder};
    const Report report = harbours.report(saved);
    REQUIRE(report.slides.size() == 2);
    CHECK(blockOf<ChartBlock>(report.slides.front()).categories.mid(0, 3) ==
          QStringList{nameOf("B"), nameOf("C"), nameOf("A")});
    CHECK(blockOf<TableBlock>(report.slides.back()).rows.front()[1].light == Light::Red);
}

TEST_CASE("a saved view has its own regions, and none that the report leaves out", "[views]") {
    const Harbours harbours;
    SavedComparison saved = view(CompareView::Matrix);
    saved.organisations = {OrganisationCode(QStringLiteral("A")), OrganisationCode(QStringLiteral("B"))};
    CHECK(firstCells(blockOf<TableBlock>(harbours.report(saved).slides.front())).size() == 2);
    const Report narrow = harbours.report(saved, {OrganisationCode(QStringLiteral("B"))});
    CHECK(firstCells(blockOf<TableBlock>(narrow.slides.front())) == QStringList{nameOf("B")});
}

TEST_CASE("a saved view that nothing matches says so", "[views]") {
    const Harbours harbours;
    SavedComparison saved = view(CompareView::Matrix);
    saved.arrangement.filter = MatrixFilter::Yellow;
    const Report report = harbours.report(saved);
    CHECK(blockOf<BulletBlock>(report.slides.front())
              .bullets.front()
              .text.contains(QStringLiteral("No region matches")));
}

TEST_CASE("a heading of a group never stands last on a slide", "[layout]") {
    TableBlock table{{QStringLiteral("Region"), QStringLiteral("Light")}, {}, {}};
    for (int i = 0; i < 90; ++i) {
        auto& row = table.rows.emplace_back(2);
        row.front() = {QStringLiteral("Row %1").arg(i), {}, {}};
        row.front().heading = i % 3 == 0;
    }
    Report report;
    report.slides.emplace_back().blocks = {table};
    for (const PlacedSlide& slide : layOut(report))
        for (const PlacedBlock& block : slide.blocks)
            if (const auto* placed = std::get_if<PlacedTable>(&block))
                CHECK_FALSE(placed->rows.back().front().heading);
}
