// SPDX-License-Identifier: GPL-3.0-or-later
// A deck that Salkku made, taken back by the window: whole, or page by page.
#include "app/export_report.h"
#include "gui/demo_session.h"
#include "storage/portfolio.h"
#include "support/files.h"
#include "ui/importing/findings_model.h"
#include "ui/importing/import_controller.h"
#include "ui/importing/import_review.h"
#include "ui/pages/import_page.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

constexpr int patience = 60'000; ///< milliseconds; reached only where something hangs

void write(const QString& portfolio, const Period& period, const QString& path) {
    const auto opened = Portfolio::open(portfolio, OpenMode::ReadOnly);
    REQUIRE(opened);
    ExportOptions options{{period}, path};
    options.report.kinds = {SlideKind::Title, SlideKind::Matrix};
    const auto written = exportReport(*opened, options);
    if (!written) FAIL(written.error().text().toStdString());
}

struct CarriedFixture : DemoSession {
    CarriedFixture() {
        write(session.path(), period, path("deck.pptx"));
        write(session.path(), period, path("before.json"));
        REQUIRE(session.createNew(path("new.salkku")));
        page.show();
    }
    void read() {
        controller.read({path("deck.pptx")});
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return !controller.isBusy(); }, patience));
    }
    QPushButton& button(const QString& start) {
        for (QPushButton* candidate : page.findChildren<QPushButton*>())
            if (candidate->isVisible() && candidate->text().startsWith(start)) return *candidate;
        FAIL("no button " << start.toStdString());
        std::abort();
    }
    void press(const QString& start) {
        button(start).click();
        settle();
    }
    QByteArray dataNow() {
        write(session.path(), period, path("after.json"));
        return readFile(path("after.json"));
    }
    Period period = *session.period();
    Settings settings = Settings::forgetting();
    ImportPage page;
    ImportController controller{session, settings, page};
};

} // namespace

TEST_CASE("a deck that carries its data set is taken whole, exactly as it was exported") {
    CarriedFixture fixture;
    fixture.read();
    fixture.press(QStringLiteral("Take it whole"));
    CHECK(fixture.dataNow() == readFile(fixture.path("before.json")));
    CHECK_FALSE(fixture.page.isReviewing());
}

TEST_CASE("taking a data set is one import, which one undo takes back") {
    CarriedFixture fixture;
    fixture.read();
    fixture.press(QStringLiteral("Take it whole"));
    CHECK(fixture.session.periods().size() == 1);
    fixture.press(QStringLiteral("Undo"));
    CHECK(fixture.session.periods().empty());
    CHECK_FALSE(fixture.session.undoStep());
}

TEST_CASE("nothing of a data set is stored before somebody takes it") {
    CarriedFixture fixture;
    fixture.read();
    CHECK(fixture.session.periods().empty());
    CHECK(fixture.button(QStringLiteral("Take it whole")).text().contains(QStringLiteral("status")));
}

TEST_CASE("a deck that carries its data set is read as a document where that is wanted") {
    CarriedFixture fixture;
    fixture.read();
    fixture.press(QStringLiteral("Read it as a document"));
    REQUIRE(fixture.page.isReviewing());
    CHECK_FALSE(fixture.page.review().findings()->findings().findings.empty());
}

TEST_CASE("a second taking of the same data set stores nothing") {
    CarriedFixture fixture;
    fixture.read();
    fixture.press(QStringLiteral("Take it whole"));
    fixture.read();
    fixture.press(QStringLiteral("Take it whole"));
    CHECK(fixture.page.notice().text() == QStringLiteral("Everything was stored already."));
}
