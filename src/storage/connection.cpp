// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/search_words.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

namespace salkku {

namespace {

// How long a write waits for another program's write before it gives up, in milliseconds. Salkku's own writes
// take some ten; a person should not wait longer than this for an answer.
constexpr int busyTimeout = 2000;

// A connection stays in its thread (Qt sees to that) and nobody asks how much memory SQLite takes: without
// the locks for both a large period is read in four fifths of the time. Has to come before the first
// connection of the program; later SQLite refuses it, and works as it does by default.
bool configureSqlite() {
    return sqlite3_config(SQLITE_CONFIG_MULTITHREAD) == SQLITE_OK &&
           sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

QString connectOptions(Connection::Mode mode) {
    const QString timeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout);
    if (mode == Connection::Mode::ReadOnly)
        return timeout + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    return timeout;
}

// A database in WAL mode needs to write beside itself even to be read. Where the folder allows no writing,
// nobody else can be writing either, and SQLite may take the file as unchanging.
QString databaseName(const QString& path, Connection::Mode mode) {
    if (mode != Connection::Mode::ReadOnly) return path;
    const bool unchanging = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
           (unchanging ? QStringLiteral("?immutable=1") : QStringLiteral("?mode=ro"));
}

} // namespace

Connection::Connection(const QString& path, Mode mode)
    : m_path(path)
    , m_name(QUuid::createUuid().toString()) {
    [[maybe_unused]] static const bool configured = configureSqlite();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(databaseName(path, mode));
    database.setConnectOptions(connectOptions(mode));
    try {
        if (!database.open()) throw SqlFault{sqlError(database.lastError(), path)};
        execute(QStringLiteral("PRAGMA foreign_keys = ON"));
        if (mode == Mode::ReadOnly) return;
        execute(QStringLiteral("PRAGMA journal_mode = WAL"));
        execute(QStringLiteral("PRAGMA synchronous = FULL"));
    } catch (...) {
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection() {
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const {
    return QSqlDatabase::database(m_name, false);
}

const SearchWords& Connection::searchWords() const {
    if (!m_searchWords) m_searchWords = std::make_unique<SearchWords>();
    return *m_searchWords;
}

void Connection::execute(const QString& sql) const {
    QSqlQuery query(database());
    if (!query.exec(sql)) throw SqlFault{sqlError(query.lastError(), m_path)};
}

int Connection::integerPragma(const QString& name) const {
    Statement statement(*this, QStringLiteral("PRAGMA ") + name);
    statement.run();
    return statement.next() ? statement.integer(0) : 0;
}

void Connection::begin() {
    // IMMEDIATE: a second writer is refused here and not in the middle of the work.
    if (m_depth == 0) execute(QStringLiteral("BEGIN IMMEDIATE"));
    ++m_depth;
}

void Connection::commit() {
    if (m_depth == 1 && m_doomed)
        throw SqlFault{{ErrorCode::Internal, QStringLiteral("a part of the transaction failed"), m_path}};
    if (m_depth == 1) execute(QStringLiteral("COMMIT"));
    --m_depth;
}

void Connection::rollback() {
    --m_depth;
    m_doomed = m_depth > 0;
    if (m_doomed) return;
    QSqlQuery query(database());
    query.exec(QStringLiteral("ROLLBACK")); // fails only where SQLite has rolled back by itself
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection) {
    m_connection.begin();
}

Transaction::~Transaction() {
    if (!m_committed) m_connection.rollback();
}

void Transaction::commit() {
    m_connection.commit();
    m_committed = true;
}

} // namespace salkku
