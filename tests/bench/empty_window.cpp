// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Qt window, timed as the application times itself: what any start on this machine costs.
#include "ui/start_clock.h"

#include <QApplication>
#include <QTextStream>
#include <QWidget>

int main(int argc, char* argv[]) {
    const salkku::ui::StartClock clock;
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    salkku::ui::afterFirstPaint(window, [&] {
        QTextStream(stdout) << "first paint " << clock.sinceProcessStart() << " ms" << Qt::endl;
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
