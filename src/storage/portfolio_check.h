// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QStringList>

namespace salkku {

class Connection;

/// One line a fault: SQLite's integrity, foreign keys, and the rules that the schema cannot hold. Throws
/// SqlFault.
QStringList checkPortfolio(const Connection& connection, const Programme& programme);

} // namespace salkku
