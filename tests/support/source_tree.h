// SPDX-License-Identifier: GPL-3.0-or-later
// Where the source tree lies: known to one object file alone, so that the others are the same in every
// checkout.
#pragma once

#include <QString>

namespace salkku::test {

/// Path of a file in the source tree.
QString sourcePath(const QString& relative);

} // namespace salkku::test
