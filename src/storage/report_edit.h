// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status_report.h"
#include "storage/change.h"

namespace salkku {

/// Puts a field's value into a report in memory, the counterpart of fieldOf(). A field that StatusReport does
/// not carry is left alone; a state or light that cannot be read is taken as not set.
void setFieldOf(StatusReport& report, const FieldName& field, const FieldValue& value);

} // namespace salkku
