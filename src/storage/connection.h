// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection with Salkku's settings; throws SqlFault. Stays on the thread that made it.
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <memory>

namespace salkku {

class SearchWords;

class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    Connection(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase database() const;
    const QString& path() const { return m_path; }

    /// The words that texts are searched by, remembered while the connection lives.
    const SearchWords& searchWords() const;

    void execute(const QString& sql) const;
    int integerPragma(const QString& name) const;

    /// Transactions nest: only the outermost begins and commits, and a failure anywhere takes all of it back.
    void begin();
    void commit();
    void rollback();

private:
    QString m_path;
    QString m_name;
    mutable std::unique_ptr<SearchWords> m_searchWords;
    int m_depth = 0;
    bool m_doomed = false; ///< an inner transaction failed, so the outermost cannot commit
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_committed = false;
};

} // namespace salkku
