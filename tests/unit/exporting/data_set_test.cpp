// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/carried_part.h"
#include "exporting/data_set/data_set.h"
#include "exporting/write_pptx.h"
#include "sample_reports.h"
#include "storage/field_value.h"
#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

StatusReport fullReport() {
    StatusReport report = harbourReport("A", 1, secondHalf);
    light(report, "tempo", Light::Red, QStringLiteral("Late \u0007 \"quoted\" <&> 🏗️"));
    report.overall = ReportedLight{Light::Yellow, {}};
    report.percent = percent(40);
    report.plannedPercent = percent(0);
    report.narrative[SectionId()] = {{QStringLiteral("Under no heading"), 1, false}};
    report.narrative[SectionId()].front().evidence = {{key("A", 7, secondHalf, "M1"),
                                                       QStringLiteral("narrative:log"),
                                                       QStringLiteral("Piers \"as they were\"")}};
    return report;
}

DataSet sample() {
    DataSet data{harbourProgrammeFile(), true, {fullReport()}, {}, {}, {}};
    StoredIndicator indicator;
    indicator.period = period(secondHalf);
    indicator.organisation = OrganisationCode(QStringLiteral("B"));
    indicator.statement = QStringLiteral("Lamps burn");
    indicator.due = Quarter{2030, 4};
    indicator.result = QStringLiteral("met");
    data.indicators = {indicator};
    StoredGrant grant;
    grant.label = QStringLiteral("All");
    grant.amount = Money::fromCents(123456789012345);
    data.grants = {grant};
    return data;
}

DataSet readBack(const QByteArray& json) {
    auto data = dataSetFromJson(json, QStringLiteral("d.json"));
    if (!data) FAIL(data.error().text().toStdString());
    return *std::move(data);
}

} // namespace

TEST_CASE("a data set comes back as it was written", "[data set]") {
    const DataSet data = sample();
    const DataSet back = readBack(dataSetToJson(data));
    CHECK(back.isDemo);
    REQUIRE(back.reports.size() == 1);
    CHECK(back.reports[0].key == data.reports[0].key);
    CHECK(fieldsOf(back.reports[0]) == fieldsOf(data.reports[0]));
    REQUIRE(back.indicators.size() == 1);
    CHECK(back.indicators[0].due == data.indicators[0].due);
    REQUIRE(back.grants.size() == 1);
    CHECK(back.grants[0].amount == data.grants[0].amount);
}

TEST_CASE("a fault in a data set is named by its place", "[data set]") {
    QByteArray json = dataSetToJson(sample());
    json.replace("\"red\"", "\"purple\"");
    const auto data = dataSetFromJson(json, QStringLiteral("d.json"));
    REQUIRE_FALSE(data);
    CHECK(data.error().code == ErrorCode::Damaged);
    CHECK(data.error().where.startsWith(QStringLiteral("d.json#/reports/0/")));
}

TEST_CASE("a newer data set, and what is none, is refused", "[data set]") {
    QByteArray json = dataSetToJson(sample());
    json.replace("\"version\": 1,\n \"demo\"", "\"version\": 2,\n \"demo\"");
    CHECK(dataSetFromJson(json, {}).error().code == ErrorCode::NewerVersion);
    for (const char* other : {"", "{}", "[1]", "{\"format\": 5}", "{\"format\": \"salkku-data-set\"}"})
        CHECK(dataSetFromJson(other, {}).error().code == ErrorCode::Damaged);
}

TEST_CASE("a deck carries its data set and gives it back", "[data set]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("d.pptx"));
    const QByteArray json = dataSetToJson(sample());
    REQUIRE(writePptx(plainDeck(), path, {}, {json}));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto carried = carriedJson(file.readAll(), path);
    REQUIRE(carried);
    CHECK(readBack(*carried).reports.size() == 1);
}

TEST_CASE("a deck of others carries nothing", "[data set]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("d.pptx"));
    REQUIRE(writePptx(plainDeck(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(carriedJson(file.readAll(), path)->isEmpty());
    CHECK(carriedJson("PK is no archive", path)->isEmpty());
}

TEST_CASE("drafts stay in the portfolio", "[data set]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport draft = fullReport();
    draft.state = ReportState::Draft;
    StatusReport sent = harbourReport("B", 1, secondHalf);
    sent.percent = percent(5);
    REQUIRE(portfolio.load({draft, sent}));
    const auto data = collectDataSet(portfolio, {period(secondHalf)});
    REQUIRE(data);
    REQUIRE(data->reports.size() == 1);
    CHECK(data->reports[0].key == sent.key);
}
