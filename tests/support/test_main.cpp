// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>

// A foreign locale and time zone, and no display: nothing may depend on the developer's own.
int main(int argc, char* argv[]) {
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANG", "tr_TR.UTF-8");
    qputenv("TZ", "Pacific/Chatham");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
