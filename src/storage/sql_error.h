// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite complains of, as errors for people. SqlFault is thrown inside the storage layer only.
#pragma once

#include "domain/result.h"

class QSqlError;

namespace salkku {

struct SqlFault {
    Error error;
};

/// The error in words for the file at `path`.
Error sqlError(const QSqlError& error, const QString& path);

} // namespace salkku
