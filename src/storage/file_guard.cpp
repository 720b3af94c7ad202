// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_guard.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

// The administrator may write to any file, but one marked read-only was marked for a reason.
bool isMarkedReadOnly(const QFileInfo& file) {
    const auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !(file.permissions() & writable) || !file.isWritable();
}

} // namespace

FileIdentity identityOf(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) return {};
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#else
    return QFileInfo::exists(path) ? FileIdentity{1, 1} : FileIdentity{};
#endif
}

Result<void> checkStillWritable(const QString& path, const FileIdentity& opened) {
    const FileIdentity now = identityOf(path);
    if (now == FileIdentity{})
        return Error{
            ErrorCode::NotFound,
            Text::tr("The file has been removed or renamed while it was open. Save a copy elsewhere; "
                     "nothing is lost as long as this window is open."),
            path};
    if (!(now == opened))
        return Error{
            ErrorCode::Conflict,
            Text::tr("Another file has taken the place of the one that was opened. Save a copy elsewhere."),
            path};
    if (isMarkedReadOnly(QFileInfo(path)))
        return Error{
            ErrorCode::ReadOnly,
            Text::tr("The file has been turned read-only while it was open. Allow writing and try again, "
                     "or save a copy elsewhere."),
            path};
    return {};
}

} // namespace salkku
