// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saved_comparisons.h"
#include "demo_session.h"
#include "documents/visit_pdf.h"
#include "support/files.h"
#include "support/qt_strings.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/print_pages.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace salkku;
using namespace salkku::test;
using namespace salkku::ui;

namespace {

constexpr int patience = 30'000; // milliseconds

struct DialogFixture : DemoSession {
    Settings settings = Settings::forgetting();
    ExportDialog dialog{session, settings};

    // The preview is made in the background.
    void waitForPreview() {
        QSignalSpy shown(&dialog, &ExportDialog::previewShown);
        REQUIRE(shown.wait(patience));
    }

    bool write() {
        QSignalSpy ended(&dialog, &ExportDialog::exportEnded);
        dialog.start();
        if (ended.isEmpty()) ended.wait(patience);
        return !ended.isEmpty() && ended.front().front().toBool();
    }
};

void writeOld(const QString& path) {
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
}

// Answers the question that is asked next.
void answer(QMessageBox::StandardButton button) {
    QTimer::singleShot(0, [button] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        box->button(button)->click();
    });
}

void click(const QWidget& parent, const char* name) {
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->text() == QLatin1String(name)) return button->click();
    FAIL("no button " << name);
}

} // namespace

TEST_CASE("choices that were saved come back in the export dialog") {
    DialogFixture fixture;
    ExportTemplate few{QStringLiteral("Few"), ExportForm::Pdf, fixture.dialog.job().options};
    few.options.paper = Paper::A4;
    few.options.report.language = Language::Swedish;
    few.options.report.investments = {2};
    few.options.report.organisations = {fixture.session.programme().organisations.at(3).code};
    few.options.report.kinds = {SlideKind::Legend, SlideKind::Matrix};
    few.theme = QStringLiteral("house.pptx");
    fixture.dialog.choices().take(few);
    fixture.dialog.saveTemplate(QStringLiteral("Few"));

    ExportDialog other(fixture.session, fixture.settings);
    CHECK(other.templates().names() == QStringList{QStringLiteral("Few")});
    CHECK(other.job().options.report.kinds.size() > 2);
    other.templates().choose(QStringLiteral("Few"));
    const ExportJob job = other.job();
    CHECK(job.options.report.language == Language::Swedish);
    CHECK(job.options.report.investments == few.options.report.investments);
    CHECK(job.options.report.organisations == few.options.report.organisations);
    CHECK(job.options.report.kinds == few.options.report.kinds);
    CHECK(job.options.paper == Paper::A4);
    CHECK(job.theme == few.theme);
    CHECK(job.options.path.endsWith(QStringLiteral(".pdf")));
}

TEST_CASE("views saved on the comparison page are offered, and none goes along unless it is ticked") {
    DialogFixture fixture;
    for (const char* name : {"Eastern reds", "Map"}) {
        SavedComparison view{QString::fromLatin1(name), CompareView::Map};
        REQUIRE(fixture.session.saveView(savedViewOf(view)));
    }
    ExportDialog dialog(fixture.session, fixture.settings);
    CHECK(dialog.job().options.report.views.empty());
    ExportTemplate chosen{QStringLiteral("One"), ExportForm::Pptx, dialog.job().options};
    chosen.options.report.views = {{QStringLiteral("Map")}};
    dialog.choices().take(chosen);
    const auto views = dialog.job().options.report.views;
    REQUIRE(views.size() == 1);
    CHECK(views.front().name == QStringLiteral("Map"));
    CHECK(views.front().view == CompareView::Map);
}

TEST_CASE("the file's name tells the period, the language and the form") {
    DialogFixture fixture;
    const ExportOptions options = fixture.dialog.job().options;
    CHECK(QFileInfo(options.path).fileName() ==
          suggestedFileName(options.report.period, options.report.language, ExportForm::Pptx));
}

TEST_CASE("a file that exists is replaced only by a yes") {
    DialogFixture fixture;
    const QString path = fixture.path("out.json");
    writeOld(path);
    fixture.dialog.setPath(path);
    answer(QMessageBox::No);
    fixture.dialog.start();
    CHECK(readFile(path) == "old");
    answer(QMessageBox::Yes);
    CHECK(fixture.write());
    CHECK(readFile(path).startsWith("{"));
}

TEST_CASE("a folder that is not there is told in the dialog, and no file is left") {
    DialogFixture fixture;
    fixture.dialog.setPath(fixture.path("missing/out.pptx"));
    CHECK_FALSE(fixture.write());
    CHECK_FALSE(QFileInfo::exists(fixture.path("missing")));
}

TEST_CASE("a look that is no presentation is told in the dialog, and no file is left") {
    DialogFixture fixture;
    writeOld(fixture.path("look.pptx"));
    ExportTemplate choices{QStringLiteral("x"), ExportForm::Pptx, fixture.dialog.job().options};
    choices.theme = fixture.path("look.pptx");
    fixture.dialog.choices().take(choices);
    fixture.dialog.setPath(fixture.path("out.pptx"));
    CHECK_FALSE(fixture.write());
    CHECK_FALSE(QFileInfo::exists(fixture.path("out.pptx")));
}

TEST_CASE("a page is copied as a picture and as a table") {
    DialogFixture fixture;
    fixture.waitForPreview();
    auto* preview = fixture.dialog.findChild<ExportPreviewView*>();
    REQUIRE(preview);
    preview->turnTo(3); // the first matrix: title, highlights and figures stand before it
    click(*preview, "Copy table");
    const QString table = QGuiApplication::clipboard()->text();
    CHECK(table.count(QLatin1Char('\n')) > 10);
    CHECK(table.section(QLatin1Char('\n'), 1, 1).count(QLatin1Char('\t')) ==
          table.section(QLatin1Char('\n'), 2, 2).count(QLatin1Char('\t')));
    click(*preview, "Copy picture");
    CHECK(QGuiApplication::clipboard()->image().width() > 1000);
}

TEST_CASE("printing puts every page on paper, or those that are chosen") {
    DialogFixture fixture;
    ReportOptions options = fixture.dialog.job().options.report;
    options.kinds = {SlideKind::Title, SlideKind::Matrix, SlideKind::Legend};
    const auto pages = fixture.session.previewTask(options, Paper::A4)();
    REQUIRE(pages);
    const auto printed = [&](int from, int to) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(fixture.path("paper.pdf"));
        if (from > 0) printer.setFromTo(from, to);
        REQUIRE(printPages(*pages, printer));
        const auto count =
            visitPdf(readFile(fixture.path("paper.pdf")), {}, {}, [](const Page&) { return true; });
        REQUIRE(count);
        return *count;
    };
    CHECK(printed(0, 0) == pages->pages());
    CHECK(printed(2, 2) == 1);
}

TEST_CASE("the name of a file with an earlier day's state tells the day") {
    const auto period = Period::fromString(QStringLiteral("2025-10/2025-12"));
    REQUIRE(period);
    CHECK(suggestedFileName(*period, Language::Finnish, ExportForm::Pdf, QDate(2026, 1, 31)) ==
          QStringLiteral("salkku_2025-10_2025-12_fi_as-of-2026-01-31.pdf"));
    CHECK(suggestedFileName(*period, Language::Finnish, ExportForm::Pdf) ==
          QStringLiteral("salkku_2025-10_2025-12_fi.pdf"));
}
