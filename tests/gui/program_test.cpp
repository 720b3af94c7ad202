// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a person's shell starts it, without a display.
#include "gui/demo_session.h"

#include <QCoreApplication>
#include <QImage>
#include <QProcess>

using namespace salkku;
using namespace salkku::test;

namespace {

struct Outcome {
    int status = -1;
    QString output, errors;
};

Outcome run(const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/salkku"), arguments);
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("every page can be pictured without a display, in the size that was asked for") {
    const DemoSession demo;
    const QString page =
        QString::fromStdString(GENERATE(as<std::string>{}, "overview", "compare", "region", "import"));
    const QString picture = demo.path("page.png");
    const Outcome outcome =
        run({QStringLiteral("--page"), page, QStringLiteral("--size"), QStringLiteral("1280x800"),
             QStringLiteral("--screenshot"), picture, demo.session.path()});
    CAPTURE(page, outcome.errors);
    CHECK(outcome.status == 0);
    CHECK(QImage(picture).size() == QSize(1280, 800));
}

TEST_CASE("a received report is pictured in its review, and nobody waits for an answer") {
    DemoSession demo;
    const QString package = demo.path("one.salkku-report");
    const auto period = demo.session.period();
    REQUIRE(period);
    REQUIRE(demo.session.sendPackage(demo.session.programme().reportingOrganisations().front()->code, *period,
                                     package));
    const QString plain = demo.path("plain.png"), reviewed = demo.path("reviewed.png");
    const auto pictured = [&](const QString& picture, const QStringList& more) {
        const Outcome outcome = run(QStringList{QStringLiteral("--page"), QStringLiteral("import"),
                                                QStringLiteral("--screenshot"), picture} +
                                    more + QStringList{demo.session.path()});
        CAPTURE(outcome.errors);
        CHECK(outcome.status == 0);
        return QImage(picture);
    };
    const QImage before = pictured(plain, {});
    const QImage after = pictured(reviewed, {QStringLiteral("--import"), package});
    CHECK(after.size() == before.size());
    CHECK(after != before);
}

TEST_CASE("unusable arguments end with 2, a portfolio that is not there with 3, each with its reason") {
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.salkku"));
    const Outcome arguments = run({QStringLiteral("--page"), QStringLiteral("nowhere"), missing});
    CHECK(arguments.status == 2);
    CHECK(arguments.errors.contains(QStringLiteral("--page")));
    const Outcome file =
        run({QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("o.png")), missing});
    CHECK(file.status == 3);
    CHECK(file.errors.contains(QStringLiteral("missing.salkku")));
}

TEST_CASE("an unknown organisation and a folder that is not there are errors") {
    const DemoSession demo;
    const Outcome organisation =
        run({QStringLiteral("--organisation"), QStringLiteral("none"), QStringLiteral("--screenshot"),
             demo.path("o.png"), demo.session.path()});
    CHECK(organisation.status == 2);
    const Outcome folder =
        run({QStringLiteral("--screenshot"), demo.path("no/such/o.png"), demo.session.path()});
    CHECK(folder.status == 3);
}

TEST_CASE("help and version are told on standard output") {
    CHECK(run({QStringLiteral("--version")}).output.startsWith(QStringLiteral("salkku ")));
    CHECK(run({QStringLiteral("--help")}).output.contains(QStringLiteral("--screenshot")));
}
