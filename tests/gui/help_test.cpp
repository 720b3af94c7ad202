// SPDX-License-Identifier: GPL-3.0-or-later
// Every entry of the Help menu does something that a person sees.
#include "ui/main_window.h"

#include "gui/demo_session.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTextBrowser>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

struct HelpFixture : DemoSession {
    HelpFixture() {
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QDialog* shownDialog() const {
        for (QDialog* dialog : window.findChildren<QDialog*>())
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }
    Settings settings = Settings::forgetting();
    MainWindow window{session, settings, false};
};

} // namespace

TEST_CASE("F1 shows the quick guide, wherever the focus stands") {
    HelpFixture fixture;
    for (const PageId page : allPages) {
        fixture.window.showPage(page);
        QTest::keyClick(&fixture.window, Qt::Key_F1);
        QDialog* guide = fixture.shownDialog();
        CAPTURE(pageName(page));
        REQUIRE(guide);
        const auto* text = guide->findChild<QTextBrowser*>();
        REQUIRE(text);
        CHECK(text->toPlainText().size() > 200);
        CHECK(QTest::qWaitForWindowActive(guide));
        guide->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("the quick guide asked for twice is one guide, and leaves the window usable") {
    HelpFixture fixture;
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    CHECK(fixture.window.findChildren<QDialog*>().size() == 1);
    CHECK_FALSE(fixture.shownDialog()->isModal());
}

TEST_CASE("every entry of the Help menu shows a dialog") {
    HelpFixture fixture;
    const QMenu* help = fixture.window.menuBar()->actions().last()->menu();
    REQUIRE(help);
    REQUIRE(help->actions().size() >= 2);
    for (QAction* action : help->actions()) {
        if (action->isSeparator()) continue;
        action->trigger();
        CAPTURE(action->text().toStdString());
        QDialog* shown = fixture.shownDialog();
        REQUIRE(shown);
        shown->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
