// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in their table. Throws SqlFault.
#pragma once

#include "storage/saved_view.h"

#include <QDateTime>
#include <vector>

namespace salkku {

class Connection;

std::vector<SavedView> readSavedViews(const Connection& connection, const QString& page); ///< by name
void writeSavedView(const Connection& connection, const SavedView& view, const QDateTime& at);
void removeSavedView(const Connection& connection, const QString& page, const QString& name);

} // namespace salkku
