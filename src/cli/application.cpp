// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/application.h"

#include "app/export_report.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace salkku::cli {

namespace {

bool drawsText(int argc, char** argv) {
    bool isExport = false;
    bool draws = false;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        isExport = isExport || argument == QLatin1String("export");
        const auto form =
            exportFormOf(argument.startsWith(QLatin1String("--to=")) ? argument.mid(5) : argument);
        draws = draws || (form && needsFonts(*form));
    }
    return isExport && draws;
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (!drawsText(argc, argv)) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns of a desktop session that is not there; nobody asked for one.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    return application;
}

} // namespace salkku::cli
