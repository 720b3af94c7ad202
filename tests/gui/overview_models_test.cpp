// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/harbours.h"
#include "support/qt_strings.h"
#include "ui/models/completeness_model.h"
#include "ui/models/news_model.h"
#include "ui/text/name_order.h"

#include <QAbstractItemModelTester>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

News redNews() {
    News news;
    news.organisation = OrganisationCode(QStringLiteral("B"));
    news.investment = 7;
    news.dimension = DimensionId(QStringLiteral("safety"));
    news.lightBefore = Light::Green;
    news.light = Light::Red;
    news.change = Change::Worse;
    news.comment = QStringLiteral("two lamps out");
    return news;
}

QString text(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

} // namespace

TEST_CASE("a line of news names region, place, and light before and after") {
    NewsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNews({redNews()}, harbours(), Language::English);
    CHECK(text(model, 0, NewsModel::RegionColumn) == "Windy Bay");
    CHECK(text(model, 0, NewsModel::PlaceColumn).contains(QStringLiteral("Safety")));
    CHECK(text(model, 0, NewsModel::ChangeColumn) == QString::fromUtf8("green → red"));
    CHECK(text(model, 0, NewsModel::RegionColumn, Qt::ToolTipRole) == "two lamps out");
}

TEST_CASE("names stand in the reader's own order, and equal ones as they came") {
    const auto order = [](std::initializer_list<const char*> names, Language language) {
        std::vector<QString> texts;
        for (const char* name : names) texts.push_back(QString::fromUtf8(name));
        return nameOrder(texts, language);
    };
    using Places = std::vector<std::size_t>;
    CHECK(order({"Öljy", "Åland", "Zeta", "Ähtäri"}, Language::Finnish) == Places{2, 1, 3, 0});
    CHECK(order({"Öljy", "Zeta"}, Language::English) == Places{0, 1});
    CHECK(order({"b", "a", "b", "a"}, Language::Finnish) == Places{1, 3, 0, 2});
}

TEST_CASE("a line of news leads to its cell") {
    NewsModel model;
    model.setNews({redNews()}, harbours(), Language::English);
    const CellPlace place = model.placeAt(0);
    CHECK(place.organisation.value == "B");
    CHECK(place.investment == 7);
    CHECK(place.dimension == DimensionId(QStringLiteral("safety")));
}

TEST_CASE("a report that did not come is news without a light") {
    News missing;
    missing.kind = NewsKind::NotReported;
    missing.organisation = OrganisationCode(QStringLiteral("C"));
    missing.investment = 1;
    NewsModel model;
    model.setNews({missing}, harbours(), Language::English);
    CHECK(text(model, 0, NewsModel::ChangeColumn) == "not reported");
    CHECK(model.index(0, 0).data(NewsModel::LightRole).toInt() == static_cast<int>(Light::Grey));
}

TEST_CASE("the completeness grid says the state of each report in words") {
    CompletenessModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{OrganisationCode(QStringLiteral("B")), {Reception::Received, Reception::Late}},
                   {OrganisationCode(QStringLiteral("A")), {Reception::Draft, Reception::NotExpected}}},
                  harbours(), Language::English);
    REQUIRE(model.rowCount() == 2);
    CHECK(text(model, 0, 0) == "Stone Port"); // by name, not as given
    CHECK(text(model, 0, 1) == "draft");
    CHECK(text(model, 1, 2) == "late");
    CHECK(text(model, 1, 2, Qt::AccessibleTextRole).contains(QStringLiteral("Windy Bay")));
    CHECK(model.investmentAt(2) == 7);
}
