// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from strangers: parsed within limits, and read value by value with the place of each fault.
#pragma once

#include "app/package_limits.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <nlohmann/json.hpp>

namespace salkku {

/// Thrown while a package is read; caught where the file is named.
struct PackageFault {
    ErrorCode code = ErrorCode::Damaged;
    QString message;
    QString place; ///< JSON pointer in its part; may be empty
};

/// Throws PackageFault: Damaged for what is no JSON or names a key twice, LimitExceeded for depth.
nlohmann::ordered_json parseChecked(const QByteArray& bytes, const PackageLimits& limits);

/// A value of the JSON and the way to it. All members throw PackageFault for a value of another type, over a
/// limit, or with characters that cannot be seen.
class JsonPlace {
public:
    JsonPlace(const nlohmann::ordered_json& value, QString pointer, const PackageLimits& limits);

    bool has(const char* key) const;
    JsonPlace at(const char* key) const; ///< that must be there
    QString text() const;
    int number(int least, int most) const;
    double decimal() const;
    bool flag() const;

    QString textOr(const char* key, const QString& otherwise = {}) const;
    int numberOr(const char* key, int otherwise, int least, int most) const;
    bool flagOr(const char* key, bool otherwise) const;

    void eachItem(const std::function<void(const JsonPlace&)>& visit) const;
    void eachMember(const std::function<void(const QString& key, const JsonPlace&)>& visit) const;
    void allowOnly(std::initializer_list<const char*> keys) const; ///< another key is a fault

    [[noreturn]] void fail(const QString& message, ErrorCode code = ErrorCode::Damaged) const;

private:
    const nlohmann::ordered_json& m_value;
    QString m_pointer;
    const PackageLimits& m_limits;
};

} // namespace salkku
