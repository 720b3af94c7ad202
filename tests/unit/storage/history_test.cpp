// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_record.h"

#include "storage/report_edit.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <algorithm>

using namespace salkku;
using namespace salkku::test;

namespace {

QDateTime day(int number) {
    return {QDate(2030, 7, number), QTime(12, 0), Qt::UTC};
}

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct HistoryFixture {
    PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    EntryRecord record{portfolio};
    StatusKey stone = key("A", 1, "2030-01/2030-06", "M1");
    StatusKey bay = key("B", 7, "2030-01/2030-06", "M1");

    ChangeSetId change(const StatusKey& report, const FieldName& field, const FieldValue& value, int onDay,
                       const char* author = "anna") {
        const auto seen = record.field(report, field);
        REQUIRE(seen);
        const auto id = record.apply(
            {text(author), text("edit"), {{{report, field, value, 0}, *seen}}, false}, day(onDay));
        if (!id) FAIL(id.error().text().toStdString());
        return *id;
    }
    std::size_t count(const HistoryFilter& filter) const { return record.changes(filter)->size(); }
};

HistoryFilter percentOnly() {
    HistoryFilter filter;
    filter.field = QStringLiteral("percent");
    return filter;
}

} // namespace

TEST_CASE("the history tells who changed what, when, from what to what, newest first") {
    HistoryFixture fixture;
    fixture.change(fixture.stone, FieldName::percent(), text("10"), 1);
    fixture.change(fixture.stone, FieldName::percent(), text("20"), 2, "bert");
    const auto changes = fixture.record.changes(percentOnly());
    REQUIRE(changes);
    REQUIRE(changes->size() == 2);
    const RecordedChange& newest = changes->front();
    CHECK(newest.author == text("bert"));
    CHECK(newest.at == day(2));
    CHECK(newest.entity == EntityKey(fixture.stone));
    CHECK(newest.oldValue == text("10"));
    CHECK(newest.newValue == text("20"));
}

TEST_CASE("the history narrows by organisation, report, author, time and text") {
    HistoryFixture fixture;
    fixture.change(fixture.stone, FieldName::percent(), text("10"), 1);
    fixture.change(fixture.bay, FieldName::percent(), text("20"), 2, "bert");
    fixture.change(fixture.bay, FieldName::overall(), text("red Ääniä yöllä"), 3, "bert");
    HistoryFilter filter = percentOnly();
    filter.organisation = OrganisationCode(text("B"));
    CHECK(fixture.count(filter) == 1);
    filter = percentOnly();
    filter.entity = fixture.stone;
    CHECK(fixture.count(filter) == 1);
    filter = percentOnly();
    filter.author = text("anna");
    CHECK(fixture.count(filter) == 1);
    filter = percentOnly();
    filter.from = day(2);
    CHECK(fixture.count(filter) == 1);
    filter.from = {};
    filter.until = day(2);
    CHECK(fixture.count(filter) == 1);
    HistoryFilter words;
    words.text = text("äÄNIÄ");
    CHECK(fixture.count(words) == 1);
    HistoryFilter few;
    few.limit = 2;
    CHECK(fixture.count(few) == 2);
}

TEST_CASE("a report that nobody has touched has no history") {
    HistoryFixture fixture;
    HistoryFilter filter;
    filter.entity = fixture.bay;
    CHECK(fixture.count(filter) == 0);
}

TEST_CASE("the history tells of indicators, work packages and periods too") {
    HistoryFixture fixture;
    const IndicatorKey indicator{fixture.stone.organisation, {}, 1, QString(), QString(), 4};
    const IndicatorValueKey value{indicator, fixture.stone.period};
    const PeriodKey when{fixture.stone.period};
    const WorkPackageKey package{fixture.bay.organisation, fixture.bay.call, 7, QString(), 2};
    const std::tuple<EntityKey, FieldName, const char*> edits[] = {
        {indicator, FieldName::statement(), "quays"},
        {value, FieldName::result(), "partly"},
        {package, FieldName::title(), "dredging"},
        {when, FieldName::locked(), "1"}};
    for (const auto& [entity, field, to] : edits)
        REQUIRE(fixture.record.apply(
            {text("anna"), text("edit"), {{{entity, field, text(to), 0}, {}}}, false}, day(1)));
    const auto changes = fixture.record.changes({});
    REQUIRE(changes->size() == std::size(edits));
    for (std::size_t i = 0; i < std::size(edits); ++i) {
        const RecordedChange& told = (*changes)[changes->size() - 1 - i];
        CHECK(told.entity == std::get<0>(edits[i]));
        CHECK(told.newValue == text(std::get<2>(edits[i])));
    }
    HistoryFilter filter;
    filter.organisation = fixture.stone.organisation;
    CHECK(fixture.count(filter) == 2);
    filter.organisation.reset();
    filter.entity = value;
    CHECK(fixture.count(filter) == 1);
}

TEST_CASE("any field's value can be put into a report and read from it again") {
    StatusReport report{key("A", 1, "2030-01/2030-06"), ReportState::Draft, {}, {}, {}, {}, {}, {}};
    const std::pair<FieldName, FieldValue> fields[] = {
        {FieldName::percent(), text("10")},
        {FieldName::planned(), text("20")},
        {FieldName::overall(), text("yellow why")},
        {FieldName::state(), text("returned")},
        {FieldName::light(DimensionId(text("tempo"))), text("grey")},
        {FieldName::narrative(SectionId(text("log"))), narrativeValue({{text("a"), 1, false}})}};
    for (const auto& [name, value] : fields) {
        setFieldOf(report, name, value);
        CHECK(fieldOf(report, name) == value);
    }
}

TEST_CASE("taking a change back and making it again are changes of the history, by who did it and when") {
    HistoryFixture fixture;
    // Taking back happens now, so the change is one of the past.
    const QDateTime longAgo(QDate(2001, 1, 1), QTime(12, 0), Qt::UTC);
    const auto id = fixture.record.apply(
        {text("anna"), text("edit"), {{{fixture.stone, FieldName::percent(), text("10"), 0}, {}}}, false},
        longAgo);
    REQUIRE(id);
    REQUIRE(fixture.portfolio.undo(*id, text("bert")));
    REQUIRE(fixture.portfolio.redo(*id, text("carl")));
    const auto changes = fixture.record.changes(percentOnly());
    REQUIRE(changes);
    REQUIRE(changes->size() == 3);
    const RecordedChange& again = changes->at(0);
    CHECK(again.act == ChangeAct::MadeAgain);
    CHECK(again.author == text("carl"));
    CHECK(again.newValue == text("10"));
    const RecordedChange& back = changes->at(1);
    CHECK(back.act == ChangeAct::TakenBack);
    CHECK(back.author == text("bert"));
    CHECK(back.oldValue == text("10"));
    CHECK(back.newValue == FieldValue());
    CHECK(changes->at(2).act == ChangeAct::Made);
    HistoryFilter filter = percentOnly();
    filter.author = text("bert");
    CHECK(fixture.count(filter) == 1);
    const auto authors = fixture.record.authors();
    REQUIRE(authors);
    CHECK(std::count(authors->begin(), authors->end(), text("carl")) == 1);
}
