// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as JSON, by resources/schemas/findings.schema.json; also what the reading process hands to the
// window.
#pragma once

#include "domain/result.h"
#include "ingest/findings.h"

#include <QByteArray>

namespace salkku {

QByteArray findingsToJson(const Findings& findings);
QByteArray findingToJson(const Finding& finding); ///< one finding alone, on one line
Result<Findings> findingsFromJson(const QByteArray& json, const QString& name);

} // namespace salkku
