// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a fresh demo portfolio, in a folder that goes with the test.
#pragma once

#include "support/qt_strings.h"
#include "ui/session/session.h"

#include <QTemporaryDir>

namespace salkku::test {

class DemoSession {
public:
    DemoSession() {
        const Result<void> opened = session.openDemo(folder.filePath(QStringLiteral("demo.salkku")));
        if (!opened) FAIL(opened.error().text().toStdString());
    }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    ui::Session session;
};

} // namespace salkku::test
