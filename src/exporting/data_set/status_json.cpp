// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/status_json.h"

#include "storage/evidence_json.h"

namespace salkku::status_json {

namespace {

Json lightJson(const ReportedLight& light) {
    Json json{{"light", text(lightId(light.light))}};
    addText(json, "comment", light.comment);
    return json;
}

Json itemJson(const NarrativeItem& item) {
    Json json{{"text", text(item.text)}};
    addNumber(json, "level", item.level);
    if (item.heading) json["heading"] = true;
    if (!item.evidence.empty()) json["evidence"] = Json::parse(evidenceText(item.evidence).toStdString());
    return json;
}

Json narrativeJson(const Narrative& narrative) {
    Json sections = Json::object();
    for (const auto& [section, items] : narrative)
        sections[section.value.toStdString()] = listOf(items, itemJson);
    return sections;
}

} // namespace

Json text(const QString& value) {
    return value.toStdString();
}

void addText(Json& json, const char* key, const QString& value) {
    if (!value.isEmpty()) json[key] = text(value);
}

void addNumber(Json& json, const char* key, int value) {
    if (value != 0) json[key] = value;
}

void addDecimal(Json& json, const char* key, const std::optional<double>& value) {
    if (value) json[key] = *value;
}

void addStatus(Json& json, const StatusReport& report) {
    if (report.overall) json["overall"] = lightJson(*report.overall);
    for (const auto& [dimension, light] : report.lights)
        json["lights"][dimension.value.toStdString()] = lightJson(light);
    if (report.percent) json["percent"] = report.percent->value();
    if (report.plannedPercent) json["planned_percent"] = report.plannedPercent->value();
    if (!report.narrative.empty()) json["narrative"] = narrativeJson(report.narrative);
}

} // namespace salkku::status_json
