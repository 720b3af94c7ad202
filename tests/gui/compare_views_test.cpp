// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison page beyond its matrix: other views, filters, zoom, saved views.
#include "ui/pages/compare_views.h"

#include "app/saved_comparisons.h"
#include "gui/demo_session.h"
#include "storage/field_value.h"
#include "ui/main_window.h"
#include "ui/models/chart_roles.h"
#include "ui/models/figure_model.h"
#include "ui/models/lights_over_time_model.h"
#include "ui/models/tile_model.h"
#include "ui/models/trend_grid_model.h"
#include "ui/pages/cell_panel.h"
#include "ui/pages/compare_page.h"
#include "ui/text/counts_text.h"
#include "ui/widgets/copy_as_tsv.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/trend_lines.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

struct ComparePageFixture : DemoSession {
    ComparePageFixture() {
        window.resize(1280, 800);
        window.show();
        window.showPlace(PageId::Compare, {}, 1);
    }
    void show(CompareView view) { page.showView(view); }
    Settings settings = Settings::forgetting();
    MainWindow window{session, settings, false};
    ComparePage& page = window.comparePage();
};

} // namespace

TEST_CASE("the tile map shows each region once, in its own place, with the light of the analysis") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Map);
    const TileModel& tiles = fixture.page.views().tiles();
    const QAbstractItemModelTester tester(const_cast<TileModel*>(&tiles));
    const auto figures = fixture.session.figures({1, std::nullopt});
    REQUIRE(figures);
    REQUIRE(figures->size() >= 22);
    for (const RegionFigure& figure : *figures) {
        const QModelIndex index = tiles.indexOf(figure.organisation);
        const FigureLine* line = tiles.lineAt(index);
        REQUIRE(line);
        CHECK(line->cell.light->light == figure.light.light);
        const auto& tile = fixture.session.programme().organisation(figure.organisation)->tile;
        if (tile) CHECK((index.row() == tile->row && index.column() == tile->column));
    }
}

TEST_CASE("a tile that is chosen is told in the panel, and one that is activated opens its region") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Map);
    const OrganisationCode code = fixture.session.programme().organisations[3].code;
    QSignalSpy chosen(&fixture.page, &ComparePage::placeChosen);
    QTableView& map = fixture.page.views().map();
    map.setCurrentIndex(fixture.page.views().tiles().indexOf(code));
    REQUIRE(chosen.count() >= 1);
    CHECK(chosen.last().front().value<CellPlace>().organisation == code);
    emit map.activated(map.currentIndex());
    CHECK(fixture.window.page() == PageId::Region);
    CHECK(fixture.session.organisation() == code);
}

TEST_CASE("bars sort by progress and equal the analysis") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Bars);
    QTableView& bars = fixture.page.views().bars();
    int before = 101;
    for (int row = 0; row < bars.model()->rowCount(); ++row) {
        const QVariant percent = bars.model()->index(row, FigureModel::ProgressColumn).data(SortRole);
        if (!percent.isValid()) continue;
        CHECK(percent.toInt() <= before);
        before = percent.toInt();
    }
    CHECK(before < 101);
    bars.selectAll();
    CHECK(CopyAsTsv::selectionOf(bars).count(QLatin1Char('\n')) == bars.model()->rowCount() + 1);
}

TEST_CASE("bars without a value stand last, whichever way the others are sorted") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Bars);
    QTableView& bars = fixture.page.views().bars();
    const auto known = [&](int row) {
        return bars.model()->index(row, FigureModel::ProgressColumn).data(SortRole).isValid();
    };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        bars.sortByColumn(FigureModel::ProgressColumn, order);
        CHECK(known(0));
        CHECK_FALSE(known(bars.model()->rowCount() - 1));
    }
}

TEST_CASE("a colour narrows the bars and pales the map") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Bars);
    fixture.page.showFilter(MatrixFilter::Red);
    const auto figures = fixture.session.figures({1, std::nullopt});
    const auto reds = std::count_if(figures->begin(), figures->end(), [](const RegionFigure& figure) {
        return figure.light.light == Light::Red;
    });
    CHECK(fixture.page.views().figures().rowCount() == static_cast<int>(reds));
    const TileModel& tiles = fixture.page.views().tiles();
    for (const RegionFigure& figure : *figures)
        CHECK(tiles.indexOf(figure.organisation).data(FadedRole).toBool() ==
              (figure.light.light != Light::Red));
}

TEST_CASE("lines and small multiples show the progress that the analysis has") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Lines);
    const auto trends = fixture.session.progressOverTime(1);
    REQUIRE(trends);
    TrendLines& lines = fixture.page.views().lines();
    REQUIRE(lines.chosen());
    const auto before = lines.chosen();
    QTest::keyClick(&lines, Qt::Key_Down);
    CHECK(lines.chosen() != before);
    const TrendGridModel& grid = fixture.page.views().multiples();
    int cells = 0;
    for (int row = 0; row < grid.rowCount(); ++row)
        for (int column = 0; column < grid.columnCount(); ++column)
            cells += grid.trendAt(grid.index(row, column)) != nullptr;
    CHECK(cells == static_cast<int>(trends->size()));
}

TEST_CASE("lights over time equal the analysis") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Lights);
    const auto lights = fixture.session.lightsOverTime(1);
    REQUIRE(lights);
    const LightsOverTimeModel& model = fixture.page.views().lights();
    REQUIRE(model.rowCount() == static_cast<int>(lights->size()));
    for (int row = 0; row < model.rowCount(); ++row)
        for (int colour = 0; colour < 4; ++colour)
            CHECK(model.index(row, LightsOverTimeModel::FirstColour + colour).data().toInt() ==
                  (*lights)[static_cast<std::size_t>(row)].counts[static_cast<std::size_t>(colour)]);
}

TEST_CASE("the region column stays in sight when the matrix is scrolled sideways") {
    ComparePageFixture fixture;
    MatrixView& view = fixture.page.view();
    CHECK_FALSE(view.frozen().isShown());
    view.setZoom(250);
    QCoreApplication::processEvents();
    REQUIRE(view.horizontalScrollBar()->maximum() > 0);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    QCoreApplication::processEvents();
    CHECK(view.frozen().isShown());
    CHECK(view.frozen().cover().width() == view.columnWidth(0));
    view.horizontalScrollBar()->setValue(0);
    CHECK_FALSE(view.frozen().isShown());
}

TEST_CASE("Ctrl and plus, minus and 0 zoom the matrix") {
    ComparePageFixture fixture;
    MatrixView& view = fixture.page.view();
    const int height = view.verticalHeader()->defaultSectionSize();
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.zoom() == 110);
    CHECK(view.verticalHeader()->defaultSectionSize() > height);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    CHECK(view.zoom() == 100);
    CHECK(view.verticalHeader()->defaultSectionSize() == height);
}

TEST_CASE("a view that is saved by name comes back, in the portfolio, after another one") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Bars);
    fixture.page.showInvestment(2);
    fixture.page.showFilter(MatrixFilter::Yellow);
    const auto state = [&] { return savedViewOf(fixture.page.comparison()).state; };
    const QString before = state();
    emit fixture.page.saveWanted(QStringLiteral("Yellows of 2"));
    fixture.page.showInvestment(1);
    fixture.page.showFilter(MatrixFilter::All);
    fixture.show(CompareView::Matrix);
    CHECK(state() != before);
    emit fixture.page.savedViewWanted(QStringLiteral("Yellows of 2"));
    CHECK(state() == before);
    Session other;
    REQUIRE(other.open(fixture.session.path()));
    REQUIRE(other.savedViews(QStringLiteral("compare")).size() == 1);
    emit fixture.page.removeWanted(QStringLiteral("Yellows of 2"));
    CHECK(fixture.session.savedViews(QStringLiteral("compare")).empty());
}

TEST_CASE("a saved view brings back its regions and the order of its bars") {
    ComparePageFixture fixture;
    fixture.show(CompareView::Bars);
    const std::set<OrganisationCode> two{fixture.session.programme().organisations[0].code,
                                         fixture.session.programme().organisations[1].code};
    fixture.session.setOrganisationFilter(two);
    fixture.page.views().bars().sortByColumn(FigureModel::PlanColumn, Qt::AscendingOrder);
    emit fixture.page.saveWanted(QStringLiteral("Two"));
    fixture.session.setOrganisationFilter({});
    fixture.page.views().bars().sortByColumn(FigureModel::RegionColumn, Qt::DescendingOrder);
    emit fixture.page.savedViewWanted(QStringLiteral("Two"));
    CHECK(fixture.session.organisationFilter() == two);
    CHECK(fixture.page.views().figures().rowCount() == 2);
    CHECK(fixture.page.comparison().bars == FigureOrder{FigureColumn::Plan, Qt::AscendingOrder});
}

TEST_CASE("a filter on one dimension leaves the regions that have the colour there") {
    ComparePageFixture fixture;
    MatrixArrangement arrangement;
    arrangement.filter = MatrixFilter::Red;
    arrangement.dimension = fixture.session.programme().dimensions[0].id;
    fixture.page.view().setArrangement(arrangement);
    const auto matrix = fixture.session.dimensionMatrix(1);
    const auto reds = std::count_if(matrix->rows.begin(), matrix->rows.end(), [](const DimensionRow& row) {
        return row.lights[0].light == Light::Red;
    });
    CHECK(fixture.page.view().matrix().rowCount() == static_cast<int>(reds));
}

TEST_CASE("work packages of one number can be compared; without any there is nothing to choose") {
    ComparePageFixture fixture;
    fixture.page.showInvestment(3); // the demo has no work packages there
    fixture.show(CompareView::Matrix);
    auto* choice = fixture.page.findChild<QComboBox*>(QStringLiteral("scopeChoice"));
    REQUIRE(choice);
    CHECK_FALSE(choice->isVisible());
    Session& session = fixture.session;
    const OrganisationCode organisation(QStringLiteral("14"));
    auto key = session.entryKey(organisation, 3, *session.period());
    REQUIRE(key);
    key->workPackage = 2;
    const auto save = [&](const FieldName& field, const FieldValue& value) {
        return session.saveEntry({{}, QStringLiteral("x"), {{{*key, field, value, 0}, {}}}, false});
    };
    const DimensionId dimension = session.programme().dimensions[0].id;
    REQUIRE(save(FieldName::light(dimension), lightValue(ReportedLight{Light::Red, {}})));
    REQUIRE(session.saveEntry({{},
                               QStringLiteral("x"),
                               {{{*key, FieldName::state(), stateValue(ReportState::Submitted), 0},
                                 stateValue(ReportState::Draft)}},
                               false}));
    session.announceEntries();
    REQUIRE(choice->isVisible());
    REQUIRE(choice->count() == 2);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    const MatrixModel& matrix = fixture.page.view().matrix();
    const QModelIndex cell = matrix.indexOf({organisation, 3, dimension});
    REQUIRE(cell.isValid());
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("punainen")));
    const SavedComparison chosen = fixture.page.comparison();
    fixture.page.showInvestment(2);
    fixture.page.show(chosen);
    CHECK(fixture.page.scope() == InvestmentScope{{}, 2});
}

TEST_CASE("the panel tells what the work packages say together beside the reported light") {
    ComparePageFixture fixture;
    const OrganisationCode code(QStringLiteral("12")); // falls behind in the demo
    const DimensionId dimension = fixture.session.programme().dimensions[1].id;
    const auto details = fixture.session.cellDetails({code, 1, dimension});
    REQUIRE(details);
    REQUIRE(details->packages);
    CHECK(details->packages->calculated.packages == 2);
    fixture.page.goTo({code, 1, dimension});
    QString said;
    for (const QLabel* label : fixture.page.panel().findChildren<QLabel*>()) said += label->text();
    CHECK(said.contains(lightWords(fixture.session.programme(), fixture.session.language())
                            .name(details->packages->calculated.lights.at(dimension))));
    CHECK(said.contains(countsText(details->packages->lights.counts,
                                   lightWords(fixture.session.programme(), fixture.session.language()))));
}
