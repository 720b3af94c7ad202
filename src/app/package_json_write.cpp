// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_json.h"

#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

Json text(const QString& value) {
    return value.toStdString();
}

// A value that is not there has no key at all.
void addText(Json& json, const char* key, const QString& value) {
    if (!value.isEmpty()) json[key] = text(value);
}

void addNumber(Json& json, const char* key, int value) {
    if (value != 0) json[key] = value;
}

void addDecimal(Json& json, const char* key, const std::optional<double>& value) {
    if (value) json[key] = *value;
}

Json lightJson(const ReportedLight& light) {
    Json json{{"light", text(lightId(light.light))}};
    addText(json, "comment", light.comment);
    return json;
}

Json itemJson(const NarrativeItem& item) {
    Json json{{"text", text(item.text)}};
    addNumber(json, "level", item.level);
    if (item.heading) json["heading"] = true;
    return json;
}

Json narrativeJson(const Narrative& narrative) {
    Json sections = Json::object();
    for (const auto& [section, items] : narrative) {
        Json& list = sections[section.value.toStdString()] = Json::array();
        for (const NarrativeItem& item : items) list.push_back(itemJson(item));
    }
    return sections;
}

void addPlace(Json& json, const CallId& call, int investment, const QString& part) {
    addText(json, "call", call.value);
    addNumber(json, "investment", investment);
    addText(json, "part", part);
}

void addStanding(Json& json, const PackagedReport& packaged) {
    json["state"] = text(reportStateId(packaged.report.state));
    if (packaged.report.received.isValid())
        json["received"] = text(packaged.report.received.toUTC().toString(Qt::ISODate));
    if (packaged.version > 1) json["version"] = packaged.version;
    addText(json, "version_reason", packaged.versionReason);
    addText(json, "message", packaged.message);
}

Json reportJson(const PackagedReport& packaged) {
    const StatusReport& report = packaged.report;
    Json json = Json::object();
    addPlace(json, report.key.call, report.key.investment, report.key.part);
    addNumber(json, "work_package", report.key.workPackage);
    addStanding(json, packaged);
    if (report.overall) json["overall"] = lightJson(*report.overall);
    for (const auto& [dimension, light] : report.lights)
        json["lights"][dimension.value.toStdString()] = lightJson(light);
    if (report.percent) json["percent"] = report.percent->value();
    if (report.plannedPercent) json["planned_percent"] = report.plannedPercent->value();
    if (!report.narrative.empty()) json["narrative"] = narrativeJson(report.narrative);
    return json;
}

// The value is the package's period's.
Json indicatorJson(const StoredIndicator& indicator) {
    Json json = Json::object();
    addPlace(json, indicator.call, indicator.investment, indicator.part);
    addText(json, "section_number", indicator.sectionNumber);
    addNumber(json, "number", indicator.number);
    json["statement"] = text(indicator.statement);
    addText(json, "work_package", indicator.workPackage);
    if (indicator.due) json["due"] = text(indicator.due->toString());
    addText(json, "unit", indicator.unit);
    addDecimal(json, "baseline", indicator.baseline);
    addDecimal(json, "target", indicator.target);
    addText(json, "result", indicator.result);
    addDecimal(json, "value", indicator.value);
    if (indicator.achieved) json["achieved"] = text(indicator.achieved->toString());
    addText(json, "note", indicator.note);
    return json;
}

Json workPackageJson(const StoredWorkPackage& package) {
    Json json = Json::object();
    addPlace(json, package.call, package.investment, package.part);
    addNumber(json, "number", package.number);
    json["title"] = text(package.title);
    return json;
}

template <class Items, class ToJson>
Json listOf(const Items& items, ToJson toJson) {
    Json list = Json::array();
    for (const auto& item : items) list.push_back(toJson(item));
    return list;
}

QByteArray bytesOf(const Json& json) {
    return QByteArray::fromStdString(json.dump(1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace

QByteArray contentToJson(const PackageContent& content) {
    Json json{{"format", "salkku-report"}, {"version", 1}};
    json["programme"] = text(content.programme);
    json["organisation"] = text(content.organisation.value);
    json["period"] = text(content.period.toString());
    if (content.isDemo) json["demo"] = true;
    json["reports"] = listOf(content.reports, reportJson);
    json["indicators"] = listOf(content.indicators, indicatorJson);
    json["work_packages"] = listOf(content.workPackages, workPackageJson);
    return bytesOf(json);
}

QByteArray manifestToJson(const PackageManifest& manifest) {
    Json json{{"format", "salkku-report-package"}, {"version", 1}};
    addText(json, "generator", manifest.generator);
    json["programme"] = text(manifest.programme);
    json["organisation"] = text(manifest.organisation.value);
    addText(json, "organisation_name", manifest.organisationName);
    json["period"] = text(manifest.period.toString());
    json["author"] = text(manifest.author);
    json["created"] = text(manifest.created.toUTC().toString(Qt::ISODate));
    json["based_on"] = listOf(manifest.basedOn, text);
    json["parts"] = listOf(manifest.parts, [](const PackagePart& part) {
        return Json{{"name", text(part.name)}, {"bytes", part.bytes}, {"sha256", text(part.sha256)}};
    });
    return bytesOf(json);
}

} // namespace salkku
