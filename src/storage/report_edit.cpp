// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report_edit.h"

#include "storage/field_value.h"

namespace salkku {

namespace {

const QLatin1String lightPrefix("light:");
const QLatin1String narrativePrefix("narrative:");

void setLight(StatusReport& report, const DimensionId& dimension, const FieldValue& value) {
    if (const auto light = lightFrom(value))
        report.lights[dimension] = *light;
    else
        report.lights.erase(dimension);
}

void setNarrative(StatusReport& report, const SectionId& section, const FieldValue& value) {
    if (value)
        report.narrative[section] = narrativeFrom(value);
    else
        report.narrative.erase(section);
}

void setState(StatusReport& report, const FieldValue& value) {
    report.state = value ? reportStateFromId(*value).value_or(ReportState::Draft) : ReportState::Draft;
}

} // namespace

void setFieldOf(StatusReport& report, const FieldName& field, const FieldValue& value) {
    if (field.value.startsWith(lightPrefix))
        return setLight(report, DimensionId(field.value.mid(lightPrefix.size())), value);
    if (field.value.startsWith(narrativePrefix))
        return setNarrative(report, SectionId(field.value.mid(narrativePrefix.size())), value);
    if (field == FieldName::overall()) report.overall = lightFrom(value);
    if (field == FieldName::percent()) report.percent = percentFrom(value);
    if (field == FieldName::planned()) report.plannedPercent = percentFrom(value);
    if (field == FieldName::state()) setState(report, value);
    if (field == FieldName::received())
        report.received = value ? QDateTime::fromString(*value, Qt::ISODate) : QDateTime();
}

} // namespace salkku
