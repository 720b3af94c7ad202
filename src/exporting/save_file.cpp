// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WritePptx)
};

Error cannotWrite(const QString& message, const QString& path) {
    return {ErrorCode::CannotWrite, message, QDir::toNativeSeparators(path)};
}

// A file beside the target, gone with this object unless it has taken the target's name.
class AsideFile {
public:
    explicit AsideFile(const QFileInfo& target)
        : m_target(target.isSymLink() ? target.canonicalFilePath() : target.absoluteFilePath())
        , m_file(freeName(m_target)) {}
    ~AsideFile() {
        if (!m_exists) return;
        // An open file that cannot be flushed would refuse to be removed.
        m_file.close();
        QFile::remove(m_file.fileName());
    }
    AsideFile(const AsideFile&) = delete;
    AsideFile& operator=(const AsideFile&) = delete;

    bool write(const QByteArray& bytes) {
        m_exists = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        if (!m_exists || m_file.write(bytes) != bytes.size() || !m_file.flush() || !sync()) return false;
        m_file.close();
        return m_file.error() == QFileDevice::NoError;
    }

    QByteArray read() { return m_file.open(QIODevice::ReadOnly) ? m_file.readAll() : QByteArray(); }

    bool rename() {
        m_file.close();
        if (QFile::exists(m_target)) m_file.setPermissions(QFile::permissions(m_target));
        std::error_code error;
        std::filesystem::rename(nativePath(m_file.fileName()), nativePath(m_target), error);
        if (error)
            m_renameFault = QString::fromStdString(error.message());
        else
            m_exists = false;
        return !error;
    }

    QString fault() const {
        return Text::tr("The file cannot be written: %1.")
            .arg(m_renameFault.isEmpty() ? m_file.errorString() : m_renameFault);
    }

private:
    static std::filesystem::path nativePath(const QString& path) { return path.toStdU16String(); }

    static QString freeName(const QString& target) {
        QString name;
        do {
            name = QStringLiteral("%1.%2.part")
                       .arg(target)
                       .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
        } while (QFile::exists(name));
        return name;
    }

    // What a cable or a full server refuses shows only when the data has left the system's memory.
    bool sync() const {
#ifdef Q_OS_UNIX
        return ::fsync(m_file.handle()) == 0 || errno == EINVAL;
#else
        return true;
#endif
    }

    QString m_target;
    QFile m_file;
    bool m_exists = false;
    QString m_renameFault;
};

} // namespace

QDateTime fileTime(const Report& report) {
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber) return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return report.dataAt.isValid() ? report.dataAt.toUTC()
                                   : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
}

Result<void> saveFile(const QByteArray& bytes, const QString& path, const SaveCheck& check) {
    const QFileInfo target(path);
    if (!target.dir().exists()) return cannotWrite(Text::tr("The folder does not exist."), path);
    if (target.isDir()) return cannotWrite(Text::tr("This is a folder, not a file."), path);
    AsideFile aside(target);
    if (!aside.write(bytes)) return cannotWrite(aside.fault(), path);
    if (check)
        if (const auto checked = check(aside.read()); !checked) return checked;
    if (!aside.rename()) return cannotWrite(aside.fault(), path);
    return {};
}

} // namespace salkku
