// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio as it stood at a moment: a copy in which everything recorded after that is played backwards.
// Throws SqlFault.
#pragma once

#include "domain/programme.h"

#include <QDateTime>

namespace salkku {

class Connection;

/// The whole file as it stands now. Conflict where the target exists.
void copyFile(const Connection& connection, const QString& path);

/// What was loaded without a record of changes (a demo, a data set) stood there always.
void rewind(Connection& copy, const Programme& programme, const QDateTime& at);

} // namespace salkku
