// SPDX-License-Identifier: GPL-3.0-or-later
// Lets Catch2 print Qt texts in failures.
#pragma once

#include <QByteArray>
#include <QString>
#include <catch2/catch.hpp>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};

} // namespace Catch
