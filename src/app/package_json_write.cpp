// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_json.h"

#include "exporting/data_set/status_json.h"

namespace salkku {

namespace {

using namespace status_json;

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
    addStatus(json, report);
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
