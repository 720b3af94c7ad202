// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salkku {

/// How many letters must be put in, left out or exchanged to make one text the other; `most` where it is that
/// or more.
int editDistance(const QString& a, const QString& b, int most);

} // namespace salkku
