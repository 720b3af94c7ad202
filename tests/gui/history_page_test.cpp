// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "gui/demo_session.h"
#include "support/portfolios.h"
#include "ui/history/history_controller.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct HistoryFixture : DemoSession {
    HistoryFixture() {
        REQUIRE(session.createNew(path("history.salkku")));
        const Programme& programme = session.programme();
        place = {programme.organisations[0].code, programme.calls[0].id, 1, QString(), 0,
                 programme.periods.front().period};
        change("10");
        change("20");
        controller.setShown(true);
    }
    void change(const char* value) {
        const auto seen = session.storedField(place, FieldName::percent());
        REQUIRE(seen);
        REQUIRE(session.saveEntry(
            {{}, text("edit"), {{{place, FieldName::percent(), text(value), 0}, *seen}}, false}));
    }
    QString stored() { return session.storedField(place, FieldName::percent())->value_or(QString()); }

    StatusKey place = key("A", 1, "2030-01/2030-06");
    HistoryPage page;
    HistoryController controller{session, page};
};

} // namespace

TEST_CASE("the history page lists who changed what, newest first") {
    HistoryFixture fixture;
    const QAbstractItemModelTester tester(&fixture.page.model());
    REQUIRE(fixture.page.model().rowCount() >= 2);
    const QModelIndex newest = fixture.page.model().index(0, HistoryModel::New);
    CHECK(newest.data().toString().contains(text("20")));
    CHECK(newest.siblingAtColumn(HistoryModel::Who).data().toString() == fixture.session.author());
}

TEST_CASE("one field's history stands alone, and the whole one comes back") {
    HistoryFixture fixture;
    const int all = fixture.page.model().rowCount();
    fixture.controller.showField(fixture.place, FieldName::percent());
    CHECK(fixture.page.model().rowCount() == 2);
    CHECK(all == 3); // the report's state too
}

TEST_CASE("an older value is restored as a new change") {
    HistoryFixture fixture;
    fixture.page.table().selectRow(0);
    fixture.page.restoreButton().click();
    CHECK(fixture.stored() == text("10"));
    CHECK(fixture.page.model().rowCount() == 4);
    REQUIRE(fixture.session.undo());
    CHECK(fixture.stored() == text("20"));
}

TEST_CASE("the reports as on a date are shown for reading") {
    HistoryFixture fixture;
    fixture.session.setPeriod(fixture.place.period);
    fixture.page.setAsOf(QDate::currentDate());
    CHECK(fixture.page.standingText().contains(text("20")));
    fixture.page.setAsOf(QDate::currentDate().addDays(-2));
    CHECK_FALSE(fixture.page.standingText().contains(text("20")));
}
