// SPDX-License-Identifier: GPL-3.0-or-later
// The file's schema version (PRAGMA user_version) and the steps from an older to the newest one.
#pragma once

#include "domain/result.h"

namespace salkku {

class Connection;

/// Marks a file as Salkku's (PRAGMA application_id): "Slkk" in ASCII.
inline constexpr int portfolioApplicationId = 0x536C6B6B;

int newestSchemaVersion();

/// Brings the file to the newest version in one transaction; throws SqlFault.
void migrate(Connection& connection, int fromVersion);

/// Copies the file to "NAME.backup-vN.salkku" beside it, unless that copy is there already; throws SqlFault.
void backUpBeforeMigration(Connection& connection, int version);

/// The statements of a migration file, in order.
QStringList splitStatements(const QString& sql);

} // namespace salkku
