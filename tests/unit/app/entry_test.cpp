// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period_workflow.h"

#include "app/entry_fields.h"
#include "app/field_text.h"
#include "storage/entity_fields.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const EntryAuthor coordinator{QStringLiteral("coordinator"),
                              QDateTime(QDate(2030, 7, 1), QTime(9, 0), Qt::UTC)};

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct EntryFixture {
    PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    EntryRecord record{portfolio};
    StatusKey now = key("A", 1, "2030-07/2030-12", "M1");

    EntryForm form(const StatusKey& which) const {
        auto read = entryForm(portfolio, record, which, coordinator.now.date());
        if (!read) FAIL(read.error().text().toStdString());
        return *std::move(read);
    }
    EntryForm form() const { return form(now); }

    Result<ChangeSetId> type(const StatusKey& which, const FieldName& field, const FieldValue& value) {
        const auto seen = record.field(which, field);
        return saveEdits(record, portfolio,
                         {coordinator.name, text("edit"), {{{which, field, value, 0}, *seen}}, true},
                         coordinator.now);
    }
    void fill(const StatusKey& which, Light light, const char* comment, int percent) {
        for (const Dimension& dimension : portfolio.programme().dimensions)
            REQUIRE(
                type(which, FieldName::light(dimension.id), lightValue(ReportedLight{light, text(comment)})));
        REQUIRE(type(which, FieldName::percent(), QString::number(percent)));
    }
    void submit() { REQUIRE(submitReport(record, portfolio, form(), coordinator)); }
};

StatusKey package(StatusKey key, int number) {
    key.workPackage = number;
    return key;
}

} // namespace

TEST_CASE("a form without a report is an empty draft that can be written") {
    EntryFixture fixture;
    const EntryForm form = fixture.form();
    CHECK_FALSE(form.exists);
    CHECK(form.bar == EntryBar::None);
    CHECK_FALSE(form.previous);
    CHECK(form.places.size() == 3); // two investments, one of them with a part
    CHECK(form.standing.deadline == fixture.portfolio.programme().period(fixture.now.period)->deadline);
}

TEST_CASE("the report of an earlier period stands beside the form") {
    EntryFixture fixture;
    fixture.fill(key("A", 1, "2030-01/2030-06", "M1"), Light::Green, "", 40);
    REQUIRE(fixture.form().previous);
    CHECK(fixture.form().previous->percent == percent(40));
}

TEST_CASE("a form's call is the one reported before, else the one that covers the period") {
    EntryFixture fixture;
    const Period when = fixture.now.period;
    CHECK(entryKey(fixture.portfolio, fixture.now.organisation, 1, when, {})->call == CallId(text("M1")));
    fixture.fill(key("A", 1, "2030-01/2030-06", ""), Light::Green, "", 40);
    CHECK(entryKey(fixture.portfolio, fixture.now.organisation, 1, when, {})->call.isEmpty());
}

TEST_CASE("work packages roll up to their investment and are listed under it") {
    EntryFixture fixture;
    apply(fixture.portfolio,
          fieldsOf(StoredWorkPackage{fixture.now.organisation, {}, 1, {}, 1, text("Piles")}));
    fixture.fill(package(fixture.now, 1), Light::Green, "", 20);
    fixture.fill(package(fixture.now, 2), Light::Red, "storm", 40);
    const EntryForm form = fixture.form();
    REQUIRE(form.packages);
    CHECK(form.packages->overall == Light::Red);
    CHECK(form.packages->percent == percent(30));
    REQUIRE(form.places.size() == 5);
    CHECK(form.places[1].title == text("Piles"));
    CHECK(form.places[2].key.workPackage == 2);
    CHECK_FALSE(fixture.form(package(fixture.now, 1)).packages);
}

TEST_CASE("a report that differs from its work packages cannot be submitted without a reason") {
    EntryFixture fixture;
    fixture.fill(package(fixture.now, 1), Light::Red, "storm", 20);
    fixture.fill(fixture.now, Light::Green, "", 20);
    const auto refused = submitReport(fixture.record, fixture.portfolio, fixture.form(), coordinator);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidArgument);
    fixture.fill(fixture.now, Light::Green, "repaired since", 20);
    fixture.submit();
}

TEST_CASE("submitting receives the report and its work packages, and closes the form") {
    EntryFixture fixture;
    fixture.fill(package(fixture.now, 1), Light::Green, "", 20);
    fixture.fill(fixture.now, Light::Green, "", 20);
    fixture.submit();
    const EntryForm form = fixture.form();
    CHECK(form.report.state == ReportState::Submitted);
    CHECK(form.report.received == coordinator.now);
    CHECK(form.bar == EntryBar::Received);
    CHECK(fixture.form(package(fixture.now, 1)).report.state == ReportState::Submitted);
    CHECK_FALSE(fixture.type(fixture.now, FieldName::percent(), text("30")));
}

TEST_CASE("one undo takes a submission back") {
    EntryFixture fixture;
    fixture.fill(fixture.now, Light::Green, "", 20);
    const auto id = submitReport(fixture.record, fixture.portfolio, fixture.form(), coordinator);
    REQUIRE(id);
    REQUIRE(fixture.portfolio.undo(*id));
    CHECK(fixture.form().report.state == ReportState::Draft);
    CHECK_FALSE(fixture.form().report.received.isValid());
}

TEST_CASE("a returned report tells the message and can be written and submitted again") {
    EntryFixture fixture;
    fixture.fill(fixture.now, Light::Green, "", 20);
    fixture.submit();
    CHECK_FALSE(returnReport(fixture.record, fixture.portfolio, fixture.now, text("  "), coordinator));
    REQUIRE(returnReport(fixture.record, fixture.portfolio, fixture.now, text("costs?"), coordinator));
    CHECK(fixture.form().message == text("costs?"));
    CHECK(fixture.form().bar == EntryBar::None);
    REQUIRE(fixture.type(fixture.now, FieldName::percent(), text("30")));
    fixture.submit();
}

TEST_CASE("only a submitted report can be accepted or returned") {
    EntryFixture fixture;
    fixture.fill(fixture.now, Light::Green, "", 20);
    CHECK_FALSE(acceptReport(fixture.record, fixture.portfolio, fixture.now, coordinator));
    CHECK_FALSE(returnReport(fixture.record, fixture.portfolio, fixture.now, text("why"), coordinator));
    fixture.submit();
    REQUIRE(acceptReport(fixture.record, fixture.portfolio, fixture.now, coordinator));
    CHECK(fixture.form().report.state == ReportState::Accepted);
    CHECK_FALSE(acceptReport(fixture.record, fixture.portfolio, fixture.now, coordinator));
}

TEST_CASE("a correction of an accepted report is a version with a reason") {
    EntryFixture fixture;
    fixture.fill(fixture.now, Light::Green, "", 20);
    fixture.submit();
    REQUIRE(acceptReport(fixture.record, fixture.portfolio, fixture.now, coordinator));
    CHECK_FALSE(correctReport(fixture.record, fixture.portfolio, fixture.now, text(""), coordinator));
    REQUIRE(correctReport(fixture.record, fixture.portfolio, fixture.now, text("wrong sum"), coordinator));
    const EntryForm form = fixture.form();
    CHECK(form.version == 2);
    CHECK(form.versionReason == text("wrong sum"));
    CHECK(form.bar == EntryBar::None);
    REQUIRE(fixture.type(fixture.now, FieldName::percent(), text("30")));
    fixture.submit();
}

TEST_CASE("a locked period takes nothing but corrections with a reason") {
    EntryFixture fixture;
    fixture.fill(fixture.now, Light::Green, "", 20);
    REQUIRE(setPeriodLocked(fixture.record, fixture.now.period, true, coordinator));
    CHECK(fixture.form().bar == EntryBar::PeriodLocked);
    CHECK_FALSE(fixture.type(fixture.now, FieldName::percent(), text("30")));
    REQUIRE(correctReport(fixture.record, fixture.portfolio, fixture.now, text("came late"), coordinator));
    CHECK(fixture.type(fixture.now, FieldName::percent(), text("30")));
}

TEST_CASE("before a period opens nothing can be written, submitted or corrected for it") {
    EntryFixture fixture;
    const EntryAuthor ministry{QStringLiteral("ministry"), coordinator.now};
    REQUIRE(setOpening(fixture.record, fixture.portfolio, fixture.now.period, QDate(2030, 7, 9), ministry));
    CHECK(fixture.form().bar == EntryBar::NotOpen);
    const auto refused = fixture.type(fixture.now, FieldName::percent(), text("30"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text().contains(QStringLiteral("2030-07-09")));
    CHECK_FALSE(submitReport(fixture.record, fixture.portfolio, fixture.form(), coordinator));
    CHECK_FALSE(correctReport(fixture.record, fixture.portfolio, fixture.now, text("why"), coordinator));
    REQUIRE(setOpening(fixture.record, fixture.portfolio, fixture.now.period, QDate(2030, 7, 1), ministry));
    CHECK(fixture.type(fixture.now, FieldName::percent(), text("30")));
}

TEST_CASE("a period does not open after its deadline, whichever of the two days is moved") {
    EntryFixture fixture;
    const Period& period = fixture.now.period;
    const auto standing = [&] { return *fixture.portfolio.periodStanding(period); };
    const QDate deadline = *standing().deadline;
    const auto late = setOpening(fixture.record, fixture.portfolio, period, deadline.addDays(1), coordinator);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::InvalidArgument);
    CHECK(late.error().text().contains(deadline.toString(Qt::ISODate)));
    CHECK_FALSE(standing().opens);
    REQUIRE(setOpening(fixture.record, fixture.portfolio, period, deadline, coordinator));
    CHECK_FALSE(setDeadline(fixture.record, fixture.portfolio, period, deadline.addDays(-1), coordinator));
    CHECK(standing().deadline == deadline);
}

TEST_CASE("the programme's own deadline is not taken back where the period would open after it") {
    EntryFixture fixture;
    const Period& period = fixture.now.period;
    const QDate own = *fixture.portfolio.periodStanding(period)->deadline;
    REQUIRE(setOpeningAndDeadline(fixture.record, period, own.addDays(10), own.addDays(20), coordinator));
    CHECK_FALSE(setDeadline(fixture.record, fixture.portfolio, period, std::nullopt, coordinator));
    REQUIRE(setOpening(fixture.record, fixture.portfolio, period, std::nullopt, coordinator));
    CHECK(setDeadline(fixture.record, fixture.portfolio, period, std::nullopt, coordinator));
    CHECK(fixture.portfolio.periodStanding(period)->deadline == own);
}

TEST_CASE("opening day and deadline that move together are one change, or none") {
    EntryFixture fixture;
    const Period& period = fixture.now.period;
    const QDate own = *fixture.portfolio.periodStanding(period)->deadline;
    CHECK_FALSE(setOpeningAndDeadline(fixture.record, period, own.addDays(9), own.addDays(8), coordinator));
    CHECK(fixture.portfolio.periodStanding(period)->deadline == own);
    const auto moved =
        setOpeningAndDeadline(fixture.record, period, own.addDays(8), own.addDays(9), coordinator);
    REQUIRE(moved);
    REQUIRE(fixture.portfolio.undo(*moved));
    CHECK(fixture.portfolio.periodStanding(period)->deadline == own);
    CHECK_FALSE(fixture.portfolio.periodStanding(period)->opens);
}

TEST_CASE("a portfolio that speaks of a day of its own opens its periods by that day") {
    EntryFixture fixture;
    REQUIRE(
        setOpening(fixture.record, fixture.portfolio, fixture.now.period, QDate(2030, 7, 9), coordinator));
    REQUIRE(fixture.portfolio.setDate(QDate(2030, 7, 9)));
    CHECK(fixture.form().bar == EntryBar::None);
}

TEST_CASE("the period that opens next is the first of the schedule that has not begun") {
    EntryFixture fixture;
    const Programme& programme = fixture.portfolio.programme();
    CHECK(comingPeriod(programme, QDate(2029, 12, 31)) == programme.periods.front().period);
    CHECK(comingPeriod(programme, QDate(2030, 1, 1)) == programme.periods.back().period);
    CHECK_FALSE(comingPeriod(programme, QDate(2030, 7, 1)));
}

TEST_CASE("periods to report on are those with reports and those that have begun") {
    EntryFixture fixture;
    const Programme& programme = fixture.portfolio.programme();
    CHECK(entryPeriods({}, programme, QDate(2029, 12, 31)).empty());
    CHECK(entryPeriods({}, programme, QDate(2030, 7, 1)).size() == 2);
    CHECK(entryPeriods({period("2028-01/2028-06")}, programme, QDate(2030, 1, 1)).size() == 2);
}

TEST_CASE("fields and values are told in the programme's words") {
    EntryFixture fixture;
    const Programme& programme = fixture.portfolio.programme();
    const FieldName tempo = FieldName::light(DimensionId(text("tempo")));
    CHECK(fieldTitle(tempo, programme, Language::Swedish) == text("Takt"));
    CHECK(fieldValueText(tempo, text("red storm"), programme, Language::English) == text("red: storm"));
    CHECK(fieldValueText(FieldName::percent(), {}, programme, Language::English) == text("–"));
    const FieldValue bullets = narrativeValue({{text("a"), 0, false}, {text("b"), 1, false}});
    CHECK(fieldValueText(FieldName::narrative(SectionId(text("log"))), bullets, programme,
                         Language::English) == text("• a\n  ◦ b"));
}

TEST_CASE("a form has its place's indicators, and a value makes a draft of the report") {
    EntryFixture fixture;
    StoredIndicator indicator{
        fixture.now.organisation, {}, 1, {}, {}, {}, 1, text("quays"), {}, {}, {}, {}, {}};
    apply(fixture.portfolio, fieldsOf(indicator));
    indicator.number = 2;
    indicator.workPackage = text("WP 3");
    apply(fixture.portfolio, fieldsOf(indicator));
    CHECK(fixture.form().indicators.size() == 2);
    CHECK(fixture.form(package(fixture.now, 3)).indicators.size() == 1);
    CHECK(fixture.form(package(fixture.now, 4)).indicators.empty());
    const IndicatorValueKey value = valueKeyOf(fixture.form().indicators[0].now, fixture.now.period);
    REQUIRE(saveEdits(
        fixture.record, fixture.portfolio,
        {coordinator.name, text("edit"), {{{value, FieldName::result(), text("met"), 0}, {}}}, true},
        coordinator.now, fixture.now));
    CHECK(fixture.form().exists);
    CHECK(fixture.form().report.state == ReportState::Draft);
    CHECK(fixture.form().indicators[0].now.result == text("met"));
    StatusKey next = fixture.now;
    next.period = period("2031-01/2031-06");
    const EntryForm later = fixture.form(next);
    CHECK(later.indicators[0].now.result.isEmpty());
    REQUIRE(later.indicators[0].before);
    CHECK(later.indicators[0].before->result == text("met"));
}

TEST_CASE("numbers are read with a comma or a point, and shown as they are typed") {
    CHECK(numberFromText(text("7,5")) == 7.5);
    CHECK(numberFromText(text("1 250.25")) == 1250.25);
    CHECK(numberFromText(text("−3")) == -3);
    for (const char* wrong : {"", "x", "1,2,3", "nan", "inf"}) CHECK_FALSE(numberFromText(text(wrong)));
    CHECK(numberText(1250.25, Language::Finnish) == text("1250,25"));
}
