// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_programme.h"

#include "domain/programme_json.h"

#include <QFile>
#include <QtDebug>

namespace salkku {

namespace {

const QString resourcePath = QStringLiteral(":/programmes/fi-rrp-pillar4.json");

QByteArray readResource() {
    QFile file(resourcePath);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in programme definition is missing from the program.");
    return file.readAll();
}

Programme parseBuiltIn() {
    auto programme = parseProgramme(builtInProgrammeJson(), resourcePath);
    if (!programme) qFatal("%s", qUtf8Printable(programme.error().text())); // a test reads the same file
    return *std::move(programme);
}

} // namespace

const QByteArray& builtInProgrammeJson() {
    static const QByteArray json = readResource();
    return json;
}

const Programme& builtInProgramme() {
    static const Programme programme = parseBuiltIn();
    return programme;
}

} // namespace salkku
