// SPDX-License-Identifier: GPL-3.0-or-later
// Single fields of a status report in their tables; a part of ReportStore. Throws SqlFault.
#pragma once

#include "storage/change.h"

namespace salkku {

class Connection;

/// Also of a row without a state, which is no report.
FieldValue readField(const Connection& connection, qint64 row, const FieldName& name);
void writeField(const Connection& connection, qint64 row, const FieldName& name, const FieldValue& value);

} // namespace salkku
