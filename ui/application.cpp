// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "ui/command_line.h"
#include "ui/main_window.h"
#include "ui/pages/compare_page.h"
#include "ui/screenshot.h"
#include "ui/start_clock.h"
#include "ui/translation.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QPalette>
#include <QTextStream>
#include <QTimer>

namespace salkku::ui {

namespace {

constexpr int unusableArguments = 2;
constexpr int unusableFile = 3;

int say(const QString& text) {
    QTextStream(stdout) << text << Qt::endl;
    return 0;
}

int fail(int status, const QString& text) {
    QTextStream(stderr) << QStringLiteral("salkku: ") << text << Qt::endl;
    return status;
}

// Pictures need no display, and neither does anything on a machine that has none. The platform is chosen
// before QApplication is made, so the raw arguments are all there is to go by.
void choosePlatform(int argc, char* argv[]) {
    bool picture = false;
    for (int i = 1; i < argc; ++i) picture = picture || QByteArray(argv[i]).startsWith("--screenshot");
    const bool display =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && (picture || !display))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void nameApplication() {
    QCoreApplication::setOrganizationName(QStringLiteral("Salkku"));
    QCoreApplication::setApplicationName(QStringLiteral("salkku"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALKKU_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Salkku"));
}

QString portfolioToOpen(const CommandLine& line, const Settings& settings) {
    if (line.demo) return demoPath();
    if (!line.portfolio.isEmpty()) return line.portfolio;
    const QStringList recent = settings.recentPortfolios();
    return settings.reopens() && !recent.isEmpty() ? recent.front() : QString();
}

Result<void> openPortfolio(Session& session, Settings& settings, const CommandLine& line) {
    const QString path = portfolioToOpen(line, settings);
    if (path.isEmpty()) return {};
    const Result<void> opened = line.demo ? session.openDemo(path) : session.open(path);
    if (opened) settings.addRecentPortfolio(path);
    return opened;
}

Result<void> choosePlace(Session& session, MainWindow& window, const CommandLine& line) {
    if (!session.isOpen()) return {};
    if (line.period) session.setPeriod(*line.period);
    const OrganisationCode organisation(line.organisation);
    if (!organisation.isEmpty() && !session.programme().organisation(organisation))
        return Error{ErrorCode::InvalidArgument,
                     MainWindow::tr("The programme has no organisation %1.").arg(line.organisation),
                     {}};
    window.showPlace(line.page, organisation, line.investment);
    if (!line.words.isEmpty()) window.lookFor(line.words);
    if (line.view != CompareView::Matrix) window.comparePage().showView(line.view);
    return {};
}

int measureStart(QApplication& application, MainWindow& window, const StartClock& clock) {
    window.show();
    afterFirstPaint(window, [&] {
        say(QStringLiteral("first paint %1 ms").arg(clock.sinceProcessStart()));
        application.quit();
    });
    return application.exec();
}

} // namespace

int runApplication(int argc, char* argv[]) {
    const StartClock clock;
    choosePlatform(argc, argv);
    nameApplication();
    QApplication application(argc, argv);
    const auto line = parseCommandLine(QCoreApplication::arguments());
    if (!line) return fail(unusableArguments, line.error().text());
    if (line->help) return say(commandLineHelp());
    if (line->version) return say(QStringLiteral("salkku ") + QCoreApplication::applicationVersion());

    // Its windows have no manager to hint to, and each says so.
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const bool passing = !line->screenshot.isEmpty() || line->measureStart;
    Settings settings = passing ? Settings::forgetting() : Settings::ofUser();
    const bool systemIsDark = desktopIsDark(application.palette());
    if (line->theme) settings.setTheme(*line->theme);
    applyTheme(application, line->theme.value_or(settings.theme()), systemIsDark);
    Session session;
    session.setLanguage(line->language.value_or(settings.language()));
    speak(session.language());

    MainWindow window(session, settings, systemIsDark);
    const Result<void> opened = openPortfolio(session, settings, *line);
    if (!opened && (passing || !line->portfolio.isEmpty())) return fail(unusableFile, opened.error().text());
    const Result<void> placed = choosePlace(session, window, *line);
    if (!placed) return fail(unusableArguments, placed.error().text());
    if (line->measureStart) return measureStart(application, window, clock);
    if (!line->screenshot.isEmpty()) {
        const auto written = writeScreenshot(window, *line);
        return written ? 0 : fail(unusableFile, written.error().text());
    }
    window.show();
    window.activateWindow(); // without a window manager nobody else hands it the keyboard
    if (!opened) window.tellLater(opened.error());
    if (!line->documents.isEmpty()) window.importDocuments(line->documents);
    return application.exec();
}

} // namespace salkku::ui
