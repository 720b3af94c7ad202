// SPDX-License-Identifier: GPL-3.0-or-later
// Saying again what the previous period said: one field, a section, everything.
#include "gui/entry_fixture.h"
#include "ui/entry/bullet_edit.h"
#include "ui/entry/light_mark.h"

#include <QLineEdit>
#include <QPushButton>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

const FieldName tempo = FieldName::light(DimensionId(QStringLiteral("tempo")));
const FieldName writing = FieldName::narrative(SectionId(QStringLiteral("log")));

struct CopyFixture : EntryFixture {
    CopyFixture() {
        StatusKey before = key();
        before.period = period("2029-07/2029-12");
        const std::pair<FieldName, FieldValue> said[] = {
            {FieldName::percent(), text("30")},
            {FieldName::planned(), text("35")},
            {tempo, text("red storm")},
            {writing, narrativeValue({{text("quay"), 0, false}})}};
        for (const auto& [field, value] : said)
            REQUIRE(session.saveEntry({{}, text("x"), {{{before, field, value, 0}, {}}}, false}));
        REQUIRE(draft().reload());
    }
};

} // namespace

TEST_CASE("Ctrl+D copies one light with its comment, and nothing else") {
    CopyFixture fixture;
    Typist hand;
    fixture.page().lights().choice(tempo)->setFocus();
    hand.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.stored().lights.at(DimensionId(text("tempo"))) == ReportedLight{Light::Red, text("storm")});
    CHECK(fixture.stored().lights.size() == 1);
    CHECK_FALSE(fixture.stored().percent);
    CHECK(fixture.page().lights().comment(tempo)->text() == text("storm"));
    REQUIRE(fixture.session.undo());
    CHECK_FALSE(fixture.page().lights().choice(tempo)->light());
}

TEST_CASE("Ctrl+D in the comment and a click on the mark copy the light too") {
    CopyFixture fixture;
    SECTION("comment") {
        Typist hand;
        fixture.page().lights().comment(tempo)->setFocus();
        hand.key(Qt::Key_D, Qt::ControlModifier);
    }
    SECTION("mark") {
        for (auto* mark : fixture.page().lights().findChildren<LightMark*>())
            if (mark->light() == Light::Red) QTest::mouseClick(mark, Qt::LeftButton);
    }
    CHECK(fixture.page().lights().choice(tempo)->light() == Light::Red);
}

TEST_CASE("Ctrl+D copies the percentage or the plan") {
    CopyFixture fixture;
    Typist hand;
    fixture.page().percent().number()->setFocus();
    hand.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(fixture.page().percent().number()->value() == 30);
    fixture.page().percent().plan()->setFocus();
    hand.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(fixture.page().percent().plan()->value() == 35);
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.stored().percent == percent(30));
    CHECK(fixture.stored().lights.empty());
}

TEST_CASE("Ctrl+Shift+D copies everything but the plan, from any field") {
    CopyFixture fixture;
    Typist hand;
    fixture.section("storms").editor().setFocus();
    hand.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // a button that is pressed by a key waits
    REQUIRE(QTest::qWaitFor([&] { return fixture.draft().form().report.percent.has_value(); }, 20'000));
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.stored().percent == percent(30));
    CHECK(fixture.stored().lights.size() == 1);
    CHECK(fixture.stored().narrative.size() == 1);
    CHECK_FALSE(fixture.stored().plannedPercent);
}

TEST_CASE("Ctrl+Enter submits from inside a text") {
    CopyFixture fixture;
    Typist hand;
    fixture.section("log").editor().setFocus();
    hand.type("waves");
    hand.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return fixture.draft().form().report.state == ReportState::Submitted; },
                            20'000));
    CHECK(fixture.stored().state == ReportState::Submitted);
    CHECK(fixture.section("log").editor().items().size() == 1);
}

TEST_CASE("nothing is copied into a report that has been submitted") {
    CopyFixture fixture;
    fixture.setPercent(40);
    REQUIRE(fixture.draft().flush());
    fixture.window.entry().submit(true);
    fixture.window.entry().copyField(tempo);
    fixture.window.entry().copyPrevious();
    CHECK_FALSE(fixture.draft().hasUnsaved());
    CHECK(fixture.stored().lights.empty());
}
