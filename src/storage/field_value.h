// SPDX-License-Identifier: GPL-3.0-or-later
// Field values of status reports as the text that the change record keeps.
#pragma once

#include "domain/status_report.h"
#include "storage/change.h"

namespace salkku {

FieldValue percentValue(std::optional<Percent> percent);
FieldValue lightValue(const std::optional<ReportedLight>& light);
FieldValue narrativeValue(const std::vector<NarrativeItem>& items); ///< nothing for an empty list
FieldValue stateValue(ReportState state);

std::optional<Percent> percentFrom(const FieldValue& value);
std::optional<ReportedLight> lightFrom(const FieldValue& value);
std::vector<NarrativeItem> narrativeFrom(const FieldValue& value);

/// The field of a report as its value.
FieldValue fieldOf(const StatusReport& report, const FieldName& field);

/// Every field that the report sets, in a fixed order.
std::vector<std::pair<FieldName, FieldValue>> fieldsOf(const StatusReport& report);

} // namespace salkku
