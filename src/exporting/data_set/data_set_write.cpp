// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/data_set.h"

#include "exporting/data_set/json_text.h"
#include "exporting/data_set/status_json.h"

#include <map>

namespace salkku {

namespace {

using namespace status_json;

using Standings = std::map<StatusKey, const ReportStanding*>;

Standings standingsOf(const DataSet& data) {
    Standings standings;
    for (const ReportStanding& standing : data.standings) standings.emplace(standing.key, &standing);
    return standings;
}

Json reportJson(const StatusReport& report, const Standings& standings) {
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
    const auto standing = standings.find(report.key);
    if (standing == standings.end()) return json;
    addText(json, "version", standing->second->version);
    addText(json, "reason", standing->second->reason);
    addText(json, "message", standing->second->message);
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

// One object, whose records become text one by one: as values they take ten times the memory.
class ObjectWriter {
public:
    void add(const char* name, const Json& value) {
        begin(name);
        appendJson(m_bytes, value, 1);
    }

    template <class Record, class JsonOf>
    void addList(const char* name, const std::vector<Record>& records, const JsonOf& jsonOf) {
        begin(name);
        m_bytes += '[';
        for (const Record& record : records) {
            m_bytes += &record == records.data() ? "\n  " : ",\n  ";
            appendJson(m_bytes, jsonOf(record), 2);
        }
        m_bytes += records.empty() ? "]" : "\n ]";
    }

    QByteArray take() {
        m_bytes += "\n}\n";
        return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
    }

private:
    void begin(const char* name) {
        m_bytes += m_bytes.empty() ? "{\n \"" : ",\n \"";
        m_bytes += name;
        m_bytes += "\": ";
    }

    std::string m_bytes;
};

} // namespace

QByteArray dataSetToJson(const DataSet& data) {
    ObjectWriter json;
    json.add("format", "salkku-data-set");
    json.add("version", 1);
    json.add("demo", data.isDemo);
    // The portfolio parsed it when it was opened; a fault here would leave null, which reading refuses.
    json.add("programme", Json::parse(data.programmeJson.toStdString(), nullptr, false));
    if (data.date) json.add("date", text(data.date->toString(Qt::ISODate)));
    if (data.asOf) json.add("as_of", text(data.asOf->toString(Qt::ISODate)));
    const Standings standings = standingsOf(data);
    json.addList("reports", data.reports,
                 [&](const StatusReport& report) { return reportJson(report, standings); });
    json.addList("indicators", data.indicators, indicatorJson);
    json.addList("work_packages", data.workPackages, workPackageJson);
    json.addList("grants", data.grants, [&](const StoredGrant& grant) { return grantJson(grant, data); });
    if (!data.documents.empty()) json.addList("documents", data.documents, documentJson);
    if (!data.aliases.empty()) json.addList("aliases", data.aliases, aliasJson);
    return json.take();
}

} // namespace salkku
