// SPDX-License-Identifier: GPL-3.0-or-later
// Runs salkku-cli as a person's shell would.
#pragma once

#include "support/files.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

namespace salkku::test {

struct CliRun {
    int status = -1;
    QString output;
    QString messages;

    nlohmann::json json() const { return nlohmann::json::parse(output.toStdString()); }
};

inline CliRun runCli(const QStringList& arguments) {
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/salkku-cli"), arguments);
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// A status text of our own making, for two regions and two investments.
inline QByteArray statusText() {
    return "Kooste raporteista loka-joulukuu 2025\n\f"
           "Investointi 1 1/1\n"
           "Yleistilanne\n"
           "\u2022 Uusi ajanvaraus on käytössä jokaisessa toimipisteessä, ja palaute on ollut\n"
           "myönteistä.\n"
           "Poikkeamat, riskit ja ongelmat\n"
           "\u2022 Toimittajan vaihtuminen siirtää käyttöönottoa helmikuulle.\n\f"
           "Investointi 2 1/1\n"
           "Keskeiset aikaansaannokset\n"
           "\u2022 Neuvontapiste avattiin neljään kuntaan.\n";
}

} // namespace salkku::test
