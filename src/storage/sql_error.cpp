// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

constexpr qint64 leastRoom = 64 * 1024; // bytes; what SQLite makes beside a file takes 32 KiB

// SQLite's primary result codes (sqlite.org/rescode.html); the extended ones carry them in their low byte.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

// Of the extended codes of IoError those that tell of writing: WRITE, FSYNC, DIR_FSYNC, TRUNCATE.
bool isWriting(int extended) {
    const int kind = extended >> 8;
    return kind >= 3 && kind <= 6;
}

// Of a full disk SQLite does not always say that it is full: what lies beside the file may not fit either.
bool hasNoRoom(const QString& path) {
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastRoom;
}

Error diskFull(const QString& path) {
    return {ErrorCode::CannotWrite,
            Text::tr("The disk is full. Make room and try again; nothing was changed."), path};
}

} // namespace

Error sqlError(const QSqlError& error, const QString& path) {
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return {
            ErrorCode::Locked,
            Text::tr("Another program is using the file. Close it there and try again; nothing was changed."),
            path};
    case ReadOnlyFile:
        return {ErrorCode::ReadOnly, Text::tr("The file or its folder is read-only; nothing was changed."),
                path};
    case Full:
        return diskFull(path);
    case Corrupt:
        return {ErrorCode::Damaged, Text::tr("The file is damaged. Restore it from a backup copy."), path};
    case NotADatabase:
        return {ErrorCode::NotAPortfolio, Text::tr("The file is not a Salkku portfolio."), path};
    case IoError:
        if (hasNoRoom(path)) return diskFull(path);
        if (isWriting(error.nativeErrorCode().toInt()))
            return {ErrorCode::CannotWrite,
                    Text::tr("The file cannot be written (%1). See to the disk and try again; nothing was "
                             "changed.")
                        .arg(error.databaseText()),
                    path};
        [[fallthrough]];
    case CannotOpen:
        return {ErrorCode::CannotRead, Text::tr("The file cannot be opened: %1").arg(error.databaseText()),
                path};
    default:
        break;
    }
    return {ErrorCode::Internal, Text::tr("The database reported: %1").arg(error.databaseText()), path};
}

} // namespace salkku
