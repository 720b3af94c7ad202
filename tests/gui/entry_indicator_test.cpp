// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators in the form: answers, numbers, undo, drafts, conflicts.
#include "gui/entry_fixture.h"
#include "storage/indicator_edit.h"
#include "ui/entry/indicator_card.h"
#include "ui/entry/indicator_dialog.h"
#include "ui/entry/indicator_field.h"
#include "ui/entry/result_choice.h"
#include "ui/entry/save_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct IndicatorFixture : EntryFixture {
    IndicatorFixture() {
        add("quays repaired", {}, {});
        add("depth of the fairway", 5.5, 7.25);
        REQUIRE(draft().reload());
        QApplication::processEvents(); // the rows are shown
    }
    void add(const char* statement, std::optional<double> baseline, std::optional<double> target) {
        StoredIndicator indicator;
        indicator.organisation = key().organisation;
        indicator.investment = key().investment;
        indicator.statement = text(statement);
        indicator.baseline = baseline;
        indicator.target = target;
        REQUIRE(session.addIndicator(indicator));
    }
    IndicatorField& row(std::size_t place) { return *page().indicators().rows().at(place); }
    const StoredIndicator& now(std::size_t place) { return draft().form().indicators.at(place).now; }
    FieldValue storedValue(std::size_t place, const FieldName& field) {
        return *session.storedField(valueKeyOf(now(place), key().period), field);
    }
};

} // namespace

TEST_CASE("a statement is answered by one key, and the next indicator follows") {
    IndicatorFixture fixture;
    Typist hand;
    REQUIRE(fixture.page().indicators().rows().size() == 2);
    fixture.row(0).answer()->setFocus();
    hand.letter('2');
    CHECK(fixture.row(0).choice()->result() == text("partly"));
    CHECK(fixture.row(1).answer()->hasFocus());
    hand.type("6,75");
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.storedValue(0, FieldName::result()) == text("partly"));
    CHECK(fixture.storedValue(1, FieldName::measured()) == text("6.75"));
    CHECK(fixture.storedValue(1, FieldName::result()) == text("unknown"));
    CHECK(fixture.draft().form().exists);
    fixture.row(0).answer()->setFocus();
    hand.key(Qt::Key_Delete);
    REQUIRE(fixture.draft().flush());
    CHECK_FALSE(fixture.storedValue(0, FieldName::result()));
}

TEST_CASE("what is typed as a number and is none is marked and not saved") {
    IndicatorFixture fixture;
    Typist hand;
    fixture.row(1).answer()->setFocus();
    hand.type("6x");
    CHECK(fixture.row(1).number()->property("wrong").toBool());
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.storedValue(1, FieldName::measured()) == text("6"));
    CHECK(fixture.row(1).number()->text() == text("6x"));
    hand.key(Qt::Key_Backspace);
    CHECK_FALSE(fixture.row(1).number()->property("wrong").toBool());
    hand.key(Qt::Key_Backspace);
    REQUIRE(fixture.draft().flush());
    CHECK_FALSE(fixture.storedValue(1, FieldName::measured()));
    CHECK_FALSE(fixture.storedValue(1, FieldName::result()));
}

TEST_CASE("undo takes an indicator's answer back, and its history can be asked for") {
    IndicatorFixture fixture;
    Typist hand;
    fixture.row(0).answer()->setFocus();
    hand.letter('1');
    fixture.row(0).note()->setFocus();
    hand.type("north quay");
    REQUIRE(fixture.draft().flush());
    hand.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.now(0).note.isEmpty());
    CHECK(fixture.now(0).result == text("met"));
    HistoryFilter filter;
    filter.entity = valueKeyOf(fixture.now(0), fixture.key().period);
    // Made twice, and the second taken back.
    CHECK(fixture.session.changes(filter)->size() == 3);
}

TEST_CASE("the period before stands beside an indicator and is copied by a key") {
    IndicatorFixture fixture;
    IndicatorValueKey before = valueKeyOf(fixture.now(1), period("2029-07/2029-12"));
    REQUIRE(fixture.session.saveEntry({{},
                                       text("x"),
                                       {{{before, FieldName::result(), text("unknown"), 0}, {}},
                                        {{before, FieldName::measured(), text("6.5"), 0}, {}}},
                                       false}));
    REQUIRE(fixture.draft().reload());
    REQUIRE(fixture.draft().form().indicators[1].before);
    Typist hand;
    fixture.row(1).answer()->setFocus();
    hand.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.storedValue(1, FieldName::measured()) == text("6.5"));
    CHECK(fixture.row(1).number()->text() == text("6,5"));
}

TEST_CASE("an indicator that another window has answered is not overwritten without a question") {
    IndicatorFixture fixture;
    auto other = Portfolio::open(fixture.path("entry.salkku"));
    REQUIRE(other);
    EntryRecord record(*other);
    const auto value = valueKeyOf(fixture.now(0), fixture.key().period);
    Typist hand;
    fixture.row(0).answer()->setFocus();
    hand.letter('1');
    REQUIRE(record.apply(
        {text("other"), text("x"), {{{value, FieldName::result(), text("not_met"), 0}, {}}}, false},
        QDateTime::currentDateTimeUtc()));
    CHECK_FALSE(fixture.draft().flush());
    CHECK(fixture.page().saveBar().isVisible());
    fixture.page().saveBar().firstButton().click();
    CHECK(fixture.storedValue(0, FieldName::result()) == text("met"));
}

TEST_CASE("indicators of a submitted report are not changed") {
    IndicatorFixture fixture;
    fixture.setPercent(10);
    REQUIRE(fixture.draft().flush());
    fixture.window.entry().submit(true);
    Typist hand;
    fixture.row(0).answer()->setFocus();
    hand.letter('1');
    CHECK_FALSE(fixture.draft().hasUnsaved());
    CHECK(fixture.now(0).result.isEmpty());
    const auto value = valueKeyOf(fixture.now(0), fixture.key().period);
    CHECK_FALSE(fixture.session.saveEntry(
        {{}, text("x"), {{{value, FieldName::result(), text("met"), 0}, {}}}, false}));
}

TEST_CASE("a new indicator needs a statement, and a number what tells it from one") {
    IndicatorDialog dialog(period("2030-01/2030-06"), Language::Finnish);
    auto& ok = *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(ok.isEnabled());
    dialog.statement().setText(text("  quays   repaired "));
    CHECK(ok.isEnabled());
    dialog.isNumber().setChecked(true);
    CHECK_FALSE(ok.isEnabled());
    dialog.target().setText(text("7,5"));
    CHECK(ok.isEnabled());
    dialog.target().setText(text("many"));
    CHECK_FALSE(ok.isEnabled());
    dialog.target().setText(text("80"));
    CHECK(dialog.indicator().statement == text("quays repaired"));
    CHECK(dialog.indicator().target == 80);
}
