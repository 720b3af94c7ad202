// SPDX-License-Identifier: GPL-3.0-or-later
// Programme definitions as JSON, by resources/schemas/programme.schema.json.
#pragma once

#include "domain/programme.h"
#include "domain/result.h"

#include <QByteArray>

namespace salkku {

/// Reads and checks a definition. An error's `where` is `name` and the JSON pointer of the offending value,
/// for instance "rrp.json#/organisations/3/code".
Result<Programme> parseProgramme(const QByteArray& json, const QString& name);

/// The largest definition that is read, in bytes: the built-in one has 40 kB; 500 organisations need about
/// 200 kB.
inline constexpr qsizetype largestProgrammeDefinition = 4 * 1024 * 1024;

} // namespace salkku
