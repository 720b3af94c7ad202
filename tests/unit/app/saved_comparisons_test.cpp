// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saved_comparisons.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

SavedComparison eastern() {
    SavedComparison view{QStringLiteral("Eastern reds"), CompareView::Bars};
    view.investment = 7;
    view.scope = {QStringLiteral("7A"), 3};
    view.arrangement.grouped = false;
    view.arrangement.sortColumn = 4;
    view.arrangement.order = Qt::DescendingOrder;
    view.arrangement.filter = MatrixFilter::Red;
    view.arrangement.dimension = DimensionId(QStringLiteral("tempo"));
    view.bars = {FigureColumn::Plan, Qt::AscendingOrder};
    view.call = CallId(QStringLiteral("M1"));
    view.organisations = {OrganisationCode(QStringLiteral("A")), OrganisationCode(QStringLiteral("B"))};
    return view;
}

} // namespace

TEST_CASE("a view of the comparison comes back with all its choices", "[saved views]") {
    const SavedComparison saved = eastern();
    const auto read = comparisonOf(savedViewOf(saved));
    REQUIRE(read);
    CHECK(read->name == saved.name);
    CHECK(read->view == saved.view);
    CHECK(read->investment == 7);
    CHECK(read->scope == saved.scope);
    CHECK(read->arrangement.grouped == false);
    CHECK(read->arrangement.sortColumn == 4);
    CHECK(read->arrangement.order == Qt::DescendingOrder);
    CHECK(read->arrangement.filter == MatrixFilter::Red);
    CHECK(read->arrangement.dimension == saved.arrangement.dimension);
    CHECK(read->bars == saved.bars);
    CHECK(read->call == saved.call);
    CHECK(read->organisations == saved.organisations);
}

TEST_CASE("a view of an older version is a matrix of all regions, by name", "[saved views]") {
    const auto read = comparisonOf({comparisonPage(), QStringLiteral("Old"), QStringLiteral("{}")});
    REQUIRE(read);
    CHECK(read->view == CompareView::Matrix);
    CHECK(read->arrangement.grouped);
    CHECK(read->arrangement.sortColumn == 0);
    CHECK(read->bars == FigureOrder{});
    CHECK(read->organisations.empty());
}

TEST_CASE("a view that cannot be read is an error that names it", "[saved views]") {
    const auto read = comparisonOf({comparisonPage(), QStringLiteral("Broken"), QStringLiteral("{")});
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Damaged);
    CHECK(read.error().message.contains(QStringLiteral("Broken")));
}

TEST_CASE("views are found by name, in the order that is asked for", "[saved views]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    SavedComparison other = eastern();
    other.name = QStringLiteral("All");
    REQUIRE(portfolio.saveView(savedViewOf(eastern())));
    REQUIRE(portfolio.saveView(savedViewOf(other)));
    const auto both = savedComparisons(portfolio, {QStringLiteral("Eastern reds"), QStringLiteral("All")});
    REQUIRE(both);
    REQUIRE(both->size() == 2);
    CHECK(both->front().name == QStringLiteral("Eastern reds"));
    const auto missing = savedComparisons(portfolio, {QStringLiteral("Western")});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().message.contains(QStringLiteral("Eastern reds")));
}
