// SPDX-License-Identifier: GPL-3.0-or-later
// Reporting by keyboard, saving, undo, conflicts and submission, on a portfolio made here.
#include "ui/pages/entry_page.h"

#include "gui/entry_fixture.h"
#include "ui/entry/bullet_edit.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/light_choice.h"
#include "ui/entry/light_table.h"
#include "ui/entry/percent_row.h"
#include "ui/entry/remark_list.h"
#include "ui/entry/save_bar.h"
#include "ui/entry/section_editor.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

} // namespace

TEST_CASE("a full report of one investment takes under 60 key presses beside the typed text") {
    EntryFixture fixture(builtInProgrammeFile());
    for (const std::optional<double> target : {std::optional<double>(), std::optional<double>(80)}) {
        StoredIndicator indicator;
        indicator.organisation = fixture.key().organisation;
        indicator.investment = fixture.key().investment;
        indicator.statement = text("hoitoon pääsy");
        indicator.target = target;
        REQUIRE(fixture.session.addIndicator(indicator));
    }
    REQUIRE(fixture.draft().reload());
    QApplication::processEvents(); // the indicators are shown
    fixture.page().lights().firstField()->setFocus();
    Typist hand;
    // Seven lights: the letters of the Finnish names; the red one asks for its comment.
    for (const char letter : {'v', 'v', 'k', 'v', 'v'}) hand.letter(letter);
    hand.letter('p');
    hand.type("avustus odottaa");
    hand.key(Qt::Key_Return);
    hand.letter('v');
    hand.key(Qt::Key_Down); // past the overall light, which follows from the others
    hand.type("82");
    hand.key(Qt::Key_Tab);
    hand.type("88");
    for (const char* bullets : {"hanke etenee", "kone seisoo", "koulutus pidetty", "hankinta alkaa"}) {
        hand.key(Qt::Key_Tab);
        hand.type(bullets);
        hand.key(Qt::Key_Return);
        hand.key(Qt::Key_Tab);
        hand.type("tarkempi tieto");
    }
    hand.key(Qt::Key_Tab);
    hand.letter('2'); // partly; the next indicator follows
    hand.type("74,5");
    hand.key(Qt::Key_Return, Qt::ControlModifier); // a button that is pressed by a key waits a moment
    REQUIRE(QTest::qWaitFor([&] { return fixture.draft().form().report.state == ReportState::Submitted; },
                            20'000));
    CAPTURE(hand.presses, fixture.page().stateText(), fixture.page().saveBar().text(),
            fixture.draft().hasUnsaved());
    CHECK(hand.presses < 60);
    const StatusReport stored = fixture.stored();
    CHECK(stored.state == ReportState::Submitted);
    CHECK(stored.lights.size() == 7);
    CHECK(stored.lights.at(DimensionId(text("quality"))).light == Light::Yellow);
    CHECK(stored.lights.at(DimensionId(text("risks"))) == ReportedLight{Light::Red, text("avustus odottaa")});
    CHECK(stored.percent == percent(82));
    CHECK(stored.plannedPercent == percent(88));
    const auto& indicators = fixture.draft().form().indicators;
    CHECK(indicators[0].now.result == text("partly"));
    CHECK(indicators[1].now.value == 74.5);
    for (const char* id : {"situation", "deviations", "achievements", "next_tasks"}) {
        const auto& items = stored.narrative.at(SectionId(text(id)));
        REQUIRE(items.size() == 2);
        CHECK(items[0].level == 0);
        CHECK(items[1] == NarrativeItem{text("tarkempi tieto"), 1, false});
    }
}

TEST_CASE("numbers and the letters of the lights' names set lights, arrows move") {
    EntryFixture fixture;
    Typist hand;
    hand.letter('1');
    CHECK(fixture.light(0).light() == Light::Green);
    CHECK(fixture.light(1).hasFocus());
    hand.key(Qt::Key_Up);
    CHECK(fixture.light(0).hasFocus());
    hand.key(Qt::Key_Right);
    hand.key(Qt::Key_Right);
    hand.key(Qt::Key_Space);
    CHECK(fixture.light(0).light() == Light::Red);
    fixture.light(1).setFocus();
    hand.letter('h');
    CHECK(fixture.light(1).light() == Light::Grey);
}

TEST_CASE("each language has four different keys, also where names begin alike") {
    EntryFixture fixture(builtInProgrammeFile());
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        const LightKeys keys = lightKeys(lightWords(fixture.session.programme(), language));
        for (std::size_t i = 0; i < keys.size(); ++i)
            CHECK(lightOfKey(QString(keys[i]).toLower(), keys) == allLights[i]);
    }
}

TEST_CASE("a light that needs a comment leads to it, and Enter goes on") {
    EntryFixture fixture;
    Typist hand;
    hand.letter('3');
    QLineEdit* comment = fixture.page().lights().comment(FieldName::light(DimensionId(text("tempo"))));
    CHECK(comment->hasFocus());
    hand.type("storm");
    hand.key(Qt::Key_Return);
    CHECK(fixture.light(1).hasFocus());
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.stored().lights.at(DimensionId(text("tempo"))).comment == text("storm"));
}

TEST_CASE("what is typed is saved by itself") {
    EntryFixture fixture;
    fixture.setPercent(40);
    CHECK(fixture.draft().hasUnsaved());
    REQUIRE(QTest::qWaitFor([&] { return !fixture.draft().hasUnsaved(); }, 20'000));
    CHECK(fixture.stored().percent == percent(40));
    CHECK_FALSE(fixture.page().stateText().isEmpty());
}

TEST_CASE("in a field Ctrl+Z takes a change of the form back and Ctrl+Y makes it again") {
    EntryFixture fixture;
    fixture.setPercent(40);
    REQUIRE(fixture.draft().flush());
    QWidget* field = fixture.page().percent().number();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(fixture.draft().form().report.percent);
    QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
    CHECK(fixture.draft().form().report.percent == percent(40));
}

TEST_CASE("undo and redo go over the whole form, and over closing the file") {
    EntryFixture fixture;
    Typist hand;
    hand.letter('1');
    fixture.setPercent(40);
    REQUIRE(fixture.draft().flush());
    fixture.page().percent().number()->setFocus();
    hand.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(fixture.draft().form().report.percent);
    CHECK(fixture.light(0).light() == Light::Green);
    fixture.reopen();
    fixture.window.showPage(PageId::Entry);
    REQUIRE(fixture.session.redoStep());
    REQUIRE(fixture.session.undo());
    CHECK_FALSE(fixture.draft().form().exists);
    CHECK_FALSE(fixture.light(0).light());
    REQUIRE(fixture.session.redo());
    REQUIRE(fixture.session.redo());
    CHECK(fixture.draft().form().report.percent == percent(40));
}

TEST_CASE("Ctrl+Z in a text takes back the burst of typing, not a letter") {
    EntryFixture fixture;
    Typist hand;
    fixture.section("log").editor().setFocus();
    hand.type("waves");
    REQUIRE(fixture.draft().flush());
    hand.type(" and wind");
    hand.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.section("log").editor().items().empty());
}

TEST_CASE("Tab and Shift+Tab change the level of a bullet, or leave where there is none to change") {
    EntryFixture fixture;
    Typist hand;
    BulletEdit& editor = fixture.section("log").editor();
    editor.setFocus();
    hand.type("quay");
    hand.key(Qt::Key_Return);
    hand.key(Qt::Key_Tab);
    hand.type("crane");
    CHECK(editor.items()[1].level == 1);
    hand.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(editor.items()[1].level == 0);
    hand.key(Qt::Key_Tab);
    CHECK(editor.hasFocus());
    hand.key(Qt::Key_Tab);
    CHECK(fixture.section("storms").editor().hasFocus());
}

TEST_CASE("pasted lists keep their levels") {
    EntryFixture fixture;
    BulletEdit& editor = fixture.section("log").editor();
    auto* data = new QMimeData;
    data->setHtml(QStringLiteral("<ul><li>quay<ul><li>crane</li></ul></li></ul>"));
    QApplication::clipboard()->setMimeData(data);
    editor.setFocus();
    editor.paste();
    REQUIRE(editor.items().size() == 2);
    CHECK(editor.items()[1] == NarrativeItem{text("crane"), 1, false});
}

TEST_CASE("the previous report is copied whole, or a section of it") {
    EntryFixture fixture;
    StatusKey before = fixture.key();
    before.period = period("2029-07/2029-12");
    const FieldName log = FieldName::narrative(SectionId(text("log")));
    const FieldValue bullets = narrativeValue({{text("quay"), 0, false}, {text("crane"), 1, false}});
    REQUIRE(fixture.session.saveEntry({{}, text("x"), {{{before, log, bullets, 0}, {}}}, false}));
    REQUIRE(fixture.session.saveEntry(
        {{}, text("x"), {{{before, FieldName::percent(), text("30"), 0}, {}}}, false}));
    REQUIRE(fixture.draft().reload());
    Typist hand;
    fixture.section("log").editor().setFocus();
    hand.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(fixture.section("log").editor().items().size() == 2);
    fixture.window.entry().copyPrevious();
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.stored().percent == percent(30));
    CHECK(fieldOf(fixture.stored(), log) == bullets);
    REQUIRE(fixture.session.undo());
    CHECK_FALSE(fixture.draft().form().report.percent);
}

TEST_CASE("an unchanged report is submitted only after a question") {
    EntryFixture fixture;
    StatusKey before = fixture.key();
    before.period = period("2029-07/2029-12");
    REQUIRE(fixture.session.saveEntry(
        {{}, text("x"), {{{before, FieldName::percent(), text("30"), 0}, {}}}, false}));
    EntryPage page;
    EntryController controller(fixture.session, page);
    int asked = 0;
    QObject::connect(&controller, &EntryController::unchangedQuestion, [&] { ++asked; });
    controller.show();
    controller.copyPrevious();
    controller.submit(false);
    CHECK(asked == 1);
    CHECK(controller.draft().form().report.state == ReportState::Draft);
    controller.submit(true);
    CHECK(controller.draft().form().report.state == ReportState::Submitted);
}

TEST_CASE("an error keeps the report from being submitted and leads to its field") {
    EntryFixture fixture;
    fixture.light(0).setFocus();
    Typist hand;
    hand.letter('3');
    fixture.page().percent().number()->setFocus();
    fixture.page().submitButton().click();
    CHECK(fixture.stored().state == ReportState::Draft);
    CHECK(fixture.page().lights().comment(FieldName::light(DimensionId(text("tempo"))))->hasFocus());
}

TEST_CASE("a remark leads to its field") {
    EntryFixture fixture;
    fixture.setPercent(130);
    const auto& remarks = fixture.page().remarkList().remarks();
    REQUIRE_FALSE(remarks.empty());
    CHECK(remarks.front().rule == RemarkRule::PercentOutOfRange);
    emit fixture.page().remarkList().chosen(QStringLiteral("narrative:storms"));
    CHECK(fixture.section("storms").editor().hasFocus());
    emit fixture.page().remarkList().chosen(remarks.front().field);
    CHECK(fixture.page().percent().number()->hasFocus());
}

TEST_CASE("a change by another window is seen, and is not overwritten without a question") {
    EntryFixture fixture;
    fixture.setPercent(40);
    REQUIRE(fixture.draft().flush());
    auto other = Portfolio::open(fixture.path("entry.salkku"));
    REQUIRE(other);
    EntryRecord record(*other);
    const auto change = [&](const char* value, const char* seen) {
        REQUIRE(record.apply({text("other"),
                              text("edit"),
                              {{{fixture.key(), FieldName::percent(), text(value), 0}, text(seen)}},
                              false},
                             QDateTime::currentDateTimeUtc()));
    };
    change("50", "40");
    REQUIRE(QTest::qWaitFor([&] { return fixture.page().percent().number()->value() == 50; }, 20'000));
    fixture.setPercent(60);
    change("55", "50");
    CHECK_FALSE(fixture.draft().flush());
    CHECK(fixture.page().saveBar().isVisible());
    CHECK(fixture.stored().percent == percent(55));
    SECTION("mine") {
        fixture.page().saveBar().firstButton().click();
        CHECK(fixture.stored().percent == percent(60));
    }
    SECTION("theirs") {
        fixture.page().saveBar().secondButton().click();
        CHECK(fixture.stored().percent == percent(55));
        CHECK(fixture.page().percent().number()->value() == 55);
    }
    CHECK_FALSE(fixture.page().saveBar().isVisible());
    CHECK_FALSE(fixture.draft().hasUnsaved());
}

TEST_CASE("what cannot be saved stays in the form, with a message, and is saved when it can be") {
    EntryFixture fixture;
    fixture.setPercent(40);
    REQUIRE(fixture.draft().flush());
    const QString path = fixture.path("entry.salkku");
    const auto writable = QFile::permissions(path);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
    fixture.setPercent(50);
    CHECK_FALSE(fixture.draft().flush());
    CHECK(fixture.page().saveBar().isVisible());
    CHECK(fixture.page().saveBar().text().contains(path));
    CHECK(fixture.page().percent().number()->value() == 50);
    CHECK(fixture.stored().percent == percent(40));
    fixture.window.showPage(PageId::Overview);
    CHECK(fixture.window.page() == PageId::Entry); // nobody leaves unsaved text behind
    REQUIRE(QFile::setPermissions(path, writable));
    fixture.page().saveBar().firstButton().click();
    CHECK(fixture.stored().percent == percent(50));
    CHECK_FALSE(fixture.page().saveBar().isVisible());
}

TEST_CASE("a submitted report cannot be typed into until it is returned") {
    EntryFixture fixture;
    fixture.setPercent(40);
    REQUIRE(fixture.draft().flush());
    fixture.window.entry().submit(true);
    fixture.light(0).setFocus();
    Typist hand;
    hand.letter('1');
    CHECK_FALSE(fixture.light(0).light());
    REQUIRE(fixture.session.returnReport(fixture.key(), text("more")));
    REQUIRE(fixture.draft().reload());
    hand.letter('1');
    CHECK(fixture.light(0).light() == Light::Green);
}

TEST_CASE("the page's key leads into the form, and letters are no percentage") {
    EntryFixture fixture;
    fixture.window.showPage(PageId::Overview);
    QTest::keyClick(&fixture.window, Qt::Key_4, Qt::ControlModifier);
    CHECK(fixture.window.page() == PageId::Entry);
    CHECK(QApplication::focusWidget() == fixture.page().lights().firstField());
    QSpinBox& number = *fixture.page().percent().number();
    number.setFocus();
    QTest::keyClicks(&number, QStringLiteral("vk45"));
    CHECK(number.value() == 45);
    CHECK_FALSE(number.text().contains(QLatin1Char('v')));
}

TEST_CASE("what was submitted can be sent at once, also where it is the portfolio's first report") {
    EntryFixture fixture;
    QSignalSpy submitted(&fixture.window.entry(), &EntryController::submitted);
    fixture.setPercent(40);
    fixture.window.entry().submit(true);
    CHECK(submitted.count() == 1);
    CHECK(fixture.session.periods().size() == 1);
    CHECK(fixture.window.page() == PageId::Entry);
    CHECK(fixture.draft().form().report.state == ReportState::Submitted);
    const auto sent = fixture.session.sendPackage(fixture.window.entry().organisation(), fixture.key().period,
                                                  fixture.path("one.salkku-report"));
    CHECK(sent);
}
