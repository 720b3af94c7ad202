// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared SQL statement; throws SqlFault.
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <optional>

namespace salkku {

class Connection;

class Statement {
public:
    Statement(const Connection& connection, const QString& sql);

    /// Binds the next value; an empty optional becomes NULL.
    Statement& bind(const QVariant& value);
    Statement& bindText(const std::optional<QString>& value);
    Statement& bindTextOrNull(const QString& value); ///< NULL for an empty text
    Statement& bindNumberOrNull(qint64 value);       ///< NULL for 0

    void run(); ///< executes, and starts binding anew
    bool next();

    QString text(int column) const;
    std::optional<QString> optionalText(int column) const; ///< nothing for NULL
    int integer(int column) const;
    std::optional<int> optionalInteger(int column) const; ///< nothing for NULL
    qint64 id(int column) const;
    double number(int column) const;
    bool isNull(int column) const;
    qint64 insertedId() const;

private:
    QSqlQuery m_query;
    QString m_path;
    int m_bound = 0;
};

} // namespace salkku
