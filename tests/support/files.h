// SPDX-License-Identifier: GPL-3.0-or-later
// Files that tests read.
#pragma once

#include "support/source_tree.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <catch2/catch.hpp>

namespace salkku::test {

inline QByteArray readFile(const QString& path) {
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The built-in definition, read from the source tree.
inline QByteArray builtInProgrammeFile() {
    return readFile(sourcePath(QStringLiteral("resources/programmes/fi-rrp-pillar4.json")));
}

/// A made-up programme that shares no name with the built-in one.
inline QByteArray harbourProgrammeFile() {
    return readFile(sourcePath(QStringLiteral("tests/support/programmes/harbours.json")));
}

} // namespace salkku::test
