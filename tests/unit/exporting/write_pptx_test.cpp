// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/write_pptx.h"
#include "sample_reports.h"
#include "support/files.h"
#include "support/qt_strings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace salkku;
using namespace salkku::test;

namespace {

// While it lives, no file grows over this many bytes: what a full disk feels like.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("the same report gives the same bytes", "[pptx]") {
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("a.pptx"));
    const QString second = folder.filePath(QStringLiteral("b.pptx"));
    REQUIRE(writePptx(plainDeck(), first));
    REQUIRE(writePptx(plainDeck(), second));
    CHECK(readFile(first) == readFile(second));
}

TEST_CASE("the answer is the number of slides and progress reaches it", "[pptx]") {
    const QTemporaryDir folder;
    int last = 0;
    const auto slides =
        writePptx(plainDeck(), folder.filePath(QStringLiteral("a.pptx")), [&](int done, int all) {
            last = done;
            return done <= all;
        });
    REQUIRE(slides);
    CHECK(*slides == 5);
    CHECK(last == 5);
}

TEST_CASE("a cancelled export leaves no file", "[pptx]") {
    const QTemporaryDir folder;
    const int when = GENERATE(0, 2, 5);
    const auto slides = writePptx(plainDeck(), folder.filePath(QStringLiteral("a.pptx")),
                                  [&](int done, int) { return done < when; });
    REQUIRE_FALSE(slides);
    CHECK(slides.error().code == ErrorCode::Cancelled);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a cancelled export leaves an older file as it was", "[pptx]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    REQUIRE_FALSE(writePptx(plainDeck(), path, [](int, int) { return false; }));
    CHECK(readFile(path) == "old");
}

TEST_CASE("a missing folder is named with its path", "[pptx]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/a.pptx"));
    const auto slides = writePptx(plainDeck(), path);
    REQUIRE_FALSE(slides);
    CHECK(slides.error().code == ErrorCode::CannotWrite);
    CHECK(slides.error().where == QDir::toNativeSeparators(path));
    CHECK_FALSE(slides.error().message.isEmpty());
}

TEST_CASE("a folder in the file's place is an error", "[pptx]") {
    const QTemporaryDir folder;
    const auto slides = writePptx(plainDeck(), folder.path());
    REQUIRE_FALSE(slides);
    CHECK(slides.error().code == ErrorCode::CannotWrite);
}

// A deck small enough to wait in the file's buffer until the very end.
TEST_CASE("a disk that fills up is an error and leaves an older file as it was", "[pptx]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    Report report;
    report.slides = {ReportSlide{}};
    report.slides.front().title = QStringLiteral("Tahti");
    REQUIRE(writePptx(report, path));
    const QByteArray before = readFile(path);
    Result<int> slides = 0;
    {
        const FileSizeLimit limit(2000);
        slides = writePptx(report, path);
    }
    REQUIRE_FALSE(slides);
    CHECK(slides.error().code == ErrorCode::CannotWrite);
    CHECK(readFile(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

// Nobody, not even root, makes files there.
TEST_CASE("a place where no file can be made is an error", "[pptx]") {
    if (!QFileInfo::exists(QStringLiteral("/proc/self"))) return;
    const auto slides = writePptx(plainDeck(), QStringLiteral("/proc/self/deck.pptx"));
    REQUIRE_FALSE(slides);
    CHECK(slides.error().code == ErrorCode::CannotWrite);
}

TEST_CASE("a report without slides is an error", "[pptx]") {
    const QTemporaryDir folder;
    const auto slides = writePptx(emptyReport(), folder.filePath(QStringLiteral("a.pptx")));
    REQUIRE_FALSE(slides);
    CHECK(slides.error().code == ErrorCode::InvalidArgument);
}
