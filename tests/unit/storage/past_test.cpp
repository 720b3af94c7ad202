// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio as it stood at a moment.
#include "storage/change_store.h"
#include "storage/connection.h"
#include "storage/entry_record.h"
#include "storage/indicator_edit.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

QDateTime day(int number) {
    return {QDate(2030, 7, number), QTime(12, 0), Qt::UTC};
}

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct PastFixture {
    PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    EntryRecord record{portfolio};
    StatusKey stone = key("A", 1, "2030-01/2030-06", "M1");
    StatusKey bay = key("B", 7, "2030-01/2030-06", "M1");
    int copies = 0;

    ChangeSetId change(const EntityKey& entity, const FieldName& field, const FieldValue& value, int onDay) {
        const auto seen = record.field(entity, field);
        const auto id = record.apply(
            {text("anna"), text("edit"), {{{entity, field, value, 0}, *seen}}, false}, day(onDay));
        if (!id) FAIL(id.error().text().toStdString());
        return *id;
    }
    Portfolio asOf(const QDateTime& at) {
        const QString path = folder.path(QStringLiteral("past%1.salkku").arg(++copies));
        REQUIRE(portfolio.copyAsOf(at, path));
        auto past = Portfolio::open(path, OpenMode::ReadOnly);
        REQUIRE(past);
        CHECK(past->check()->isEmpty());
        return *std::move(past);
    }
    // With the time given, as a test needs it.
    void step(ChangeSetId id, bool back, int onDay) {
        Connection connection(portfolio.path(), Connection::Mode::ReadWrite);
        ChangeStore store(connection, portfolio.programme());
        const ChangeStep step{text("bert"), day(onDay)};
        back ? store.undo(id, step) : store.redo(id, step);
    }
};

} // namespace

TEST_CASE("the portfolio as of a date holds what stood then, in every period and place") {
    PastFixture fixture;
    const DimensionId tempo(text("tempo"));
    fixture.change(fixture.stone, FieldName::percent(), text("10"), 1);
    fixture.change(fixture.stone, FieldName::light(tempo), text("red storm"), 2);
    fixture.change(fixture.stone, FieldName::percent(), text("20"), 3);
    fixture.change(fixture.bay, FieldName::percent(), text("5"), 4);
    const Portfolio past = fixture.asOf(day(2));
    const auto reports = past.reports({});
    REQUIRE(reports->size() == 1);
    CHECK(reports->front().percent == percent(10));
    CHECK(reports->front().lights.at(tempo).comment == text("storm"));
    CHECK(past.asOf() == day(2));
    CHECK(past.history(10)->size() == 2);
    CHECK(fixture.asOf(day(1).addMSecs(-1)).reports({})->empty());
    CHECK(fixture.asOf(day(9)).reports({})->size() == 2);
    CHECK_FALSE(fixture.portfolio.asOf());
    CHECK(report(fixture.portfolio, fixture.stone).percent == percent(20));
}

TEST_CASE("what was taken back stood until then, and stands again from when it was made again") {
    PastFixture fixture;
    fixture.change(fixture.stone, FieldName::percent(), text("10"), 1);
    const ChangeSetId id = fixture.change(fixture.stone, FieldName::percent(), text("20"), 2);
    fixture.step(id, true, 4);
    fixture.step(id, false, 6);
    CHECK(report(fixture.asOf(day(1)), fixture.stone).percent == percent(10));
    CHECK(report(fixture.asOf(day(3)), fixture.stone).percent == percent(20));
    CHECK(report(fixture.asOf(day(5)), fixture.stone).percent == percent(10));
    CHECK(report(fixture.asOf(day(7)), fixture.stone).percent == percent(20));
}

TEST_CASE("indicators and the locking of a period stand as on the date") {
    PastFixture fixture;
    const IndicatorKey indicator{fixture.stone.organisation, {}, 1, QString(), QString(), 1};
    const IndicatorValueKey value{indicator, fixture.stone.period};
    fixture.change(indicator, FieldName::statement(), text("depth"), 1);
    fixture.change(indicator, FieldName::target(), numberValue(7.5), 1);
    fixture.change(value, FieldName::result(), text("unknown"), 2);
    fixture.change(value, FieldName::measured(), numberValue(6.25), 2);
    fixture.change(value, FieldName::measured(), numberValue(7), 4);
    fixture.change(PeriodKey{fixture.stone.period}, FieldName::locked(), text("1"), 5);
    const Portfolio past = fixture.asOf(day(3));
    const auto indicators = past.indicators(std::nullopt);
    REQUIRE(indicators->size() == 1);
    CHECK(indicators->front().value == 6.25);
    CHECK(indicators->front().target == 7.5);
    CHECK_FALSE(past.periodStanding(fixture.stone.period)->locked);
    CHECK(fixture.asOf(day(5)).periodStanding(fixture.stone.period)->locked);
}

TEST_CASE("a document that had not been read yet is not in the past") {
    PastFixture fixture;
    fixture.change(fixture.stone, FieldName::percent(), text("10"), 1);
    const auto document =
        fixture.portfolio.addDocument({text("a.pdf"), text("/a.pdf"), text("ab"), text("pdf"), 1, {}});
    REQUIRE(document);
    const auto finding = fixture.portfolio.addFinding(
        {*document, text("progress"), text("{}"), 1, {}, text("20 %"), 1.0, text("stored"), {}});
    REQUIRE(finding);
    REQUIRE(fixture.portfolio.apply(
        {text("anna"), text("import"), {{fixture.stone, FieldName::percent(), text("20"), *finding}}}));
    const QDateTime before(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    CHECK(fixture.asOf(before).documents()->empty());
    CHECK(fixture.asOf(QDateTime::currentDateTimeUtc().addDays(1)).documents()->size() == 1);
}

TEST_CASE("a copy of the past does not write over a file") {
    PastFixture fixture;
    const auto refused = fixture.portfolio.copyAsOf(day(1), fixture.portfolio.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
}

TEST_CASE("numbers of indicators are kept as they were typed") {
    PastFixture fixture;
    const IndicatorKey indicator{fixture.stone.organisation, {}, 1, QString(), QString(), 1};
    for (const double number : {74.0, 0.1, -3.25, 1e9}) {
        fixture.change(indicator, FieldName::target(), numberValue(number), 1);
        CHECK(*fixture.record.field(indicator, FieldName::target()) == numberValue(number));
    }
}
