// SPDX-License-Identifier: GPL-3.0-or-later
// Single fields of indicators and their values in memory, as the record of changes has them.
#pragma once

#include "storage/change.h"
#include "storage/stored_document.h"

namespace salkku {

/// As the file writes it back: no thousands, a point, no more digits than the number has.
FieldValue numberValue(const std::optional<double>& number);
std::optional<double> numberFrom(const FieldValue& value);

FieldValue fieldOf(const StoredIndicator& indicator, const FieldName& field);
void setFieldOf(StoredIndicator& indicator, const FieldName& field, const FieldValue& value);

} // namespace salkku
