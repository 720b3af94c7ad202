// SPDX-License-Identifier: GPL-3.0-or-later
// Errors are values: what failed, in words for the person who reads it, and where.
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace salkku {

enum class ErrorCode {
    InvalidArgument,
    NotFound,
    CannotRead,
    CannotWrite,
    NotADocument,
    Damaged,
    Encrypted,
    LimitExceeded,
    NotAPortfolio,
    NewerVersion,
    ReadOnly,
    Locked,
    InvalidDefinition,
    Conflict,
    Cancelled,
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< whole sentence, translated, says what to do where something can be done
    QString where;   ///< file, page or field; may be empty

    /// "where: message", for one line on standard error or in a dialog.
    QString text() const;
};

/// Either a value or an Error. Test it before use; value() of an error is a programming mistake and aborts.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::move(value)) {}
    Result(Error error)
        : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T& value() const& { return std::get<T>(m_state); }
    T& value() & { return std::get<T>(m_state); }
    T&& value() && { return std::get<T>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace salkku
