// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace salkku::fuzz {

/// What a line begins with that names a part; the part's bytes stand on the lines after it.
inline constexpr const char* partMark = "=== ";

/// An archive of the parts that a text lists, stored as they are with the right checksums: so that a mutated
/// part is read, and not refused at the archive's door.
QByteArray packageOfParts(const QByteArray& text);

} // namespace salkku::fuzz
