// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace salkku::fuzz {

/// What each target defines: take the bytes as a stranger's, and neither crash nor hang.
void fuzzOne(const QByteArray& bytes);

} // namespace salkku::fuzz
