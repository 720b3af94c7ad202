// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace salkku {

/// Text from UTF-8, UTF-16 (with or without a byte order mark) or, where it is neither, Windows-1252.
/// Nothing where the bytes are no text: control characters, or values that no encoding defines.
std::optional<QString> decodeText(const QByteArray& bytes);

} // namespace salkku
