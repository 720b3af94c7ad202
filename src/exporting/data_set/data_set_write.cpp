// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/data_set.h"

#include "exporting/data_set/status_json.h"

namespace salkku {

namespace {

using namespace status_json;

Json reportJson(const StatusReport& report, const DataSet& data) {
    Json json{{"period", text(report.key.period.toString())}};
    addText(json, "organisation", report.key.organisation.value);
    addText(json, "call", report.key.call.value);
    addNumber(json, "investment", report.key.investment);
    addText(json, "part", report.key.part);
    addNumber(json, "work_package", report.key.workPackage);
    json["state"] = text(reportStateId(report.state));
    if (report.received.isValid())
        json["received"] = text(report.received.toUTC().toString(Qt::ISODateWithMs));
    addStatus(json, report);
    for (const ReportStanding& standing : data.standings) {
        if (!(standing.key == report.key)) continue;
        addText(json, "version", standing.version);
        addText(json, "reason", standing.reason);
        addText(json, "message", standing.message);
    }
    return json;
}

Json indicatorJson(const StoredIndicator& indicator) {
    Json json{{"statement", text(indicator.statement)}};
    if (indicator.period) json["period"] = text(indicator.period->toString());
    addText(json, "organisation", indicator.organisation.value);
    addText(json, "call", indicator.call.value);
    addNumber(json, "investment", indicator.investment);
    addText(json, "part", indicator.part);
    addText(json, "section_number", indicator.sectionNumber);
    addText(json, "work_package", indicator.workPackage);
    addNumber(json, "number", indicator.number);
    if (indicator.due) json["due"] = text(indicator.due->toString());
    addText(json, "unit", indicator.unit);
    addDecimal(json, "baseline", indicator.baseline);
    addDecimal(json, "target", indicator.target);
    addDecimal(json, "value", indicator.value);
    addText(json, "result", indicator.result);
    if (indicator.achieved) json["achieved"] = text(indicator.achieved->toString());
    addText(json, "note", indicator.note);
    return json;
}

Json workPackageJson(const StoredWorkPackage& package) {
    Json json{{"title", text(package.title)}};
    addText(json, "organisation", package.organisation.value);
    addText(json, "call", package.call.value);
    addNumber(json, "investment", package.investment);
    addText(json, "part", package.part);
    addNumber(json, "number", package.number);
    return json;
}

Json documentJson(const StoredDocument& document) {
    Json json{{"file", text(document.file)}, {"sha256", text(document.sha256)}};
    addText(json, "kind", document.kind);
    addNumber(json, "pages", document.pages);
    if (document.period) json["period"] = text(document.period->toString());
    return json;
}

Json aliasJson(const OrganisationAlias& alias) {
    return {{"name", text(alias.name)}, {"organisation", text(alias.organisation.value)}};
}

// Which of the data set's documents told it, counted from 1.
int documentNumber(const StoredGrant& grant, const DataSet& data) {
    for (std::size_t i = 0; i < data.documents.size(); ++i)
        if (data.documents[i].id == grant.document) return static_cast<int>(i) + 1;
    return 0;
}

Json grantJson(const StoredGrant& grant, const DataSet& data) {
    Json json = Json::object();
    addText(json, "organisation", grant.organisation.value);
    addText(json, "label", grant.label);
    addText(json, "call", grant.call.value);
    addNumber(json, "investment", grant.investment);
    addText(json, "column", grant.column);
    json["cents"] = grant.amount.cents();
    addNumber(json, "document", documentNumber(grant, data));
    return json;
}

// Characters that XML forbids stay whole inside a deck.
constexpr bool ensureAscii = true;

} // namespace

QByteArray dataSetToJson(const DataSet& data) {
    Json json{{"format", "salkku-data-set"}, {"version", 1}, {"demo", data.isDemo}};
    // The portfolio parsed it when it was opened; a fault here would leave null, which reading refuses.
    json["programme"] = Json::parse(data.programmeJson.toStdString(), nullptr, false);
    if (data.date) json["date"] = text(data.date->toString(Qt::ISODate));
    if (data.asOf) json["as_of"] = text(data.asOf->toString(Qt::ISODate));
    json["reports"] =
        listOf(data.reports, [&](const StatusReport& report) { return reportJson(report, data); });
    json["indicators"] = listOf(data.indicators, indicatorJson);
    json["work_packages"] = listOf(data.workPackages, workPackageJson);
    json["grants"] = listOf(data.grants, [&](const StoredGrant& grant) { return grantJson(grant, data); });
    if (!data.documents.empty()) json["documents"] = listOf(data.documents, documentJson);
    if (!data.aliases.empty()) json["aliases"] = listOf(data.aliases, aliasJson);
    return QByteArray::fromStdString(json.dump(1, ' ', ensureAscii, Json::error_handler_t::replace)) + '\n';
}

} // namespace salkku
