// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the file under the form: the text stays, a message tells why, and there is a way on.
#include "gui/entry_fixture.h"
#include "ui/entry/bullet_edit.h"
#include "ui/entry/save_bar.h"
#include "ui/status_line.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct FailureFixture : EntryFixture {
    FailureFixture() {
        setPercent(40);
        REQUIRE(draft().flush());
        section("log").editor().setFocus();
        QTest::keyClicks(&section("log").editor(), QStringLiteral("waves"));
        setPercent(50);
    }
    QString savedText() { return qobject_cast<StatusLine*>(window.statusBar())->savedText(); }
    QString saved = savedText(); ///< what stands below the pages while all is well
    QString file() const { return path("entry.salkku"); }

    // The text stands in the form, the bar tells why it is not saved, and nobody leaves it behind.
    void requireKept() {
        CHECK_FALSE(draft().flush());
        CHECK(page().saveBar().isVisible());
        CHECK_FALSE(page().saveBar().text().isEmpty());
        CHECK(savedText() != saved);
        CHECK(page().percent().number()->value() == 50);
        REQUIRE(section("log").editor().items().size() == 1);
        window.showPage(PageId::Overview);
        CHECK(window.page() == PageId::Entry);
    }
    void requireSavedIn(const QString& where) {
        CHECK_FALSE(draft().hasUnsaved());
        CHECK_FALSE(page().saveBar().isVisible());
        CHECK(savedText() == saved);
        const auto portfolio = Portfolio::open(where, OpenMode::ReadOnly);
        REQUIRE(portfolio);
        CHECK(portfolio->check()->isEmpty());
        const StatusReport stored = report(*portfolio, key());
        CHECK(stored.percent == percent(50));
        CHECK(stored.narrative.at(SectionId(text("log"))).front().text == text("waves"));
    }
};

} // namespace

TEST_CASE("a file that was moved away is told of, and saved to when it is back") {
    FailureFixture fixture;
    const QString away = fixture.path("away.salkku");
    REQUIRE(QFile::rename(fixture.file(), away));
    fixture.requireKept();
    CHECK(fixture.page().saveBar().text().contains(fixture.file()));
    REQUIRE(QFile::rename(away, fixture.file()));
    fixture.page().saveBar().firstButton().click();
    fixture.requireSavedIn(fixture.file());
}

TEST_CASE("when the file was removed, everything goes on in a copy elsewhere") {
    FailureFixture fixture;
    REQUIRE(QFile::remove(fixture.file()));
    fixture.requireKept();
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.salkku"));
    fixture.window.entry().saveElsewhere(copy);
    CHECK(fixture.session.path() == copy);
    fixture.requireSavedIn(copy);
}

TEST_CASE("when the whole folder was removed, everything goes on in a copy elsewhere") {
    FailureFixture fixture;
    REQUIRE(QDir(fixture.folder.path()).removeRecursively());
    fixture.requireKept();
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.salkku"));
    fixture.window.entry().saveElsewhere(copy);
    fixture.requireSavedIn(copy);
}

TEST_CASE("a copy is not saved over another file, and the text stays") {
    FailureFixture fixture;
    REQUIRE(QFile::remove(fixture.file()));
    fixture.requireKept();
    const QTemporaryDir elsewhere;
    const QString taken = elsewhere.filePath(QStringLiteral("taken.salkku"));
    QFile other(taken);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    fixture.window.entry().saveElsewhere(taken);
    CHECK(QFile(taken).size() == 4);
    fixture.requireKept();
}

TEST_CASE("another file in the place of the one that was opened is not written to") {
    FailureFixture fixture;
    const QString away = fixture.path("away.salkku");
    REQUIRE(QFile::rename(fixture.file(), away));
    REQUIRE(Portfolio::create(fixture.file(), harbourProgrammeFile()));
    fixture.requireKept();
    const auto other = Portfolio::open(fixture.file(), OpenMode::ReadOnly);
    REQUIRE(other);
    CHECK(other->reports({})->empty());
}

#ifdef Q_OS_UNIX
TEST_CASE("a disk that takes no more is told of, and saved to when there is room") {
    FailureFixture fixture;
    // No file may grow: what the system answers to a write is what a full disk's quota answers.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit none{1, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &none) == 0);
    const bool saved = fixture.draft().flush();
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    CHECK_FALSE(saved);
    CHECK(fixture.page().saveBar().isVisible());
    CHECK(fixture.stored().percent == percent(40));
    CHECK(fixture.page().percent().number()->value() == 50);
    fixture.page().saveBar().firstButton().click();
    fixture.requireSavedIn(fixture.file());
}
#endif
