// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package_merge.h"

#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const FieldValue none;

FieldValue value(const char* text) {
    return QString::fromLatin1(text);
}

const StatusKey quays = key("A", 1, "2030-01/2030-06", "M1");

PackagedReport packaged(ReportState state, int submittedAtHour = 0, int version = 1) {
    PackagedReport one{StatusReport{quays, state, {}, {}, {}, {}, {}, {}}, version, {}, {}};
    if (submittedAtHour > 0)
        one.report.received = QDateTime(QDate(2030, 7, 1), QTime(submittedAtHour, 0), Qt::UTC);
    return one;
}

PackageContent content(std::vector<PackagedReport> reports) {
    return {QStringLiteral("test-harbours"),
            OrganisationCode(QStringLiteral("A")),
            period("2030-01/2030-06"),
            false,
            std::move(reports),
            {},
            {},
            false,
            {}};
}

MergeOutcome standing(const PackagedReport& theirs, const PackagedReport& mine,
                      const PackagedReport* base = nullptr) {
    const PackageContent before = content(base ? std::vector{*base} : std::vector<PackagedReport>());
    return mergeLines(content({theirs}), content({mine}), base ? &before : nullptr).front().outcome;
}

} // namespace

TEST_CASE("each field is told apart by who changed it since the last exchange") {
    struct Case {
        const char* name;
        FieldValue mine, theirs;
        std::optional<FieldValue> base;
        MergeOutcome outcome;
    };
    const Case cases[] = {
        {"equal", value("a"), value("a"), {}, MergeOutcome::Same},
        {"equal after both changed", value("b"), value("b"), value("a"), MergeOutcome::Same},
        {"nothing here", none, value("a"), {}, MergeOutcome::New},
        {"new on their side", none, value("a"), none, MergeOutcome::New},
        {"they alone changed", value("a"), value("b"), value("a"), MergeOutcome::Changed},
        {"they took it away", value("a"), none, value("a"), MergeOutcome::Changed},
        {"we alone changed", value("b"), value("a"), value("a"), MergeOutcome::Kept},
        {"we took it away", none, value("a"), value("a"), MergeOutcome::Kept},
        {"we added", value("a"), none, none, MergeOutcome::Kept},
        {"they say nothing", value("a"), none, {}, MergeOutcome::Kept},
        {"both changed", value("b"), value("c"), value("a"), MergeOutcome::Conflict},
        {"both added", value("b"), value("c"), none, MergeOutcome::Conflict},
        {"they changed what we took away", none, value("c"), value("a"), MergeOutcome::Conflict},
        {"they took away what we changed", value("b"), none, value("a"), MergeOutcome::Conflict},
        {"nobody knows who changed", value("a"), value("b"), {}, MergeOutcome::Conflict},
    };
    for (const Case& one : cases) {
        INFO(one.name);
        CHECK(mergeOutcome(one.mine, one.theirs, one.base ? &*one.base : nullptr) == one.outcome);
    }
}

TEST_CASE("the ministry's answer to a submission stands against the same submission") {
    CHECK(standing(packaged(ReportState::Submitted, 9), packaged(ReportState::Accepted, 9)) ==
          MergeOutcome::Kept);
    CHECK(standing(packaged(ReportState::Submitted, 9), packaged(ReportState::Returned, 9)) ==
          MergeOutcome::Kept);
}

TEST_CASE("a returned report that is submitted again is a change, not a conflict") {
    CHECK(standing(packaged(ReportState::Submitted, 11), packaged(ReportState::Returned, 9)) ==
          MergeOutcome::Changed);
}

TEST_CASE("a new submission of an accepted report is a conflict") {
    CHECK(standing(packaged(ReportState::Submitted, 11, 2), packaged(ReportState::Accepted, 9)) ==
          MergeOutcome::Conflict);
}

TEST_CASE("a draft here gives way to a submission") {
    CHECK(standing(packaged(ReportState::Submitted, 9), packaged(ReportState::Draft)) ==
          MergeOutcome::Changed);
}

TEST_CASE("an answer that came after the last exchange is taken") {
    const PackagedReport sent = packaged(ReportState::Submitted, 9);
    CHECK(standing(packaged(ReportState::Returned, 9), sent, &sent) == MergeOutcome::Changed);
}

TEST_CASE("a change to a received report makes its next version, with the reason") {
    PackagedReport mine = packaged(ReportState::Accepted, 9);
    mine.report.percent = percent(40);
    PackagedReport theirs = mine;
    theirs.report.percent = percent(60);
    const PackageContent here = content({mine});
    const PackageContent there = content({theirs});
    const auto lines = mergeLines(there, here, &here);
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].outcome == MergeOutcome::Changed) taken.push_back(i);
    REQUIRE(taken.size() == 1);
    const auto edits = mergeEdits(there, here, {lines, taken, false, QStringLiteral("Package of Anna")});
    REQUIRE(edits.size() == 3);
    CHECK(edits[0].change.field == FieldName::percent());
    CHECK(edits[1].change.newValue == value("2"));
    CHECK(edits[2].change.newValue == value("Package of Anna"));
}

TEST_CASE("a package that brings a later version keeps that version's number and reason") {
    PackagedReport mine = packaged(ReportState::Accepted, 9);
    mine.report.percent = percent(40);
    PackagedReport theirs = packaged(ReportState::Submitted, 11, 3);
    theirs.versionReason = QStringLiteral("Wrong figure");
    theirs.report.percent = percent(60);
    const auto lines = mergeLines(content({theirs}), content({mine}), nullptr);
    std::vector<std::size_t> all(lines.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    FieldValue version, reason;
    for (const FieldEdit& edit : mergeEdits(content({theirs}), content({mine}), {lines, all, false, {}})) {
        if (edit.change.field == FieldName::version()) version = edit.change.newValue;
        if (edit.change.field == FieldName::reason()) reason = edit.change.newValue;
    }
    CHECK(version == value("3"));
    CHECK(reason == value("Wrong figure"));
}

TEST_CASE("a locked period's draft becomes a version too") {
    const PackagedReport mine = packaged(ReportState::Draft);
    PackagedReport theirs = mine;
    theirs.report.percent = percent(60);
    const auto lines = mergeLines(content({theirs}), content({mine}), nullptr);
    std::vector<std::size_t> all(lines.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    const auto edits = mergeEdits(content({theirs}), content({mine}), {lines, all, true, {}});
    REQUIRE(edits.size() == 2);
    CHECK(edits[1].change.field == FieldName::version());
}

TEST_CASE("a form says nothing of fields that it does not ask for") {
    PackagedReport mine = packaged(ReportState::Draft);
    mine.report.percent = percent(40);
    mine.report.plannedPercent = percent(50);
    PackageContent form = content({packaged(ReportState::Draft)});
    form.isPartial = true;
    form.cleared = {{quays, FieldName::percent()}};
    const PackageContent here = content({mine});
    const auto lines = mergeLines(form, here, &here);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().field == FieldName::percent());
    CHECK(lines.front().outcome == MergeOutcome::Changed);
}

TEST_CASE("characters that cannot be seen do not make a change of what was sent without them") {
    PackagedReport mine = packaged(ReportState::Draft);
    mine.report.narrative[SectionId(QStringLiteral("log"))] = {{QStringLiteral("one\u000btwo"), 0, false}};
    const PackageContent here = content({mine});
    const PackageContent sent = withVisibleTexts(here);
    CHECK(sent.reports.front().report.narrative.begin()->second.front().text == QStringLiteral("one\ntwo"));
    for (const MergeLine& line : mergeLines(sent, here, nullptr)) CHECK(line.outcome == MergeOutcome::Same);
}
