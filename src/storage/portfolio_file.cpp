// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio_file.h"

#include "storage/migrations.h"
#include "storage/programme_tables.h"
#include "storage/search_backlog.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

const QByteArray sqliteMark("SQLite format 3\0", 16);

Error notAPortfolio(const QString& path) {
    return {ErrorCode::NotAPortfolio, Text::tr("The file is not a Salkku portfolio."), path};
}

// As the person set it: the administrator may write to any file, but one marked read-only was marked for a
// reason.
bool isMarkedReadOnly(const QFileInfo& file) {
    const auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !(file.permissions() & writable) || !file.isWritable();
}

Result<void> inspectFile(const QString& path, OpenMode mode) {
    const QFileInfo info(path);
    if (!info.exists()) return Error{ErrorCode::NotFound, Text::tr("There is no such file."), path};
    if (!info.isFile()) return notAPortfolio(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, Text::tr("The file cannot be opened: %1").arg(file.errorString()),
                     path};
    if (file.size() == 0)
        return Error{ErrorCode::NotAPortfolio, Text::tr("The file is empty and not a Salkku portfolio."),
                     path};
    if (file.read(sqliteMark.size()) != sqliteMark) return notAPortfolio(path);
    if (mode == OpenMode::ReadWrite && isMarkedReadOnly(info))
        return Error{ErrorCode::ReadOnly,
                     Text::tr("The file is read-only. Open it for reading, or save a copy elsewhere."), path};
    return {};
}

Error newerVersion(const QString& path, int version) {
    return {
        ErrorCode::NewerVersion,
        Text::tr("The file was made by a newer version of Salkku (file version %1, this program knows %2). "
                 "Update Salkku to open it; nothing was changed.")
            .arg(version)
            .arg(newestSchemaVersion()),
        path};
}

Result<std::unique_ptr<Connection>> connectAndMigrate(const QString& path, OpenMode mode) {
    // Looked at without writing first, so that a foreign file stays as it is to the last byte.
    auto reader = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
    if (reader->integerPragma(QStringLiteral("application_id")) != portfolioApplicationId)
        return notAPortfolio(path);
    const int version = reader->integerPragma(QStringLiteral("user_version"));
    if (version > newestSchemaVersion()) return newerVersion(path, version);
    const bool isOld = version < newestSchemaVersion();
    if (mode == OpenMode::ReadOnly && !isOld) return reader;
    reader.reset();
    auto connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
    if (isOld) {
        backUpBeforeMigration(*connection, version);
        migrate(*connection, version);
    }
    return connection;
}

} // namespace

Result<std::unique_ptr<Connection>> createPortfolioFile(const QString& path, const Programme& programme,
                                                        const QByteArray& programmeJson) {
    const QFileInfo info(path);
    if (info.exists())
        return Error{ErrorCode::Conflict, Text::tr("The file exists already. Choose another name."), path};
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::CannotWrite, Text::tr("The folder does not exist."), info.absolutePath()};
    try {
        auto connection = std::make_unique<Connection>(path, Connection::Mode::Create);
        Transaction transaction(*connection);
        migrate(*connection, 0);
        writeProgramme(*connection, programme, programmeJson);
        beginSearchIndex(*connection);
        transaction.commit();
        return connection;
    } catch (const SqlFault& fault) {
        QFile::remove(path); // it did not exist before
        return fault.error;
    }
}

Result<std::unique_ptr<Connection>> openPortfolioFile(const QString& path, OpenMode mode) {
    if (const auto fit = inspectFile(path, mode); !fit) return fit.error();
    try {
        return connectAndMigrate(path, mode);
    } catch (const SqlFault& fault) {
        return fault.error;
    }
}

} // namespace salkku
