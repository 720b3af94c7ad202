// SPDX-License-Identifier: GPL-3.0-or-later
// Received packages beside the portfolio: what is shown, chosen, saved and taken back.
#include "ui/merging/merge_dialog.h"

#include "app/package_text.h"
#include "gui/demo_session.h"
#include "storage/field_value.h"
#include "support/harbours.h"
#include "support/portfolios.h"
#include "ui/main_window.h"
#include "ui/merging/merge_filter.h"
#include "ui/merging/send_dialog.h"
#include "ui/pages/import_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

constexpr int patience = 20'000; ///< milliseconds; reached only where something hangs

// A region's package of made-up data, and another portfolio of the same programme.
struct MergeFixture : DemoSession {
    MergeFixture() {
        region = session.programme().organisations.front().code;
        period = *session.period();
        package = path("region.salkku-report");
        const auto sent = session.sendPackage(region, period, package);
        if (!sent) FAIL(sent.error().text().toStdString());
        reports = sent->content.reports.size();
        first = sent->content.reports.front().report.key;
        REQUIRE(session.createNew(path("ministry.salkku")));
    }

    static void settle(MergeDialog& dialog) {
        QSignalSpy shown(&dialog, &MergeDialog::reviewShown);
        if (dialog.isReading()) REQUIRE(shown.wait(patience));
    }

    FieldValue percentHere() const { return *session.storedField(first, FieldName::percent()); }

    // The ministry's own value, before the package comes. A merge that was taken back leaves a portfolio of
    // made-up data, which may take in more of it.
    void typePercent(const QString& value) {
        {
            MergeDialog dialog(session, {package});
            settle(dialog);
            dialog.saveButton().click();
        }
        REQUIRE(session.undo());
        REQUIRE(session.saveEntry(
            {{}, QStringLiteral("typed"), {{{first, FieldName::percent(), value, 0}, std::nullopt}}, false}));
    }

    OrganisationCode region;
    Period period = Period::fromString(QStringLiteral("2025-10/2025-12")).value();
    StatusKey first = key("", 1, "2025-10/2025-12"); ///< of the package's first report
    QString package;
    std::size_t reports = 0;
};

} // namespace

TEST_CASE("a received package shows all that is new, and saving stores it as one change") {
    MergeFixture fixture;
    MergeDialog dialog(fixture.session, {fixture.package});
    const QAbstractItemModelTester tester(&dialog.model());
    MergeFixture::settle(dialog);
    INFO(dialog.refusals().toStdString());
    REQUIRE(dialog.model().rowCount() == 1);
    const int fields = dialog.model().takenCount();
    CHECK(fields == dialog.model().count(MergeOutcome::New));
    CHECK(fields > int(fixture.reports));
    dialog.saveButton().click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.mergedCount() == fields);
    CHECK(fixture.session.periods().size() == 1);
    REQUIRE(fixture.session.undo());
    CHECK(fixture.session.periods().empty());
}

TEST_CASE("a conflict must be decided before anything is saved") {
    MergeFixture fixture;
    fixture.typePercent(QStringLiteral("1"));
    MergeDialog dialog(fixture.session, {fixture.package});
    MergeFixture::settle(dialog);
    REQUIRE(dialog.model().undecidedCount() == 1);
    CHECK_FALSE(dialog.saveButton().isEnabled());
    dialog.mineButton().click();
    CHECK(dialog.saveButton().isEnabled());
    dialog.saveButton().click();
    CHECK(fixture.percentHere() == QStringLiteral("1"));
}

TEST_CASE("a state that differs in the time of its submission shows both times") {
    PackageContent here{{}, OrganisationCode(QStringLiteral("A")), period("2030-01/2030-06")};
    here.reports.push_back({harbourReport("A", 1, "2030-01/2030-06"), 1, {}, {}});
    here.reports.front().report.state = ReportState::Submitted;
    here.reports.front().report.received = QDateTime(QDate(2030, 7, 1), QTime(9, 0), Qt::UTC);
    PackageContent there = here;
    there.reports.front().report.received = QDateTime(QDate(2030, 7, 2), QTime(9, 0), Qt::UTC);
    there.reports.front().version = 2;
    const MergeLine line{here.reports.front().report.key, FieldName::state(),
                         stateValue(ReportState::Submitted), stateValue(ReportState::Submitted),
                         MergeOutcome::Conflict};
    const auto text = [&](const PackageContent& side) {
        return mergeValueText(line, line.mine, side, harbours(), Language::English);
    };
    CHECK(text(here) != text(there));
    CHECK(text(there).contains(QStringLiteral("version 2")));
}

TEST_CASE("Enter in the review decides no conflict") {
    MergeFixture fixture;
    fixture.typePercent(QStringLiteral("1"));
    MergeDialog dialog(fixture.session, {fixture.package});
    dialog.show();
    MergeFixture::settle(dialog);
    const int undecided = dialog.model().undecidedCount();
    REQUIRE(undecided > 0);
    QTest::keyClick(&dialog.tree(), Qt::Key_Return);
    CHECK(dialog.model().undecidedCount() == undecided);
    CHECK(dialog.isVisible());
}

TEST_CASE("their value is taken where a person says so") {
    MergeFixture fixture;
    fixture.typePercent(QStringLiteral("1"));
    MergeDialog dialog(fixture.session, {fixture.package});
    MergeFixture::settle(dialog);
    dialog.theirsButton().click();
    dialog.saveButton().click();
    CHECK(fixture.percentHere() != QStringLiteral("1"));
    REQUIRE(fixture.session.undo());
    CHECK(fixture.percentHere() == QStringLiteral("1"));
}

TEST_CASE("single fields are left out by their check mark") {
    MergeFixture fixture;
    MergeDialog dialog(fixture.session, {fixture.package});
    MergeFixture::settle(dialog);
    MergeModel& model = dialog.model();
    const int all = model.takenCount();
    const QModelIndex line = model.index(2, MergeModel::What, model.index(0, 0));
    REQUIRE(model.setData(line, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.takenCount() == all - 1);
    CHECK(line.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
}

TEST_CASE("what is the same is hidden until everything is asked for") {
    MergeFixture fixture;
    {
        MergeDialog first(fixture.session, {fixture.package});
        MergeFixture::settle(first);
        first.saveButton().click();
    }
    MergeDialog dialog(fixture.session, {fixture.package});
    MergeFixture::settle(dialog);
    CHECK(dialog.model().takenCount() == 0);
    auto* shown = qobject_cast<MergeFilter*>(dialog.tree().model());
    REQUIRE(shown);
    CHECK(shown->rowCount(shown->index(0, 0)) == 0);
    shown->setShown(MergeShown::All);
    CHECK(shown->rowCount(shown->index(0, 0)) == dialog.model().count(MergeOutcome::Same));
}

TEST_CASE("a damaged package is told of and the good one can be saved") {
    MergeFixture fixture;
    const QString bad = fixture.path("bad.salkku-report");
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 nothing else");
    file.close();
    MergeDialog dialog(fixture.session, {bad, fixture.package});
    MergeFixture::settle(dialog);
    CHECK(dialog.refusals().contains(QStringLiteral("bad.salkku-report")));
    CHECK(dialog.model().rowCount() == 1);
    CHECK(dialog.saveButton().isEnabled());
}

TEST_CASE("nothing but damaged packages leaves nothing to save") {
    MergeFixture fixture;
    MergeDialog dialog(fixture.session, {fixture.path("none.salkku-report")});
    MergeFixture::settle(dialog);
    CHECK_FALSE(dialog.refusals().isEmpty());
    CHECK_FALSE(dialog.saveButton().isEnabled());
}

TEST_CASE("a package dropped on the window is merged, and the notice offers to take it back") {
    MergeFixture fixture;
    Settings settings = Settings::forgetting();
    MainWindow window(fixture.session, settings, false);
    window.show();
    QTimer saver;
    QObject::connect(&saver, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<MergeDialog*>(QApplication::activeModalWidget());
        if (dialog && dialog->saveButton().isEnabled()) dialog->saveButton().click();
    });
    saver.start(20);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(fixture.package)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    CHECK(window.page() == PageId::Import);
    CHECK(fixture.session.periods().size() == 1);
    emit window.importPage().undoWanted();
    CHECK(fixture.session.periods().empty());
}

TEST_CASE("the choice of what to send begins with the organisation and period at hand") {
    DemoSession demo;
    const Session& session = demo.session;
    const OrganisationCode second = session.programme().organisations[1].code;
    SendDialog dialog(session, session.periods(), second);
    CHECK(dialog.organisation() == second);
    CHECK(dialog.period() == session.period());
    CHECK(dialog.kind() == SendKind::Package);
    dialog.choose(session.programme().organisations[3].code, session.periods().front(), SendKind::Form);
    CHECK(dialog.period() == session.periods().front());
    CHECK(dialog.kind() == SendKind::Form);
}

TEST_CASE("a filled form goes through the same review") {
    DemoSession demo;
    const OrganisationCode region = demo.session.programme().organisations.front().code;
    const QString form = demo.path("form.xlsx");
    const auto sent = demo.session.sendForm(region, *demo.session.period(), form);
    if (!sent) FAIL(sent.error().text().toStdString());
    MergeDialog dialog(demo.session, {form});
    MergeFixture::settle(dialog);
    INFO(dialog.refusals().toStdString());
    REQUIRE(dialog.model().rowCount() == 1);
    CHECK(dialog.model().takenCount() == 0);
    CHECK(dialog.model().count(MergeOutcome::Same) > 0);
}
