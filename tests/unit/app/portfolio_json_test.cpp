// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portfolio_json.h"

#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <nlohmann/json.hpp>

using namespace salkku;
using namespace salkku::test;

namespace {

const char* const autumn = "2025-10/2025-12";

nlohmann::json shown(const Portfolio& portfolio) {
    const auto json = portfolioToJson(portfolio, period(autumn));
    REQUIRE(json);
    return nlohmann::json::parse(json->toStdString());
}

FieldChange narrativeChange(const StatusKey& where, const char* section, const char* text) {
    return {where, FieldName::narrative(SectionId(QString::fromLatin1(section))),
            narrativeValue({{QString::fromLatin1(text), 0, false}}), 0};
}

} // namespace

TEST_CASE("a status is shown with its lights, percent and narrative") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const StatusKey where = key("21", 2, autumn, "RRP3");
    apply(portfolio, {{where, FieldName::percent(), percentValue(percent(45)), 0},
                      {where, FieldName::light(DimensionId(QStringLiteral("staff"))),
                       lightValue(ReportedLight{Light::Red, QStringLiteral("syy")}), 0},
                      narrativeChange(where, "deviations", "x"),
                      narrativeChange(where, "", "y")});
    const auto status = shown(portfolio).at("statuses").at(0);
    CHECK(status.at("organisation") == "21");
    CHECK(status.at("investment") == 2);
    CHECK(status.at("call") == "RRP3");
    CHECK(status.at("part").is_null());
    CHECK(status.at("percent") == 45);
    CHECK(status.at("overall") == "red");
    CHECK(status.at("lights").at("staff") == "red");
    CHECK(status.at("comments").at("staff") == "syy");
    CHECK(status.at("narrative").at("deviations").at(0).at("text") == "x");
    CHECK(status.at("narrative").at("unsectioned").at(0).at("text") == "y");
}

TEST_CASE("the national narratives of two calls are shown together and none is dropped") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {narrativeChange(key("", 1, autumn, "RRP2"), "situation", "a"),
                      narrativeChange(key("", 1, autumn, "RRP3"), "situation", "b"),
                      narrativeChange(key("", 0, autumn), "highlights", "c")});
    const auto json = shown(portfolio);
    CHECK(json.at("statuses").empty());
    CHECK(json.at("national").at("investments").at("1").at("situation").size() == 2);
    CHECK(json.at("national").at("all").at("highlights").at(0).at("text") == "c");
}

TEST_CASE("a period without reports is shown empty") {
    const PortfolioFolder folder;
    CHECK(shown(folder.create()).at("statuses").empty());
}
