// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

// Nothing here may show a window, ask a person or read what the person running the tests has set.
int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A foreign locale and time zone: nothing may depend on the developer's own.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANG", "tr_TR.UTF-8");
    qputenv("TZ", "Pacific/Chatham");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    salkku::ui::applyTheme(application, salkku::ui::ThemeChoice::Light, false);
    return Catch::Session().run(argc, argv);
}
