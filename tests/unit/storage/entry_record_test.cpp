// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_record.h"

#include "domain/programme_json.h"
#include "storage/change_store.h"
#include "storage/connection.h"
#include "storage/portfolio_file.h"
#include "storage/sql_error.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <QFile>
#include <optional>

using namespace salkku;
using namespace salkku::test;

namespace {

const QDateTime noon(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC);
const QString writer = QStringLiteral("writer");

struct RecordFixture {
    PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    EntryRecord record{portfolio};
    StatusKey report = key("A", 1, "2030-01/2030-06", "M1");

    EditSet edit(const FieldName& field, const FieldValue& value, const FieldValue& seen = {}) const {
        return {writer, QStringLiteral("edit"), {{{report, field, value, 0}, seen}}, true};
    }
    ChangeSetId type(const FieldValue& value, const FieldValue& seen, qint64 milliseconds) {
        const auto id = record.apply(edit(FieldName::percent(), value, seen), noon.addMSecs(milliseconds));
        if (!id) FAIL(id.error().text().toStdString());
        return *id;
    }
};

QString text(const char* value) {
    return QString::fromLatin1(value);
}

} // namespace

TEST_CASE("typing without a pause is one change, and one undo takes it back") {
    RecordFixture fixture;
    const ChangeSetId first = fixture.type(text("1"), {}, 0);
    CHECK(fixture.type(text("12"), text("1"), 400) == first);
    CHECK(fixture.portfolio.history(10)->size() == 1);
    REQUIRE(fixture.portfolio.undo(first));
    CHECK_FALSE(fixture.portfolio.report(fixture.report)->has_value());
    REQUIRE(fixture.portfolio.redo(first));
    CHECK(report(fixture.portfolio, fixture.report).percent == percent(12));
}

TEST_CASE("what is typed after a pause is a change of its own") {
    RecordFixture fixture;
    fixture.type(text("1"), {}, 0);
    fixture.type(text("12"), text("1"), typingPause + 1);
    CHECK(fixture.portfolio.history(10)->size() == 2);
}

TEST_CASE("another field or another author begins a change of its own") {
    RecordFixture fixture;
    fixture.type(text("1"), {}, 0);
    REQUIRE(fixture.record.apply(fixture.edit(FieldName::planned(), text("5")), noon));
    EditSet other = fixture.edit(FieldName::planned(), text("6"), text("5"));
    other.author = text("other");
    REQUIRE(fixture.record.apply(other, noon));
    CHECK(fixture.portfolio.history(10)->size() == 3);
}

TEST_CASE("an edit never overwrites what its person has not seen") {
    RecordFixture fixture;
    fixture.type(text("30"), {}, 0);
    const auto blind = fixture.record.apply(fixture.edit(FieldName::percent(), text("50"), text("20")), noon);
    REQUIRE_FALSE(blind);
    CHECK(blind.error().code == ErrorCode::Conflict);
    CHECK(blind.error().where == QStringLiteral("percent"));
    CHECK(report(fixture.portfolio, fixture.report).percent == percent(30));
    CHECK(fixture.record.apply(fixture.edit(FieldName::percent(), text("50"), text("30")), noon));
}

TEST_CASE("of several edits one conflict keeps all from being written") {
    RecordFixture fixture;
    fixture.type(text("30"), {}, 0);
    EditSet edits = fixture.edit(FieldName::planned(), text("40"));
    edits.edits.push_back({{fixture.report, FieldName::percent(), text("50"), 0}, text("20")});
    CHECK_FALSE(fixture.record.apply(edits, noon));
    CHECK_FALSE(report(fixture.portfolio, fixture.report).plannedPercent);
}

TEST_CASE("two programs on one file: the second sees the first's change and is refused an overwrite") {
    RecordFixture fixture;
    auto second = Portfolio::open(fixture.folder.path());
    REQUIRE(second);
    EntryRecord record(*second);
    const auto before = record.dataVersion();
    fixture.type(text("30"), {}, 0);
    CHECK(*record.dataVersion() != *before);
    const auto blind = record.apply(fixture.edit(FieldName::percent(), text("50")), noon);
    REQUIRE_FALSE(blind);
    CHECK(blind.error().code == ErrorCode::Conflict);
}

TEST_CASE("undo and redo stand in the file, for the author who made the changes") {
    RecordFixture fixture;
    fixture.type(text("10"), {}, 0);
    const ChangeSetId second = fixture.type(text("20"), text("10"), 10'000);
    const ChangeSetId third = fixture.type(text("30"), text("20"), 20'000);
    REQUIRE(fixture.portfolio.undo(third));
    auto again = Portfolio::open(fixture.folder.path());
    REQUIRE(again);
    const auto found = EntryRecord(*again).undoRecord(writer, 100);
    REQUIRE(found);
    REQUIRE(found->undo.size() == 2);
    CHECK(found->undo.back().id == second);
    REQUIRE(found->redo.size() == 1);
    CHECK(found->redo.back().id == third);
    CHECK(EntryRecord(*again).undoRecord(text("other"), 100)->undo.empty());
}

TEST_CASE("after a new change, what was taken back is not offered again") {
    RecordFixture fixture;
    const ChangeSetId first = fixture.type(text("10"), {}, 0);
    REQUIRE(fixture.portfolio.undo(first));
    const ChangeSetId second = fixture.type(text("20"), {}, 10'000);
    REQUIRE(fixture.portfolio.undo(second));
    const auto found = fixture.record.undoRecord(writer, 100);
    REQUIRE(found);
    REQUIRE(found->redo.size() == 1);
    CHECK(found->redo.back().id == second);
}

TEST_CASE("a file removed under the program takes no edit, and can be saved elsewhere whole") {
    RecordFixture fixture;
    fixture.type(text("10"), {}, 0);
    REQUIRE(QFile::remove(fixture.folder.path()));
    const auto lost = fixture.record.apply(fixture.edit(FieldName::percent(), text("20"), text("10")), noon);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::NotFound);
    const QString copy = fixture.folder.path(QStringLiteral("copy.salkku"));
    REQUIRE(fixture.record.copyTo(copy));
    auto opened = Portfolio::open(copy);
    REQUIRE(opened);
    CHECK(report(*opened, fixture.report).percent == percent(10));
}

TEST_CASE("another file in the place of the opened one takes no edit") {
    RecordFixture fixture;
    fixture.type(text("10"), {}, 0);
    const QString copy = fixture.folder.path(QStringLiteral("copy.salkku"));
    REQUIRE(fixture.record.copyTo(copy));
    REQUIRE(QFile::remove(fixture.folder.path()));
    REQUIRE(QFile::rename(copy, fixture.folder.path()));
    CHECK_FALSE(fixture.record.apply(fixture.edit(FieldName::percent(), text("20"), text("10")), noon));
}

TEST_CASE("a file turned read-only under the program takes no edit until it is writable again") {
    RecordFixture fixture;
    fixture.type(text("10"), {}, 0);
    const auto writable = QFile::permissions(fixture.folder.path());
    REQUIRE(QFile::setPermissions(fixture.folder.path(), QFile::ReadOwner | QFile::ReadUser));
    const EditSet edit = fixture.edit(FieldName::percent(), text("20"), text("10"));
    const auto refused = fixture.record.apply(edit, noon);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    REQUIRE(QFile::setPermissions(fixture.folder.path(), writable));
    CHECK(fixture.record.apply(edit, noon));
}

TEST_CASE("a copy does not replace a file") {
    RecordFixture fixture;
    CHECK(fixture.record.copyTo(fixture.folder.path()).error().code == ErrorCode::Conflict);
}

// SQLite's own limit on pages answers as a full disk does.
TEST_CASE("on a full disk a change fails whole, with what to do, and works once there is room") {
    const PortfolioFolder folder;
    folder.create(harbourProgrammeFile());
    const auto programme = parseProgramme(harbourProgrammeFile(), QString());
    auto connection = openPortfolioFile(folder.path(), OpenMode::ReadWrite);
    REQUIRE(connection);
    const int pages = (*connection)->integerPragma(QStringLiteral("page_count"));
    (*connection)->execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    ChangeStore store(**connection, *programme);
    const StatusKey report = key("A", 1, "2030-01/2030-06", "M1");
    const QString essay(100'000, QLatin1Char('x'));
    const ChangeSet changes{
        writer,
        text("edit"),
        {{report, FieldName::narrative(SectionId(text("log"))), narrativeValue({{essay, 0, false}}), 0}}};
    std::optional<Error> error;
    try {
        store.apply(changes, noon);
    } catch (const SqlFault& fault) {
        error = fault.error;
    }
    REQUIRE(error);
    CHECK(error->code == ErrorCode::CannotWrite);
    CHECK(store.history(10).empty());
    (*connection)->execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 1000));
    CHECK(store.apply(changes, noon) != 0);
}

TEST_CASE("a period's deadline is the programme's, and it can be locked and opened") {
    RecordFixture fixture;
    const Period when = period("2030-01/2030-06");
    CHECK(fixture.portfolio.periodStanding(when)->deadline ==
          fixture.portfolio.programme().period(when)->deadline);
    CHECK_FALSE(fixture.portfolio.periodStanding(when)->locked);
    const auto locked = fixture.record.apply(
        {writer, text("lock"), {{{PeriodKey{when}, FieldName::locked(), text("1"), 0}, {}}}, false}, noon);
    REQUIRE(locked);
    CHECK(fixture.portfolio.periodStanding(when)->locked);
    REQUIRE(fixture.portfolio.undo(*locked));
    CHECK_FALSE(fixture.portfolio.periodStanding(when)->locked);
}

TEST_CASE("the ministry's deadline stands in the place of the programme's") {
    RecordFixture fixture;
    const Period when = period("2030-01/2030-06");
    const auto moved =
        fixture.record.apply({writer,
                              text("deadline"),
                              {{{PeriodKey{when}, FieldName::deadline(), text("2030-09-01"), 0}, {}}},
                              false},
                             noon);
    REQUIRE(moved);
    CHECK(fixture.portfolio.periodStanding(when)->deadline == QDate(2030, 9, 1));
    REQUIRE(fixture.portfolio.undo(*moved));
    CHECK(fixture.portfolio.periodStanding(when)->deadline ==
          fixture.portfolio.programme().period(when)->deadline);
}

TEST_CASE("the ministry's opening day stands in the place of the programme's") {
    RecordFixture fixture;
    const Period when = period("2030-01/2030-06");
    CHECK_FALSE(fixture.portfolio.periodStanding(when)->opens); // this programme has none
    const auto moved = fixture.record.apply(
        {writer, text("opens"), {{{PeriodKey{when}, FieldName::opens(), text("2030-02-01"), 0}, {}}}, false},
        noon);
    REQUIRE(moved);
    CHECK_FALSE(fixture.portfolio.periodStanding(when)->hasOpened(QDate(2030, 1, 31)));
    CHECK(fixture.portfolio.periodStanding(when)->hasOpened(QDate(2030, 2, 1)));
    REQUIRE(fixture.portfolio.undo(*moved));
    CHECK(fixture.portfolio.periodStanding(when)->hasOpened(QDate(2030, 1, 1)));
}

TEST_CASE("a message, a version and its reason are fields with undo like any other") {
    RecordFixture fixture;
    fixture.type(text("10"), {}, 0);
    const auto id = fixture.record.apply(fixture.edit(FieldName::message(), text("see the costs")), noon);
    REQUIRE(id);
    CHECK(*fixture.record.field(fixture.report, FieldName::message()) == text("see the costs"));
    REQUIRE(fixture.portfolio.undo(*id));
    CHECK_FALSE(fixture.record.field(fixture.report, FieldName::message())->has_value());
}
