// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/application.h"

#include "cli/drawn_export.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace salkku::cli {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    if (!isDrawnExport(arguments)) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns of a desktop session that is not there; nobody asked for one.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    return application;
}

} // namespace salkku::cli
