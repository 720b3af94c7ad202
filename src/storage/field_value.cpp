// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_value.h"

#include "storage/evidence_json.h"

#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

FieldValue receivedValue(const QDateTime& received) {
    if (!received.isValid()) return std::nullopt;
    return received.toUTC().toString(Qt::ISODate);
}

NarrativeItem itemFrom(const Json& json) {
    return {QString::fromStdString(json.value("text", std::string())), json.value("level", 0),
            json.value("heading", false),
            evidenceFrom(QString::fromStdString(json.value("evidence", std::string())))};
}

} // namespace

FieldValue percentValue(std::optional<Percent> percent) {
    if (!percent) return std::nullopt;
    return QString::number(percent->value());
}

// "red" or "red a comment": the id has no space.
FieldValue lightValue(const std::optional<ReportedLight>& light) {
    if (!light) return std::nullopt;
    if (light->comment.isEmpty()) return lightId(light->light);
    return lightId(light->light) + QLatin1Char(' ') + light->comment;
}

FieldValue narrativeValue(const std::vector<NarrativeItem>& items) {
    if (items.empty()) return std::nullopt;
    Json list = Json::array();
    for (const NarrativeItem& item : items) {
        Json json{{"text", item.text.toStdString()}, {"level", item.level}};
        if (item.heading) json["heading"] = true;
        if (!item.evidence.empty()) json["evidence"] = evidenceText(item.evidence).toStdString();
        list.push_back(std::move(json));
    }
    return QString::fromStdString(list.dump(-1, ' ', false, Json::error_handler_t::replace));
}

FieldValue stateValue(ReportState state) {
    return reportStateId(state);
}

std::optional<Percent> percentFrom(const FieldValue& value) {
    if (!value) return std::nullopt;
    bool isNumber = false;
    const int number = value->toInt(&isNumber);
    return isNumber ? Percent::fromInt(number) : std::nullopt;
}

std::optional<ReportedLight> lightFrom(const FieldValue& value) {
    if (!value) return std::nullopt;
    const auto space = value->indexOf(QLatin1Char(' '));
    const auto light = lightFromId(space < 0 ? *value : value->left(space));
    if (!light) return std::nullopt;
    return ReportedLight{*light, space < 0 ? QString() : value->mid(space + 1)};
}

std::vector<NarrativeItem> narrativeFrom(const FieldValue& value) {
    std::vector<NarrativeItem> items;
    if (!value) return items;
    const Json list = Json::parse(value->toStdString(), nullptr, false);
    if (!list.is_array()) return items;
    for (const Json& json : list)
        if (json.is_object()) items.push_back(itemFrom(json));
    return items;
}

std::vector<std::pair<FieldName, FieldValue>> fieldsOf(const StatusReport& report) {
    std::vector<std::pair<FieldName, FieldValue>> fields;
    const auto add = [&](const FieldName& name, const FieldValue& value) {
        if (value) fields.emplace_back(name, value);
    };
    add(FieldName::state(), stateValue(report.state));
    add(FieldName::received(), receivedValue(report.received));
    add(FieldName::overall(), lightValue(report.overall));
    for (const auto& [dimension, light] : report.lights) add(FieldName::light(dimension), lightValue(light));
    add(FieldName::percent(), percentValue(report.percent));
    add(FieldName::planned(), percentValue(report.plannedPercent));
    for (const auto& [section, items] : report.narrative)
        add(FieldName::narrative(section), narrativeValue(items));
    return fields;
}

FieldValue fieldOf(const StatusReport& report, const FieldName& field) {
    for (const auto& [name, value] : fieldsOf(report))
        if (name == field) return value;
    return std::nullopt;
}

} // namespace salkku
