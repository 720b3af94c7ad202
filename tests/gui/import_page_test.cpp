// SPDX-License-Identifier: GPL-3.0-or-later
// From findings to stored values and back, on a small document made here.
#include "ui/pages/import_page.h"

#include "gui/demo_session.h"
#include "support/portfolios.h"
#include "ui/importing/finding_editor.h"
#include "ui/importing/findings_list.h"
#include "ui/importing/findings_model.h"
#include "ui/importing/import_controller.h"
#include "ui/importing/import_review.h"
#include "ui/importing/unknown_names.h"
#include "ui/main_window.h"
#include "ui/widgets/hinted_tree.h"
#include "ui/widgets/page_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

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
        writeTwoPages(path("e.pdf"));
        REQUIRE(session.createNew(path("new.salkku")));
        findings.file = QStringLiteral("d.pdf");
        findings.sha256 = QString(64, QLatin1Char('c'));
        findings.pages = 2;
        findings.period = Period::fromString(QStringLiteral("2025-10/2025-12"));
        findings.findings = {progressOn(session, 0, 55, 1), progressOn(session, 1, 65, 2)};
        for (Finding& finding : findings.findings) finding.period = findings.period;
    }
    Findings otherFindings(int value, std::size_t organisation = 2) const {
        Findings other = findings;
        other.file = QStringLiteral("e.pdf");
        other.sha256 = QString(64, QLatin1Char('d'));
        other.findings = {progressOn(session, organisation, value, 1)};
        other.findings.front().period = findings.period;
        return other;
    }
    void review() { add("d.pdf", findings); }
    void add(const char* name, const Findings& read) {
        controller.add(path(name), read);
        settle();
    }
    /// Waits for what goes on beside the window's thread.
    void settle() {
        REQUIRE(QTest::qWaitFor(
            [&] {
                QCoreApplication::sendPostedEvents();
                return !controller.isBusy();
            },
            patience));
    }
    void press(const QString& start) {
        QPushButton* pressed = button(start);
        REQUIRE(pressed);
        REQUIRE(pressed->isEnabled());
        pressed->click();
        settle();
    }
    QPushButton* button(const QString& start) {
        for (QPushButton* candidate : page.findChildren<QPushButton*>())
            if (candidate->text().startsWith(start)) return candidate;
        return nullptr;
    }
    void select(std::size_t finding) {
        const auto* proxy = static_cast<const QSortFilterProxyModel*>(page.review().list().tree().model());
        page.review().list().tree().setCurrentIndex(
            proxy->mapFromSource(page.review().findings()->indexOf(finding)));
    }
    std::optional<Percent> stored(std::size_t organisation) const {
        const auto view = session.investmentMatrix();
        if (!view) return std::nullopt;
        const auto details =
            session.cellDetails({session.programme().organisations[organisation].code, 1, std::nullopt});
        return details ? details->progress.percent : std::nullopt;
    }
    Settings settings = Settings::forgetting();
    ImportPage page;
    ImportController controller{session, settings, page};
    Findings findings;
};

using Chosen = std::vector<std::size_t>;

} // namespace

TEST_CASE("nothing is stored before Save, and Undo takes the whole import back") {
    ImportFixture fixture;
    fixture.review();
    CHECK(fixture.session.periods().empty());
    fixture.press(QStringLiteral("Save 2"));
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
    fixture.page.show();
    fixture.review();
    fixture.press(QStringLiteral("Save 2"));
    CHECK(fixture.page.notice().isVisible());
    REQUIRE(fixture.session.undo());
    CHECK_FALSE(fixture.page.notice().isVisible());
}

TEST_CASE("the same document again is told apart and stores nothing new") {
    ImportFixture fixture;
    fixture.review();
    fixture.press(QStringLiteral("Save 2"));
    fixture.review();
    CHECK(fixture.page.notice().text().contains(QStringLiteral("d.pdf")));
    CHECK(fixture.page.review().findings()->chosen().empty());
    CHECK_FALSE(fixture.button(QStringLiteral("Save 0"))->isEnabled());
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
    fixture.select(1);
    CHECK(review.pages().page() == 2);
    review.pages().showPage(1);
    REQUIRE(QTest::qWaitFor([&] { return review.pages().canvas().marks().size() == 1; }, patience));
    emit review.pages().markClicked(0);
    CHECK(review.list().currentFinding() == 0);
}

TEST_CASE("a document that cannot be read is told on the page and changes nothing") {
    ImportFixture fixture;
    QSignalSpy told(&fixture.page, &ImportPage::told);
    fixture.controller.read({fixture.path("missing.pdf")});
    if (told.isEmpty()) REQUIRE(told.wait(patience));
    CHECK(fixture.page.notice().text().contains(QStringLiteral("missing.pdf")));
    CHECK_FALSE(fixture.page.isReviewing());
    CHECK(fixture.session.periods().empty());
}

TEST_CASE("two documents are looked through side by side and stored as one import") {
    ImportFixture fixture;
    fixture.review();
    fixture.add("e.pdf", fixture.otherFindings(75));
    CHECK(fixture.page.tabs().count() == 2);
    CHECK(fixture.page.tabs().currentIndex() == 1);
    fixture.press(QStringLiteral("Save 3"));
    CHECK(fixture.stored(0)->value() == 55);
    CHECK(fixture.stored(2)->value() == 75);
    REQUIRE(fixture.session.undo());
    CHECK(fixture.session.periods().empty());
    CHECK_FALSE(fixture.session.undoStep());
}

TEST_CASE("a page of one document stays as it is when another is closed") {
    ImportFixture fixture;
    fixture.review();
    fixture.add("e.pdf", fixture.otherFindings(75));
    emit fixture.page.documentCloseWanted(1);
    CHECK(fixture.page.isReviewing());
    CHECK(fixture.page.review().findings()->rowCount() == 1);
    CHECK(fixture.button(QStringLiteral("Save 2")));
}

TEST_CASE("a lower confidence accepts more, and says how many before it does") {
    ImportFixture fixture;
    fixture.findings.findings[1].confidence = 0.7;
    fixture.review();
    CHECK(fixture.button(QStringLiteral("Save 1")));
    CHECK(fixture.button(QStringLiteral("Accept 1 above")));
    fixture.page.findChild<QDoubleSpinBox*>()->setValue(0.7);
    QPushButton* accept = fixture.button(QStringLiteral("Accept 2 above"));
    REQUIRE(accept);
    accept->click();
    CHECK(fixture.page.review().findings()->chosen() == Chosen{0, 1});
}

TEST_CASE("keys accept, reject and select all findings") {
    ImportFixture fixture;
    fixture.page.show();
    fixture.review();
    QTreeView& tree = fixture.page.review().list().tree();
    fixture.select(0);
    QTest::keyClick(&tree, Qt::Key_Delete);
    CHECK(fixture.page.review().findings()->chosen() == Chosen{1});
    CHECK(fixture.page.review().list().currentFinding() == 1);
    fixture.select(0);
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK(fixture.page.review().findings()->chosen() == Chosen{0, 1});
    QTest::keyClick(&tree, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&tree, Qt::Key_Delete);
    CHECK(fixture.page.review().findings()->chosen().empty());
    fixture.controller.steps()->undo();
    CHECK(fixture.page.review().findings()->chosen() == Chosen{0, 1});
}

TEST_CASE("a list of findings that the words leave empty says why") {
    ImportFixture fixture;
    fixture.review();
    FindingsList& list = fixture.page.review().list();
    auto* tree = dynamic_cast<HintedTree*>(&list.tree());
    REQUIRE(tree);
    CHECK(tree->shownHint().isEmpty());
    list.findChild<QLineEdit*>()->setText(QStringLiteral("no such words"));
    CHECK_FALSE(tree->shownHint().isEmpty());
}

TEST_CASE("another grouping keeps the finding that is looked at, and is remembered") {
    ImportFixture fixture;
    fixture.page.show();
    fixture.review();
    fixture.select(1);
    FindingsList& list = fixture.page.review().list();
    list.groupingChoice().setCurrentIndex(1);
    emit list.groupingChoice().activated(1);
    CHECK(fixture.page.review().findings()->grouping() == Grouping::Region);
    CHECK(list.currentFinding() == 1);
    ImportPage other;
    other.restoreLayout({}, {}, fixture.page.groupingState());
    CHECK(other.review().list().grouping() == Grouping::Region);
}

TEST_CASE("a corrected value is what is stored") {
    ImportFixture fixture;
    fixture.page.show();
    fixture.review();
    fixture.select(0);
    QTest::keyClick(&fixture.page.review().list().tree(), Qt::Key_F2);
    auto* editor = fixture.page.findChild<FindingEditor*>();
    REQUIRE(editor);
    editor->findChild<QSpinBox*>(QStringLiteral("percent"))->setValue(42);
    editor->accept();
    fixture.settle();
    fixture.press(QStringLiteral("Save 2"));
    CHECK(fixture.stored(0)->value() == 42);
    CHECK(fixture.stored(1)->value() == 65);
}

TEST_CASE("a finding that belongs to another region is stored there") {
    ImportFixture fixture;
    fixture.page.show();
    fixture.review();
    fixture.select(0);
    fixture.page.review().list().correctCurrent();
    auto* editor = fixture.page.findChild<FindingEditor*>();
    REQUIRE(editor);
    auto* organisation = editor->findChild<QComboBox*>(QStringLiteral("organisation"));
    organisation->setCurrentIndex(
        organisation->findData(fixture.session.programme().organisations[3].code.value));
    editor->accept();
    fixture.settle();
    fixture.press(QStringLiteral("Save 2"));
    CHECK_FALSE(fixture.stored(0));
    CHECK(fixture.stored(3)->value() == 55);
}

TEST_CASE("a value that differs from the stored one stands beside it and is stored only when taken") {
    ImportFixture fixture;
    fixture.page.show();
    fixture.review();
    fixture.press(QStringLiteral("Save 2"));
    fixture.add("e.pdf", fixture.otherFindings(99, 0));
    ConflictPanel& conflict = fixture.page.review().conflict();
    REQUIRE(conflict.isVisible());
    QStringList words;
    for (const QLabel* label : conflict.findChildren<QLabel*>()) words.append(label->text());
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("55")));
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("d.pdf")));
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("99")));
    CHECK(fixture.page.review().findings()->chosen().empty());
    emit conflict.rightTaken();
    fixture.press(QStringLiteral("Save 1"));
    CHECK(fixture.stored(0)->value() == 99);
}

TEST_CASE("of two documents that disagree the one that is taken is stored") {
    ImportFixture fixture;
    fixture.page.show();
    fixture.review();
    fixture.add("e.pdf", fixture.otherFindings(99, 0));
    CHECK(fixture.button(QStringLiteral("Save 1"))); // of the first document only what nothing contradicts
    REQUIRE(fixture.page.review().conflict().isVisible());
    emit fixture.page.review().conflict().leftTaken();
    fixture.press(QStringLiteral("Save 2"));
    CHECK(fixture.stored(0)->value() == 55);
}

TEST_CASE("leaving an unsaved review asks, and staying keeps it") {
    ImportFixture fixture;
    int asked = 0;
    LeaveAnswer answer = LeaveAnswer::Stay;
    fixture.controller.setAsk([&](int findings, bool) {
        ++asked;
        CHECK(findings == 2);
        return answer;
    });
    CHECK(fixture.controller.mayLeave(true));
    fixture.review();
    CHECK_FALSE(fixture.controller.mayLeave(true));
    answer = LeaveAnswer::Leave;
    CHECK(fixture.controller.mayLeave(false));
    CHECK(fixture.page.isReviewing());
    answer = LeaveAnswer::Save;
    CHECK(fixture.controller.mayLeave(true));
    CHECK(fixture.stored(0)->value() == 55);
    CHECK(fixture.controller.mayLeave(true));
    CHECK(asked == 3);
}

namespace {

void writeText(const QString& path, const QString& text) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

// Three regions by two investments; the second region by a name that nobody knows.
QString progressTable(const Programme& programme, const QString& unknown) {
    QStringList lines{QStringLiteral("%1 10-12/2025").arg(programme.progressWords.front()),
                      QStringLiteral("Alue   %1 1   %1 2").arg(programme.investmentWords.front())};
    lines.append(QStringLiteral("%1   50 %   60 %").arg(programme.organisations[0].names.fi));
    lines.append(QStringLiteral("%1   70 %   80 %").arg(unknown));
    lines.append(QStringLiteral("%1   30 %   40 %").arg(programme.organisations[2].names.fi));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

TEST_CASE("two dropped files: accept, correct, reject, map a name, save, undo once") {
    DemoSession demo;
    REQUIRE(demo.session.createNew(demo.path("new.salkku")));
    const Programme programme = demo.session.programme();
    writeText(demo.path("a.txt"), progressTable(programme, QStringLiteral("Zyxwvia")));
    writeText(demo.path("b.txt"), progressTable(programme, QStringLiteral("Zyxwvia"))
                                      .replace(QStringLiteral("10-12/2025"), QStringLiteral("7-9/2025")));
    Settings settings = Settings::forgetting();
    MainWindow window(demo.session, settings, false);
    window.show();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(demo.path("a.txt")), QUrl::fromLocalFile(demo.path("b.txt"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    ImportPage& page = window.importPage();
    const auto isAllRead = [&] { return !window.importing().isBusy() && page.tabs().count() == 2; };
    const bool read = QTest::qWaitFor(isAllRead, patience);
    CAPTURE(page.notice().text(), page.tabs().count(), window.importing().isBusy());
    REQUIRE(read);
    REQUIRE(page.isReviewing());
    FindingsModel* model = page.review().findings();
    REQUIRE(model->findings().findings.size() == 4);
    REQUIRE(model->unknownNames() == QStringList{QStringLiteral("Zyxwvia")});

    model->decide({0}, Decision::Rejected);
    emit page.review().nameMapped(QStringLiteral("Zyxwvia"), programme.organisations[1].code);
    REQUIRE(QTest::qWaitFor(isAllRead, patience));
    model = page.review().findings();
    REQUIRE(model->findings().findings.size() == 6);
    CHECK(model->unknownNames().isEmpty());
    CHECK(demo.session.periods().empty());

    emit page.acceptAboveWanted(0.5);
    CHECK(model->chosen().size() == 5);
    Finding corrected = model->findings().findings[1];
    corrected.fact = ProgressFinding{*Percent::fromInt(61)};
    model->correct(1, corrected);
    const auto isDone = [&] {
        QCoreApplication::sendPostedEvents();
        return !window.importing().isBusy();
    };
    REQUIRE(QTest::qWaitFor(isDone, patience));
    emit page.saveWanted();
    REQUIRE(QTest::qWaitFor(isDone, patience));
    CHECK(demo.session.periods().size() == 2);
    demo.session.setPeriod(demo.session.periods().back());
    const auto progressOf = [&](std::size_t organisation, int investment) {
        const auto details =
            demo.session.cellDetails({programme.organisations[organisation].code, investment, std::nullopt});
        return details ? details->progress.percent : std::nullopt;
    };
    CHECK_FALSE(progressOf(0, 1));
    CHECK(progressOf(0, 2)->value() == 61);
    CHECK(progressOf(1, 1)->value() == 70);
    CHECK(progressOf(2, 2)->value() == 40);

    REQUIRE(demo.session.undo());
    CHECK(demo.session.periods().empty());
    CHECK_FALSE(demo.session.undoStep());
    REQUIRE(demo.session.redo());
    CHECK(demo.session.periods().size() == 2);
}

TEST_CASE("cancelling ends the reading and keeps nothing of it") {
    DemoSession demo;
    writeText(demo.path("a.txt"), progressTable(demo.session.programme(), QStringLiteral("Zyxwvia")));
    Settings settings = Settings::forgetting();
    ImportPage page;
    ImportController controller(demo.session, settings, page);
    controller.read({demo.path("a.txt")});
    CHECK(controller.isBusy());
    emit page.cancelWanted();
    CHECK_FALSE(controller.isBusy());
    CHECK(page.currentDocument() == -1);
}
