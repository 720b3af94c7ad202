// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of indicators and money, and the ways to them from the overview.
#include "app/read_remarks.h"
#include "gui/demo_session.h"
#include "ui/main_window.h"
#include "ui/models/chart_roles.h"
#include "ui/models/indicator_model.h"
#include "ui/models/money_model.h"
#include "ui/models/news_model.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/money_page.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/copy_as_tsv.h"
#include "ui/widgets/matrix_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTest>
#include <limits>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

struct PagesFixture : DemoSession {
    PagesFixture() { window.show(); }
    Settings settings = Settings::forgetting();
    MainWindow window{session, settings, false};
};

} // namespace

TEST_CASE("the indicators page shows every indicator, the overdue first") {
    PagesFixture fixture;
    fixture.window.showPage(PageId::Indicators);
    const auto expected = fixture.session.indicators();
    REQUIRE(expected);
    REQUIRE(expected->count(IndicatorState::Overdue) > 0);
    const IndicatorModel& model = fixture.window.indicatorsPage().model();
    const QAbstractItemModelTester tester(const_cast<IndicatorModel*>(&model));
    REQUIRE(model.rowCount() == static_cast<int>(expected->rows.size()));
    CHECK(model.rowAt(0).state == IndicatorState::Overdue);
    CHECK(fixture.window.indicatorsPage().table().model()->rowCount() == model.rowCount());
}

TEST_CASE("indicators narrow to a state and to words") {
    PagesFixture fixture;
    fixture.window.showPage(PageId::Indicators);
    IndicatorsPage& page = fixture.window.indicatorsPage();
    const auto expected = fixture.session.indicators();
    page.showOnly(1);
    CHECK(page.table().model()->rowCount() ==
          expected->count(IndicatorState::Overdue) + expected->count(IndicatorState::DueNow));
    page.showOnly(0);
    page.search().setText(QStringLiteral("no such words anywhere"));
    CHECK(page.table().model()->rowCount() == 0);
    page.search().clear();
    page.table().selectAll();
    CHECK(CopyAsTsv::selectionOf(page.table()).count(QLatin1Char('\n')) == page.model().rowCount() + 1);
}

TEST_CASE("an indicator leads to its region") {
    PagesFixture fixture;
    fixture.window.showPage(PageId::Indicators);
    IndicatorsPage& page = fixture.window.indicatorsPage();
    emit page.table().activated(page.table().model()->index(0, 0));
    CHECK(fixture.window.page() == PageId::Region);
    CHECK(fixture.session.organisation() == page.model().rowAt(0).organisation);
}

TEST_CASE("the money page shows the grants and what does not add up") {
    PagesFixture fixture;
    fixture.window.showPage(PageId::Money);
    const auto expected = fixture.session.money();
    REQUIRE(expected);
    MoneyPage& page = fixture.window.moneyPage();
    const QAbstractItemModelTester tester(const_cast<MoneyModel*>(&page.model()));
    CHECK(page.model().rowCount() == static_cast<int>(expected->rows.size()));
    CHECK(page.mismatches() == static_cast<int>(expected->mismatches.size()));
    CHECK(page.mismatches() == 1);
}

TEST_CASE("grants sort by amount and not by text") {
    PagesFixture fixture;
    fixture.window.showPage(PageId::Money);
    ChartTable& table = fixture.window.moneyPage().table();
    table.sortByColumn(MoneyModel::GrantedColumn, Qt::DescendingOrder);
    qint64 before = std::numeric_limits<qint64>::max();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const qint64 cents = table.model()->index(row, MoneyModel::GrantedColumn).data(SortRole).toLongLong();
        CHECK(cents <= before);
        before = cents;
    }
}

TEST_CASE("the organisation filter reaches indicators and money") {
    PagesFixture fixture;
    const OrganisationCode only = fixture.session.programme().organisations[2].code;
    fixture.session.setOrganisationFilter({only});
    fixture.window.showPage(PageId::Money);
    const MoneyModel& model = fixture.window.moneyPage().model();
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) CHECK(model.rowAt(row).organisation == only);
}

TEST_CASE("the reds of the overview lead to the matrix of reds, the overdue to the indicators") {
    PagesFixture fixture;
    emit fixture.window.overviewPage().filterWanted(MatrixFilter::Red);
    CHECK(fixture.window.page() == PageId::Compare);
    CHECK(fixture.window.comparePage().view().matrix().arrangement().filter == MatrixFilter::Red);
    emit fixture.window.overviewPage().indicatorsWanted();
    CHECK(fixture.window.page() == PageId::Indicators);
    emit fixture.window.overviewPage().barsWanted();
    CHECK(fixture.window.comparePage().chosenView() == CompareView::Bars);
}

TEST_CASE("what should be checked equals the analysis and leads to its place") {
    PagesFixture fixture;
    OverviewPage& page = fixture.window.overviewPage();
    const auto expected = fixture.session.remarks();
    REQUIRE(expected);
    REQUIRE_FALSE(expected->empty());
    page.showRemarks(true);
    CHECK(page.remarks().placeAt(0).organisation == expected->front().organisation);
    // What texts say comes when they have been read.
    const auto whole = readRemarks(fixture.session.path(), {*fixture.session.period()});
    REQUIRE(whole);
    CHECK(whole->size() > expected->size());
    CHECK(QTest::qWaitFor([&] { return page.remarks().rowCount() == static_cast<int>(whole->size()); },
                          60'000));
}
