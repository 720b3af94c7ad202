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

TEST_CASE("the whole portfolio is shown as on a date, for reading, and the present comes back") {
    HistoryFixture fixture;
    fixture.session.setPeriod(fixture.place.period);
    const QString present = fixture.session.path();
    int wanted = 0;
    QObject::connect(&fixture.controller, &HistoryController::asOfWanted, [&] { ++wanted; });
    fixture.page.asOfButton().click();
    CHECK(wanted == 1);
    REQUIRE(fixture.session.showAsOf(QDate::currentDate().addDays(-2)));
    CHECK(fixture.session.isReadOnly());
    CHECK(fixture.session.presentPath() == present);
    CHECK(fixture.stored().isEmpty());
    CHECK(fixture.page.model().rowCount() == 0);
    CHECK_FALSE(fixture.page.restoreButton().isEnabled());
    REQUIRE(fixture.session.showAsOf(QDate::currentDate()));
    CHECK(fixture.stored() == text("20"));
    CHECK(fixture.session.period() == fixture.place.period);
    REQUIRE(fixture.session.returnToPresent());
    CHECK(fixture.session.path() == present);
    CHECK_FALSE(fixture.session.isReadOnly());
    CHECK(fixture.page.model().rowCount() == 3);
}

TEST_CASE("the locking of a period is history, and can be taken back") {
    HistoryFixture fixture;
    REQUIRE(fixture.session.setPeriodLocked(fixture.place.period, true));
    const RecordedChange* newest = fixture.page.model().changeAt(fixture.page.model().index(0, 0));
    REQUIRE(newest);
    CHECK(newest->entity == EntityKey(PeriodKey{fixture.place.period}));
    CHECK(newest->newValue == text("1"));
    REQUIRE(fixture.session.undo());
    CHECK_FALSE(fixture.session.periodStanding(fixture.place.period)->locked);
}

TEST_CASE("what was taken back is told as a change of its own, and the change before is struck out") {
    HistoryFixture fixture;
    const int before = fixture.page.model().rowCount();
    REQUIRE(fixture.session.restore(*fixture.page.model().changeAt(fixture.page.model().index(0, 0))));
    REQUIRE(fixture.session.undo());
    const HistoryModel& model = fixture.page.model();
    REQUIRE(model.rowCount() == before + 2);
    const QModelIndex newest = model.index(0, HistoryModel::Field);
    CHECK(model.changeAt(newest)->act == ChangeAct::TakenBack);
    CHECK(newest.data().toString() != model.index(1, HistoryModel::Field).data().toString());
    CHECK_FALSE(newest.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(model.index(1, HistoryModel::Field).data(Qt::FontRole).value<QFont>().strikeOut());
}
