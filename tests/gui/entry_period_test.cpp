// SPDX-License-Identifier: GPL-3.0-or-later
// The ministry locks a period, opens it and moves its deadline; the past is marked.
#include "gui/entry_fixture.h"
#include "ui/entry/period_day_dialog.h"
#include "ui/pages/overview_page.h"
#include "ui/past_bar.h"
#include "ui/text/words.h"
#include "ui/widgets/period_button.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct PeriodFixture : EntryFixture {
    PeriodFixture() {
        setPercent(40);
        REQUIRE(draft().flush());
        session.announceEntries();
        session.setPeriod(key().period);
    }
    PeriodButton& button() { return window.overviewPage().periodButton(); }
    bool isLocked() { return session.periodStanding(key().period)->locked; }
};

} // namespace

TEST_CASE("a period is locked and opened on the overview, and the form follows") {
    PeriodFixture fixture;
    fixture.button().lockAction().trigger();
    CHECK(fixture.isLocked());
    CHECK(fixture.draft().form().bar == EntryBar::PeriodLocked);
    fixture.window.entry().copyPrevious();
    fixture.setPercent(50);
    CHECK_FALSE(fixture.draft().flush());
    CHECK(fixture.stored().percent == percent(40));
    fixture.button().lockAction().trigger();
    CHECK_FALSE(fixture.isLocked());
    CHECK(fixture.draft().flush());
    CHECK(fixture.stored().percent == percent(50));
}

TEST_CASE("a report of a locked period is corrected as a version with a reason") {
    PeriodFixture fixture;
    fixture.button().lockAction().trigger();
    CHECK_FALSE(fixture.session.correctReport(fixture.key(), QString()));
    REQUIRE(fixture.session.correctReport(fixture.key(), text("wrong figure")));
    REQUIRE(fixture.draft().reload());
    CHECK(fixture.draft().form().version == 2);
    CHECK(fixture.draft().form().versionReason == text("wrong figure"));
    fixture.setPercent(45);
    REQUIRE(fixture.draft().flush());
    CHECK(fixture.stored().percent == percent(45));
}

TEST_CASE("a moved deadline decides what is late") {
    PeriodFixture fixture;
    fixture.window.entry().submit(true);
    const auto receptions = [&] {
        const auto overview = fixture.session.overview(QDate::currentDate());
        REQUIRE(overview);
        return overview->tiles.receivedLate;
    };
    REQUIRE(fixture.session.setDeadline(fixture.key().period, QDate::currentDate().addDays(-30)));
    CHECK(receptions() == 1);
    REQUIRE(fixture.session.setDeadline(fixture.key().period, QDate::currentDate().addDays(30)));
    CHECK(receptions() == 0);
}

TEST_CASE("the past is marked above every page, and one returns from it") {
    PeriodFixture fixture;
    const QString title = fixture.window.windowTitle();
    CHECK_FALSE(fixture.window.pastBar().isVisible());
    fixture.window.showAsOf(QDate::currentDate());
    CHECK(fixture.window.pastBar().isVisible());
    CHECK(fixture.window.windowTitle() != title);
    CHECK(fixture.draft().form().bar == EntryBar::ReadOnlyFile);
    CHECK_FALSE(fixture.button().lockAction().isEnabled());
    fixture.window.pastBar().returnButton().click();
    CHECK_FALSE(fixture.window.pastBar().isVisible());
    CHECK(fixture.window.windowTitle() == title);
    CHECK(fixture.draft().form().bar == EntryBar::None);
}

TEST_CASE("before a period opens the form takes nothing and tells when it opens") {
    PeriodFixture fixture;
    const QDate day = QDate::currentDate().addDays(40);
    REQUIRE(fixture.session.setDeadline(fixture.key().period, day));
    REQUIRE(fixture.session.setOpening(fixture.key().period, day));
    CHECK(fixture.draft().form().bar == EntryBar::NotOpen);
    CHECK_FALSE(fixture.page().submitButton().isVisibleTo(&fixture.page()));
    CHECK(fixture.page().percent().number()->isReadOnly());
    const QString shown = dateText(day, fixture.session.language());
    const auto labels = fixture.page().findChildren<QLabel*>();
    CHECK(std::count_if(labels.begin(), labels.end(), [&](const QLabel* label) {
              return label->isVisibleTo(&fixture.page()) && label->text().contains(shown);
          }) == 2); // the header and the notice above the form
    CHECK(fixture.button().text().contains(shown));
    REQUIRE(fixture.session.setOpening(fixture.key().period, {}));
    CHECK(fixture.draft().form().bar == EntryBar::None);
}

TEST_CASE("the opening day of a period without reports can be given, and the programme's own again") {
    PeriodFixture fixture;
    const auto& periods = fixture.session.programme().periods;
    const Period other = periods.back().period;
    REQUIRE_FALSE(other == fixture.key().period);
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<PeriodDayDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->periodBox().setCurrentIndex(0); // the latest first
        CHECK(dialog->dayEdit().date() == other.first().firstDay());
        CHECK(dialog->dayEdit().maximumDate() == periods.back().deadline);
        dialog->dayEdit().setDate(QDate(2030, 12, 3));
        dialog->accept();
    });
    fixture.button().openingAction().trigger();
    CHECK(fixture.session.periodStanding(other)->opens == QDate(2030, 12, 3));
    REQUIRE(fixture.session.undo());
    CHECK_FALSE(fixture.session.periodStanding(other)->opens);
}

TEST_CASE("a submitted report is accepted by its key, which does nothing to a draft") {
    PeriodFixture fixture;
    const auto press = [&] {
        QTest::keyClick(&fixture.page(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    };
    press();
    CHECK(fixture.draft().form().report.state == ReportState::Draft);
    fixture.window.entry().submit(true);
    REQUIRE(fixture.draft().form().report.state == ReportState::Submitted);
    press(); // a button that is pressed by a key waits a moment
    CHECK(QTest::qWaitFor([&] { return fixture.draft().form().report.state == ReportState::Accepted; },
                          20'000));
}

TEST_CASE("a report is returned with its message by keyboard alone") {
    PeriodFixture fixture;
    fixture.window.entry().submit(true);
    REQUIRE(fixture.draft().form().report.state == ReportState::Submitted);
    QTimer untilAsked;
    QObject::connect(&untilAsked, &QTimer::timeout, [] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        auto* text = dialog->findChild<QPlainTextEdit*>();
        REQUIRE(text);
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("see the costs"));
        QTest::keyClick(text, Qt::Key_Tab);
        CHECK(dialog->textValue() == QStringLiteral("see the costs"));
        CHECK_FALSE(text->hasFocus());
        dialog->accept();
    });
    untilAsked.start(10);
    QTest::keyClick(&fixture.page(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return fixture.draft().form().report.state == ReportState::Returned; },
                          20'000));
    CHECK(fixture.draft().form().message == QStringLiteral("see the costs"));
}
