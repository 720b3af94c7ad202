// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/connection.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace salkku {

namespace {

// In order; the first brings version 0 to 1. A published migration never changes: add the next.
const char* const migrationFiles[] = {"001_initial.sql",  "002_entities.sql",      "003_entry.sql",
                                      "004_analysis.sql", "005_entry_periods.sql", "006_packages.sql",
                                      "007_texts.sql",    "008_opening.sql",       "009_unfinished.sql"};

QString migrationText(const char* name) {
    QFile file(QStringLiteral(":/migrations/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw SqlFault{{ErrorCode::Internal, file.errorString(), QLatin1String(name)}};
    return QString::fromUtf8(file.readAll());
}

} // namespace

int newestSchemaVersion() {
    return static_cast<int>(std::size(migrationFiles));
}

QStringList splitStatements(const QString& sql) {
    QStringList statements;
    QString current;
    for (const QString& line : sql.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1String("--"))) continue;
        current += line + QLatin1Char('\n');
        if (!line.trimmed().endsWith(QLatin1Char(';'))) continue;
        statements.append(current.trimmed());
        current.clear();
    }
    if (!current.trimmed().isEmpty()) statements.append(current.trimmed());
    return statements;
}

void migrate(Connection& connection, int fromVersion) {
    Transaction transaction(connection);
    for (int version = fromVersion; version < newestSchemaVersion(); ++version)
        for (const QString& statement : splitStatements(migrationText(migrationFiles[version])))
            connection.execute(statement);
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(portfolioApplicationId));
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(newestSchemaVersion()));
    transaction.commit();
}

void backUpBeforeMigration(Connection& connection, int version) {
    const QFileInfo file(connection.path());
    const QString copy =
        file.dir().filePath(QStringLiteral("%1.backup-v%2.salkku").arg(file.completeBaseName()).arg(version));
    if (QFile::exists(copy)) return;
    Statement statement(connection, QStringLiteral("VACUUM INTO ?"));
    statement.bind(copy).run();
}

} // namespace salkku
