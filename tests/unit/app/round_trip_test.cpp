// SPDX-License-Identifier: GPL-3.0-or-later
// What Salkku exported comes back exactly.
#include "app/carried_data_set.h"
#include "app/export_report.h"
#include "app/import_data_set.h"
#include "storage/entity_fields.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"
#include "support/files.h"
#include "support/harbours.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <QTemporaryDir>

using namespace salkku;
using namespace salkku::test;

namespace {

StoredGrant grant(std::int64_t document, int euros) {
    StoredGrant one;
    one.organisation = OrganisationCode(QStringLiteral("A"));
    one.label = QStringLiteral("Alpha");
    one.column = QStringLiteral("Granted");
    one.amount = Money::fromEuros(euros);
    one.document = document;
    return one;
}

StoredIndicator countedIndicator() {
    StoredIndicator indicator;
    indicator.organisation = OrganisationCode(QStringLiteral("A"));
    indicator.investment = 1;
    indicator.number = 3;
    indicator.statement = QStringLiteral("Ships at the quay");
    indicator.due = Quarter{2030, 4};
    indicator.unit = QStringLiteral("ships");
    indicator.baseline = 0.1;
    indicator.target = 120;
    indicator.period = period(secondHalf);
    indicator.value = 17.25;
    indicator.result = QStringLiteral("partly");
    indicator.note = QStringLiteral("Storms");
    return indicator;
}

std::vector<FieldChange> reportFields() {
    StatusReport report = harbourReport("A", 1, secondHalf);
    report.state = ReportState::Accepted;
    light(report, "tempo", Light::Red, QStringLiteral("Late \u0007 \"quoted\" <&> 🏗️"));
    report.percent = percent(40);
    report.plannedPercent = percent(60);
    report.narrative[SectionId()] = {{QStringLiteral("Under no heading"), 1, false}};
    std::vector<FieldChange> fields;
    for (const auto& [field, value] : fieldsOf(report)) fields.push_back({report.key, field, value});
    fields.push_back({report.key, FieldName::version(), QStringLiteral("2")});
    fields.push_back({report.key, FieldName::reason(), QStringLiteral("A crane was counted twice")});
    fields.push_back({report.key, FieldName::message(), QStringLiteral("Count the cranes")});
    return fields;
}

std::int64_t document(Portfolio& portfolio, const char* name) {
    NewDocument one;
    one.file = QLatin1String(name);
    one.path = QStringLiteral("/secret/folder");
    one.sha256 = QLatin1String(name);
    one.kind = QStringLiteral("funding");
    one.pages = 4;
    const auto id = portfolio.addDocument(one);
    REQUIRE(id);
    return *id;
}

// Everything that a portfolio can hold and a deck tells of.
Portfolio fullPortfolio(const PortfolioFolder& folder) {
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    std::vector<FieldChange> fields = reportFields();
    const auto add = [&](std::vector<FieldChange> more) {
        std::move(more.begin(), more.end(), std::back_inserter(fields));
    };
    add(fieldsOf(countedIndicator()));
    add(fieldsOf(
        StoredWorkPackage{OrganisationCode(QStringLiteral("A")), {}, 1, {}, 2, QStringLiteral("Cranes")}));
    add(fieldsOf(OrganisationAlias{QStringLiteral("Alfa harbour"), OrganisationCode(QStringLiteral("A"))}));
    add(fieldsOf(grant(document(portfolio, "spring.pdf"), 100)));
    add(fieldsOf(grant(document(portfolio, "autumn.pdf"), 90)));
    apply(portfolio, fields);
    REQUIRE(portfolio.setDate(QDate(2031, 1, 15)));
    return portfolio;
}

QByteArray jsonOf(const Portfolio& portfolio) {
    const auto data = collectDataSet(portfolio, {period(secondHalf)});
    REQUIRE(data);
    return dataSetToJson(*data);
}

} // namespace

TEST_CASE("a portfolio comes back from its own deck exactly", "[round trip]") {
    const PortfolioFolder folder;
    const PortfolioFolder otherFolder;
    const Portfolio portfolio = fullPortfolio(folder);
    const QTemporaryDir target;
    const QString deck = target.filePath(QStringLiteral("a.pptx"));
    const auto written = exportReport(portfolio, {{period(secondHalf)}, deck});
    if (!written) FAIL(written.error().text().toStdString());
    const auto data = carriedDataSet(readFile(deck), deck);
    REQUIRE(data);
    REQUIRE(*data);
    Portfolio other = otherFolder.create(harbourProgrammeFile());
    REQUIRE(importDataSet(other, **data, QStringLiteral("a.pptx"), {}));
    CHECK(jsonOf(other) == jsonOf(portfolio));
    CHECK(other.date() == portfolio.date());
    const auto again = importDataSet(other, **data, QStringLiteral("a.pptx"), {});
    REQUIRE(again);
    CHECK(again->stored == 0);
    CHECK(again->conflicts == 0);
}

TEST_CASE("what is imported from a deck is taken back by one undo", "[round trip]") {
    const PortfolioFolder folder;
    const PortfolioFolder otherFolder;
    const Portfolio portfolio = fullPortfolio(folder);
    const auto data = collectDataSet(portfolio, {period(secondHalf)});
    REQUIRE(data);
    Portfolio other = otherFolder.create(harbourProgrammeFile());
    const auto imported = importDataSet(other, *data, QStringLiteral("a.pptx"), {});
    REQUIRE(imported);
    REQUIRE(other.undo(imported->changeSet));
    CHECK(other.reports({})->empty());
    CHECK(other.grants()->empty());
    CHECK(other.indicators({})->empty());
    CHECK(other.aliases()->empty());
}

TEST_CASE("a data set does not tell where documents lay", "[round trip]") {
    const PortfolioFolder folder;
    CHECK_FALSE(jsonOf(fullPortfolio(folder)).contains("secret"));
}
