// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_model.h"

#include "support/harbours.h"
#include "support/qt_strings.h"
#include "ui/importing/finding_text.h"
#include "ui/importing/findings_filter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

Finding finding(Fact fact, const char* organisation, double confidence) {
    Finding finding{std::move(fact), {}, {}, 7, {}, {}, {}, confidence, {}};
    finding.organisation = OrganisationCode(QLatin1String(organisation));
    return finding;
}

Findings threeFindings() {
    Findings findings;
    findings.findings = {finding(ProgressFinding{percent(40)}, "A", 0.99),
                         finding(ProgressFinding{percent(70)}, "B", 0.85),
                         finding(LightFinding{DimensionId(QStringLiteral("tempo")), Light::Red}, "A", 0.95)};
    return findings;
}

// The first would be stored, the second too, the third contradicts what is stored.
ImportResult plan() {
    ImportResult plan;
    plan.lines = {{0, ImportOutcome::Stored, {}, {}, {}},
                  {1, ImportOutcome::Stored, {}, {}, {}},
                  {2, ImportOutcome::Conflict, {}, {QStringLiteral("green"), {}, 0, {}, {}}, {}}};
    return plan;
}

struct Fixture {
    Fixture() { model.setFindings(threeFindings(), plan(), harbours(), Language::English, 0.9); }
    FindingsModel model;
};

using Chosen = std::vector<std::size_t>;

} // namespace

TEST_CASE("findings are grouped by kind and keep the rules of item models") {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings(threeFindings(), plan(), harbours(), Language::English, 0.9);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.rowCount(model.index(0, 0)) == 2);
    CHECK(model.rowCount(model.index(1, 0)) == 1);
    CHECK(model.indexOf(2).parent() == model.index(1, 0));
}

TEST_CASE("findings are grouped by region in the programme's order, by page, and the unsurest first") {
    Fixture fixture;
    Findings findings = threeFindings();
    findings.findings[0].source.page = 3;
    findings.findings[2].source.page = 2;
    findings.findings[1].organisation = {};
    findings.findings[1].label = QStringLiteral("Somebody");
    fixture.model.setFindings(findings, plan(), harbours(), Language::English, 0.9);
    const auto titles = [&] {
        QStringList texts;
        for (int group = 0; group < fixture.model.rowCount(); ++group)
            texts.append(fixture.model.index(group, 0).data().toString());
        return texts;
    };
    const QAbstractItemModelTester tester(&fixture.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.model.setGrouping(Grouping::Region);
    REQUIRE(titles().size() == 2);
    CHECK(titles()[0] == QStringLiteral("Somebody ? (1)")); // who is meant is to be said first
    CHECK(titles()[1].endsWith(QStringLiteral("(2)")));
    CHECK(fixture.model.findingsAt(fixture.model.index(1, 0)) == Chosen{2, 0}); // by page
    fixture.model.setGrouping(Grouping::Page);
    CHECK(titles() == QStringList{QStringLiteral("Page 1 (1)"), QStringLiteral("Page 2 (1)"),
                                  QStringLiteral("Page 3 (1)")});
    fixture.model.setGrouping(Grouping::Confidence);
    CHECK(titles() == QStringList{QStringLiteral("Confidence from 0.70 to below 0.90 (1)"),
                                  QStringLiteral("Confidence 0.90 or more (2)")});
}

TEST_CASE("decisions stay when findings are grouped anew") {
    Fixture fixture;
    fixture.model.decide({1}, Decision::Accepted);
    fixture.model.setGrouping(Grouping::Region);
    CHECK(fixture.model.chosen() == Chosen{0, 1});
    CHECK(fixture.model.indexOf(2).data(FindingsModel::FindingRole).toInt() == 2);
    fixture.model.steps().undo();
    CHECK(fixture.model.chosen() == Chosen{0});
}

TEST_CASE("a finding in words names its range, and the document's own section") {
    const Programme programme = harbours();
    const auto text = [&](Fact fact) {
        return findingText(finding(std::move(fact), "A", 1), programme, Language::English);
    };
    const auto range = text(ProgressFinding{percent(70), PercentRange{percent(70), percent(80)}});
    CHECK(range.contains(QStringLiteral("70–80%")));
    NarrativeFinding narrative{{}, {{QStringLiteral("words"), 0, false}}};
    narrative.sectionNumber = QStringLiteral("6.3.1");
    narrative.title = QStringLiteral("Own title");
    CHECK(text(narrative).contains(QStringLiteral("6.3.1 Own title")));
}

TEST_CASE("at first only sure findings that contradict nothing are ticked") {
    Fixture fixture;
    CHECK(fixture.model.chosen() == Chosen{0});
}

TEST_CASE("a lower bound ticks more, a conflict never without a person") {
    Fixture fixture;
    fixture.model.acceptAbove(0.5);
    CHECK(fixture.model.chosen() == Chosen{0, 1});
    fixture.model.setData(fixture.model.indexOf(2), Qt::Checked, Qt::CheckStateRole);
    CHECK(fixture.model.chosen() == Chosen{0, 1, 2});
}

TEST_CASE("a group's tick takes all of its findings along") {
    Fixture fixture;
    const QModelIndex group = fixture.model.index(0, 0);
    CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    fixture.model.setData(group, Qt::Checked, Qt::CheckStateRole);
    CHECK(fixture.model.chosen() == Chosen{0, 1});
    fixture.model.setData(group, Qt::Unchecked, Qt::CheckStateRole);
    CHECK(fixture.model.chosen().empty());
}

TEST_CASE("what cannot be stored cannot be ticked") {
    FindingsModel model;
    ImportResult skipped = plan();
    skipped.lines[0] = {0, ImportOutcome::Skipped, QStringLiteral("unknown harbour"), {}, {}};
    model.setFindings(threeFindings(), skipped, harbours(), Language::English, 0.9);
    CHECK_FALSE(model.flags(model.indexOf(0)) & Qt::ItemIsUserCheckable);
    CHECK_FALSE(model.setData(model.indexOf(0), Qt::Checked, Qt::CheckStateRole));
    const QModelIndex present = model.indexOf(0).siblingAtColumn(FindingsModel::PresentColumn);
    CHECK(present.data(Qt::ToolTipRole).toString() == "unknown harbour");
}

TEST_CASE("a conflict shows the value that stands now") {
    Fixture fixture;
    const QModelIndex present = fixture.model.indexOf(2).siblingAtColumn(FindingsModel::PresentColumn);
    CHECK(present.data().toString().contains(QStringLiteral("green")));
}

TEST_CASE("the filter narrows to unsure findings, conflicts or words") {
    Fixture fixture;
    FindingsFilter filter;
    filter.setSourceModel(&fixture.model);
    const auto count = [&] {
        int findings = 0;
        for (int group = 0; group < filter.rowCount(); ++group)
            findings += filter.rowCount(filter.index(group, 0));
        return findings;
    };
    CHECK(count() == 3);
    filter.setShown(FindingsShown::Unsure);
    CHECK(count() == 1);
    filter.setShown(FindingsShown::Conflicts);
    CHECK(count() == 1);
    filter.setShown(FindingsShown::All);
    filter.setWords(QStringLiteral("windy"));
    CHECK(count() == 1);
}

TEST_CASE("a group says how many of its findings the filter shows") {
    Fixture fixture;
    FindingsFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&fixture.model);
    const auto title = [&] { return filter.index(0, 0).data().toString(); };
    CHECK(title().endsWith(QStringLiteral("(2)")));
    QSignalSpy announced(&filter, &QAbstractItemModel::dataChanged);
    filter.setShown(FindingsShown::Unsure);
    CHECK(title().endsWith(QStringLiteral("(1 / 2)")));
    CHECK(announced.count() > 0);
    filter.setShown(FindingsShown::All);
    CHECK(title().endsWith(QStringLiteral("(2)")));
}

TEST_CASE("a group's tick is that of the findings that the filter shows, and changes no others") {
    Fixture fixture;
    FindingsFilter filter;
    filter.setSourceModel(&fixture.model);
    filter.setShown(FindingsShown::Unsure);
    const QModelIndex group = filter.index(0, 0);
    REQUIRE(fixture.model.chosen() == Chosen{0});
    CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    filter.setData(group, Qt::Checked, Qt::CheckStateRole);
    CHECK(fixture.model.chosen() == Chosen{0, 1});
    CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    filter.setData(group, Qt::Unchecked, Qt::CheckStateRole);
    CHECK(fixture.model.chosen() == Chosen{0});
}

TEST_CASE("a rejected finding is not accepted in bulk, and undo brings each decision back") {
    Fixture fixture;
    fixture.model.decide({1}, Decision::Rejected);
    fixture.model.acceptAbove(0.5);
    CHECK(fixture.model.chosen() == Chosen{0});
    CHECK(fixture.model.steps().count() == 1);
    fixture.model.steps().undo();
    fixture.model.acceptAbove(0.5);
    CHECK(fixture.model.chosen() == Chosen{0, 1});
    fixture.model.steps().undo();
    CHECK(fixture.model.chosen() == Chosen{0});
}

TEST_CASE("a corrected finding is chosen, remembers what was read, and undo brings that back") {
    Fixture fixture;
    Finding corrected = fixture.model.findings().findings[1];
    corrected.fact = ProgressFinding{percent(75)};
    QSignalSpy announced(&fixture.model, &FindingsModel::findingsCorrected);
    fixture.model.correct(1, corrected);
    CHECK(announced.count() == 1);
    CHECK(fixture.model.chosen() == Chosen{0, 1});
    CHECK(fixture.model.corrected().at(1).contains(QStringLiteral("70")));
    CHECK(fixture.model.indexOf(1)
              .siblingAtColumn(FindingsModel::FindingColumn)
              .data()
              .toString()
              .contains(QStringLiteral("75")));
    fixture.model.steps().undo();
    CHECK(fixture.model.corrected().empty());
    CHECK(std::get<ProgressFinding>(fixture.model.findings().findings[1].fact).percent == percent(70));
}

TEST_CASE("what turns out to differ from a stored value is not chosen any more") {
    Fixture fixture;
    ImportResult later = plan();
    later.lines[0].outcome = ImportOutcome::Conflict;
    fixture.model.setPlan(later);
    CHECK(fixture.model.chosen().empty());
}

TEST_CASE("decisions and corrections survive a new reading of the document") {
    Fixture fixture;
    fixture.model.decide({0}, Decision::Rejected);
    fixture.model.decide({1}, Decision::Accepted);
    FindingsModel again;
    Findings more = threeFindings();
    more.findings.insert(more.findings.begin(), finding(ProgressFinding{percent(5)}, "X", 0.5));
    ImportResult planned;
    for (std::size_t i = 0; i < 4; ++i) planned.lines.push_back({i, ImportOutcome::Stored, {}, {}, {}});
    again.setFindings(more, planned, harbours(), Language::English, 0.9);
    again.adopt(fixture.model.decisions());
    CHECK(again.chosen() == Chosen{2});
}

TEST_CASE("the filter narrows to a kind and to what a person decided") {
    Fixture fixture;
    FindingsFilter filter;
    filter.setSourceModel(&fixture.model);
    filter.setKind(QStringLiteral("light"));
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.rowCount(filter.index(0, 0)) == 1);
    filter.setKind({});
    fixture.model.decide({1}, Decision::Rejected);
    filter.setShown(FindingsShown::Rejected);
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.rowCount(filter.index(0, 0)) == 1);
}
