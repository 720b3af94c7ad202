// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/summary_page.h"

#include "app/export_report.h"
#include "gui/demo_session.h"
#include "ui/main_window.h"
#include "ui/pages/region_page.h"
#include "ui/summary/summary_controller.h"
#include "ui/summary/summary_draft.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

constexpr int patience = 60'000; // milliseconds; reached only where something hangs

struct SummaryFixture : DemoSession {
    SummaryFixture() {
        window.show();
        window.showPage(PageId::Summary);
        // The demo's own summary is in the way of seeing what is written.
        page.sentenceList().selectAll();
        page.removeChosen();
    }
    QStringList sentences() const {
        QStringList texts;
        for (const NarrativeItem& item : page.sentences().draft().items()) texts << item.text;
        return texts;
    }
    std::vector<NarrativeItem> stored() const {
        const auto form = session.summaryForm(page.investment(), page.section());
        REQUIRE(form);
        return form->items;
    }
    void choose(QListView& list, int row) { list.setCurrentIndex(list.model()->index(row, 0)); }
    void add(int row) {
        choose(page.candidateList(), row);
        page.addChosen();
    }

    Settings settings = Settings::forgetting();
    MainWindow window{session, settings, false};
    SummaryPage& page = window.summaryPage();
};

std::vector<NarrativeItem> items(const QStringList& texts) {
    std::vector<NarrativeItem> made;
    for (const QString& text : texts) made.push_back({text});
    return made;
}

} // namespace

TEST_CASE("a region's bullet that is picked stands in the summary, with its source, and is saved") {
    SummaryFixture fixture;
    const QAbstractItemModelTester sentences(const_cast<SentenceModel*>(&fixture.page.sentences()));
    const QAbstractItemModelTester candidates(const_cast<CandidateModel*>(&fixture.page.candidates()));
    REQUIRE(fixture.page.candidates().rowCount() > 0);
    const NarrativeItem picked = fixture.page.candidates().itemsAt(0)->front();
    fixture.add(0);
    CHECK(fixture.sentences() == QStringList{picked.text});
    REQUIRE(fixture.stored().size() == 1);
    CHECK(fixture.stored().front() == picked);
    REQUIRE(picked.evidence.size() == 1);
    CHECK(fixture.page.evidenceText().contains(picked.text));
}

TEST_CASE("a sentence is edited, and saved when the page is left") {
    SummaryFixture fixture;
    fixture.add(0);
    fixture.page.editor().setFocus();
    fixture.page.editor().selectAll();
    QTest::keyClicks(&fixture.page.editor(), QStringLiteral("Omin sanoin."));
    CHECK(fixture.sentences() == QStringList{QStringLiteral("Omin sanoin.")});
    fixture.window.showPage(PageId::Overview);
    REQUIRE(fixture.stored().size() == 1);
    CHECK(fixture.stored().front().text == QStringLiteral("Omin sanoin."));
    CHECK(fixture.stored().front().evidence.size() == 1);
}

TEST_CASE("sentences are merged, moved and removed, and each step is taken back") {
    SummaryFixture fixture;
    for (int row = 0; row < 3; ++row) fixture.add(row);
    const QStringList three = fixture.sentences();
    REQUIRE(three.size() == 3);
    fixture.choose(fixture.page.sentenceList(), 2);
    fixture.page.moveChosen(-1);
    CHECK(fixture.sentences() == QStringList{three[0], three[2], three[1]});
    fixture.page.sentenceList().selectAll();
    fixture.page.mergeChosen();
    CHECK(fixture.sentences() ==
          QStringList{three[0] + QLatin1Char(' ') + three[2] + QLatin1Char(' ') + three[1]});
    REQUIRE(fixture.session.undo());
    CHECK(fixture.sentences() == QStringList{three[0], three[2], three[1]});
    REQUIRE(fixture.session.undo());
    CHECK(fixture.sentences() == three);
    REQUIRE(fixture.session.redo());
    CHECK(fixture.sentences() == QStringList{three[0], three[2], three[1]});
}

TEST_CASE("the draft is taken in one step, every sentence with its evidence") {
    SummaryFixture fixture;
    fixture.page.showSources(SummaryPage::Sources::Proposals);
    fixture.page.addDraft();
    const auto written = fixture.stored();
    REQUIRE_FALSE(written.empty());
    for (const NarrativeItem& item : written) CHECK_FALSE(item.evidence.empty());
    REQUIRE(fixture.session.undo());
    CHECK(fixture.stored().empty());
}

TEST_CASE("themes over all investments are shown as the analysis counts them") {
    SummaryFixture fixture;
    fixture.page.showSources(SummaryPage::Sources::Themes);
    const auto themes = fixture.session.themes();
    REQUIRE(themes);
    REQUIRE_FALSE(themes->empty());
    const auto rows = [&] { return fixture.page.candidates().rowCount(); };
    REQUIRE(QTest::qWaitFor([&] { return rows() > 0; }, patience));
    CHECK(rows() == static_cast<int>(themes->size()));
    const auto* items = fixture.page.candidates().itemsAt(0);
    REQUIRE(items);
    CHECK(items->front().evidence.size() == themes->front().sentences.size());
}

TEST_CASE("evidence leads to the region's text") {
    SummaryFixture fixture;
    fixture.add(0);
    const NarrativeItem picked = fixture.stored().front();
    emit fixture.page.evidenceWanted(0);
    CHECK(fixture.window.page() == PageId::Region);
    CHECK(fixture.session.organisation() == picked.evidence.front().report.organisation);
    CHECK(fixture.window.regionPage().shownText().contains(picked.text));
}

TEST_CASE("the summary of another investment is another text") {
    SummaryFixture fixture;
    fixture.add(0);
    fixture.page.showInvestment(2);
    emit fixture.page.placeChosen();
    CHECK(fixture.page.investment() == 2);
    const auto form = fixture.session.summaryForm(2, fixture.page.section());
    REQUIRE(form);
    CHECK(fixture.page.sentences().draft().items() == form->items);
}

TEST_CASE("slides show the summary that was written") {
    SummaryFixture fixture;
    fixture.add(0);
    fixture.page.addOwn();
    fixture.page.editor().setPlainText(QStringLiteral("Zeppelinit ovat ajoissa."));
    REQUIRE(fixture.window.summary().leave());
    const ExportOptions options{{*fixture.session.period()}, fixture.path("out.html")};
    const auto written = exportReport(*Portfolio::open(fixture.session.path(), OpenMode::ReadOnly), options);
    REQUIRE(written);
    QFile file(options.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Zeppelinit ovat ajoissa.")));
}

TEST_CASE("new sentences go behind the chosen one and its details") {
    SummaryDraft draft({{QStringLiteral("a")}, {QStringLiteral("b"), 1}, {QStringLiteral("c")}});
    CHECK(draft.insert(0, items({QStringLiteral("x")})) == 2);
    CHECK(draft.items()[2].text == QStringLiteral("x"));
    CHECK(draft.insert(-1, items({QStringLiteral("y")})) == 4);
}

TEST_CASE("merged sentences keep the evidence of all, each once") {
    const TextEvidence one{{OrganisationCode(QStringLiteral("A")),
                            {},
                            1,
                            {},
                            0,
                            *Period::fromString(QStringLiteral("2025-01/2025-03"))},
                           QStringLiteral("narrative:x"),
                           QStringLiteral("a")};
    TextEvidence other = one;
    other.words = QStringLiteral("b");
    SummaryDraft draft({{QStringLiteral("a"), 0, false, {one}},
                        {QStringLiteral("b"), 0, false, {other, one}},
                        {QStringLiteral("c")}});
    CHECK(draft.merge({2, 0, 1}) == 0);
    REQUIRE(draft.items().size() == 1);
    CHECK(draft.items()[0].text == QStringLiteral("a b c"));
    CHECK(draft.items()[0].evidence == std::vector<TextEvidence>{one, other});
    CHECK(draft.merge({0}) == -1);
}

TEST_CASE("in a large portfolio the section stands at once and what it can be made of comes later") {
    SummaryFixture fixture;
    const auto expected = fixture.session.summaryForm(fixture.page.investment(), fixture.page.section());
    REQUIRE(expected);
    SummaryController& summary = fixture.window.summary();
    summary.setMostAtOnce(0);
    QSignalSpy shown(&summary, &SummaryController::materialShown);
    fixture.window.showPage(PageId::Overview);
    fixture.window.showPage(PageId::Summary);
    CHECK(fixture.page.candidateList().model()->rowCount() == 0);
    REQUIRE(shown.wait(patience));
    CHECK(fixture.page.candidateList().model()->rowCount() ==
          static_cast<int>(expected->material.bullets.size()));
}

TEST_CASE("themes that were counted once are not counted again until something changes") {
    SummaryFixture fixture;
    QAbstractItemModel& candidates = *fixture.page.candidateList().model();
    fixture.page.showSources(SummaryPage::Sources::Themes);
    REQUIRE(QTest::qWaitFor([&] { return candidates.rowCount() > 0; }, patience));
    fixture.page.showSources(SummaryPage::Sources::Bullets);
    fixture.page.showSources(SummaryPage::Sources::Themes);
    CHECK(candidates.rowCount() > 0);
}
