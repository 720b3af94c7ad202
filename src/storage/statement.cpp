// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/connection.h"
#include "storage/sql_error.h"

#include <QSqlError>

namespace salkku {

Statement::Statement(const Connection& connection, const QString& sql)
    : m_query(connection.database())
    , m_path(connection.path()) {
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) throw SqlFault{sqlError(m_query.lastError(), m_path)};
}

Statement& Statement::bind(const QVariant& value) {
    m_query.bindValue(m_bound++, value);
    return *this;
}

// A null QString would be bound as NULL; an empty text must stay a text.
Statement& Statement::bindText(const std::optional<QString>& value) {
    if (!value) return bind(QVariant());
    return bind(value->isNull() ? QStringLiteral("") : *value);
}

Statement& Statement::bindTextOrNull(const QString& value) {
    return value.isEmpty() ? bind(QVariant()) : bind(value);
}

Statement& Statement::bindNumberOrNull(qint64 value) {
    return value == 0 ? bind(QVariant()) : bind(value);
}

void Statement::run() {
    m_bound = 0;
    if (!m_query.exec()) throw SqlFault{sqlError(m_query.lastError(), m_path)};
}

bool Statement::next() {
    if (m_query.next()) return true;
    if (m_query.lastError().isValid()) throw SqlFault{sqlError(m_query.lastError(), m_path)};
    return false;
}

QString Statement::text(int column) const {
    return m_query.value(column).toString();
}

std::optional<QString> Statement::optionalText(int column) const {
    if (isNull(column)) return std::nullopt;
    return text(column);
}

int Statement::integer(int column) const {
    return m_query.value(column).toInt();
}

std::optional<int> Statement::optionalInteger(int column) const {
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

qint64 Statement::id(int column) const {
    return m_query.value(column).toLongLong();
}

double Statement::number(int column) const {
    return m_query.value(column).toDouble();
}

bool Statement::isNull(int column) const {
    return m_query.value(column).isNull();
}

qint64 Statement::insertedId() const {
    return m_query.lastInsertId().toLongLong();
}

} // namespace salkku
