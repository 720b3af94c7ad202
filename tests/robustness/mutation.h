// SPDX-License-Identifier: GPL-3.0-or-later
// Broken copies of a document, the same ones every time.
#pragma once

#include <QByteArray>

namespace salkku::test {

/// One of many broken copies: bytes turned, a part cut out, doubled or overwritten, the end cut, numbers
/// exchanged. The same original and seed give the same copy on every machine.
QByteArray mutated(const QByteArray& original, unsigned seed);

} // namespace salkku::test
