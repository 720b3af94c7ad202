// SPDX-License-Identifier: GPL-3.0-or-later
// From findings to stored values and back, on a small document made here.
#include "ui/pages/import_page.h"

#include "gui/demo_session.h"
#include "support/portfolios.h"
#include "ui/importing/findings_model.h"
#include "ui/importing/import_controller.h"
#include "ui/importing/import_review.h"
#include "ui/widgets/page_view.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

constexpr int patience = 20'000; ///< milliseconds; reached only where something hangs

void writeTwoPages(const QString& path) {
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawText(1000, 1000, QStringLiteral("first page"));
    writer.newPage();
    painter.drawText(1000, 1000, QStringLiteral("second page"));
}

Finding progressOn(const Session& session, std::size_t organisation, int value, int page) {
    Finding finding{ProgressFinding{percent(value)},
                    session.programme().organisations[organisation].code,
                    {},
                    1,
                    {},
                    {},
                    session.period(),
                    0.97,
                    {page, Box{50, 60, 200, 80}, 0, QStringLiteral("words")}};
    return finding;
}

struct ImportFixture : DemoSession {
    ImportFixture() {
        writeTwoPages(path("d.pdf"));
        REQUIRE(session.createNew(path("new.salkku")));
        findings.file = QStringLiteral("d.pdf");
        findings.sha256 = QString(64, QLatin1Char('c'));
        findings.pages = 2;
        findings.period = Period::fromString(QStringLiteral("2025-10/2025-12"));
        findings.findings = {progressOn(session, 0, 55, 1), progressOn(session, 1, 65, 2)};
        for (Finding& finding : findings.findings) finding.period = findings.period;
    }
    void review() {
        ImportOptions options;
        options.minConfidence = 0;
        const auto plan = session.planImport(findings, options);
        REQUIRE(plan);
        page.showReview(findings, *plan, path("d.pdf"), session.programme(), Language::English);
    }
    QPushButton* button(const QString& start) {
        for (QPushButton* candidate : page.findChildren<QPushButton*>())
            if (candidate->text().startsWith(start)) return candidate;
        return nullptr;
    }
    Settings settings = Settings::forgetting();
    ImportPage page;
    Findings findings;
};

} // namespace

TEST_CASE("nothing is stored before Save, and Undo takes the whole import back") {
    ImportFixture fixture;
    ImportController controller(fixture.session, fixture.settings, fixture.page);
    fixture.review();
    CHECK(fixture.session.periods().empty());
    QPushButton* save = fixture.button(QStringLiteral("Save 2"));
    REQUIRE(save);
    save->click();
    CHECK(fixture.session.periods().size() == 1);
    CHECK(fixture.session.undoStep());
    QPushButton* undo = fixture.button(QStringLiteral("Undo"));
    REQUIRE(undo);
    undo->click();
    CHECK(fixture.session.periods().empty());
    CHECK_FALSE(fixture.session.undoStep());
    CHECK(fixture.session.redoStep());
}

TEST_CASE("an import that was taken back elsewhere is no longer offered to be undone") {
    ImportFixture fixture;
    ImportController controller(fixture.session, fixture.settings, fixture.page);
    fixture.page.show();
    fixture.review();
    fixture.button(QStringLiteral("Save 2"))->click();
    CHECK(fixture.page.notice().isVisible());
    REQUIRE(fixture.session.undo());
    CHECK_FALSE(fixture.page.notice().isVisible());
}

TEST_CASE("the same document again is told apart and stores nothing new") {
    ImportFixture fixture;
    ImportController controller(fixture.session, fixture.settings, fixture.page);
    fixture.review();
    fixture.button(QStringLiteral("Save 2"))->click();
    ImportOptions options;
    options.minConfidence = 0;
    const auto again = fixture.session.planImport(fixture.findings, options);
    REQUIRE(again);
    CHECK(again->seenBefore);
    CHECK(again->unchanged == 2);
    fixture.review();
    CHECK(fixture.page.review().findings().chosen().empty());
}

TEST_CASE("the page follows the selection, and a click on the page selects the finding") {
    ImportFixture fixture;
    fixture.page.resize(1000, 700);
    fixture.page.show();
    QSignalSpy pictures(&fixture.page.review().pages(), &PageView::pictureShown);
    fixture.review();
    REQUIRE(pictures.wait(patience));
    ImportReview& review = fixture.page.review();
    CHECK(review.pages().page() == 1);
    const auto* proxy = static_cast<const QSortFilterProxyModel*>(review.tree().model());
    review.tree().setCurrentIndex(proxy->mapFromSource(review.findings().indexOf(1)));
    CHECK(review.pages().page() == 2);
    review.pages().showPage(1);
    REQUIRE(QTest::qWaitFor([&] { return review.pages().canvas().marks().size() == 1; }, patience));
    emit review.pages().markClicked(0);
    CHECK(review.tree().currentIndex().data(FindingsModel::FindingRole).toInt() == 0);
}

TEST_CASE("a document that cannot be read is told on the page and changes nothing") {
    ImportFixture fixture;
    ImportController controller(fixture.session, fixture.settings, fixture.page);
    QSignalSpy told(&fixture.page, &ImportPage::told);
    controller.read({fixture.path("missing.pdf")});
    if (told.isEmpty()) REQUIRE(told.wait(patience));
    CHECK(fixture.page.notice().text().contains(QStringLiteral("missing.pdf")));
    CHECK_FALSE(fixture.page.isReviewing());
    CHECK(fixture.session.periods().empty());
}
