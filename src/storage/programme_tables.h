// SPDX-License-Identifier: GPL-3.0-or-later
// The programme definition in a portfolio: its JSON as it is, and its ids as tables that others refer to.
#pragma once

#include "domain/programme.h"

#include <QByteArray>

namespace salkku {

class Connection;

void writeProgramme(const Connection& connection, const Programme& programme, const QByteArray& json);
QByteArray readProgrammeJson(const Connection& connection);

/// The `portfolio` table's plain settings; an empty text where the key is absent.
QString readSetting(const Connection& connection, const QString& key);
void writeSetting(const Connection& connection, const QString& key, const QString& value);

} // namespace salkku
