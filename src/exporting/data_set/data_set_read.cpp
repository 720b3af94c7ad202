// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/data_set.h"

#include "domain/programme_json.h"
#include "storage/evidence_json.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

class Text {
    Q_DECLARE_TR_FUNCTIONS(DataSet)
};

// Stays inside this file: dataSetFromJson() makes an Error of it.
struct DataSetFault {
    QString where;
};

QString textOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() ? QString() : QString::fromStdString(found->get<std::string>());
}

int numberOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() ? 0 : found->get<int>();
}

template <class Value>
Value required(const std::optional<Value>& value, const char* where) {
    if (!value) throw DataSetFault{QLatin1String(where)};
    return *value;
}

std::optional<Percent> percentOf(const Json& json, const char* key) {
    if (!json.contains(key)) return std::nullopt;
    return required(Percent::fromInt(numberOf(json, key)), key);
}

std::optional<Quarter> quarterOf(const Json& json, const char* key) {
    if (!json.contains(key)) return std::nullopt;
    return required(Quarter::fromString(textOf(json, key)), key);
}

std::optional<double> valueOf(const Json& json, const char* key) {
    return json.contains(key) ? std::optional(json.at(key).get<double>()) : std::nullopt;
}

ReportedLight lightOf(const Json& json) {
    return {required(lightFromId(textOf(json, "light")), "light"), textOf(json, "comment")};
}

std::vector<TextEvidence> evidenceOf(const Json& item) {
    if (!item.contains("evidence")) return {};
    return evidenceFrom(QString::fromStdString(item.at("evidence").dump()));
}

Narrative narrativeOf(const Json& json) {
    Narrative narrative;
    for (const auto& [section, items] : json.items())
        for (const Json& item : items)
            narrative[SectionId(QString::fromStdString(section))].push_back(
                {textOf(item, "text"), numberOf(item, "level"), item.value("heading", false),
                 evidenceOf(item)});
    return narrative;
}

StatusKey keyOf(const Json& json) {
    return {OrganisationCode(textOf(json, "organisation")),
            CallId(textOf(json, "call")),
            numberOf(json, "investment"),
            textOf(json, "part"),
            numberOf(json, "work_package"),
            required(Period::fromString(textOf(json, "period")), "period")};
}

StatusReport reportOf(const Json& json) {
    StatusReport report{keyOf(json), ReportState::Draft, {}, {}, {}, {}, {}, {}};
    report.state = required(reportStateFromId(textOf(json, "state")), "state");
    if (json.contains("received"))
        report.received = QDateTime::fromString(textOf(json, "received"), Qt::ISODateWithMs).toUTC();
    if (json.contains("overall")) report.overall = lightOf(json["overall"]);
    if (json.contains("lights"))
        for (const auto& [dimension, light] : json["lights"].items())
            report.lights[DimensionId(QString::fromStdString(dimension))] = lightOf(light);
    report.percent = percentOf(json, "percent");
    report.plannedPercent = percentOf(json, "planned_percent");
    if (json.contains("narrative")) report.narrative = narrativeOf(json["narrative"]);
    return report;
}

StoredIndicator indicatorOf(const Json& json) {
    StoredIndicator indicator;
    if (json.contains("period"))
        indicator.period = required(Period::fromString(textOf(json, "period")), "period");
    indicator.organisation = OrganisationCode(textOf(json, "organisation"));
    indicator.call = CallId(textOf(json, "call"));
    indicator.investment = numberOf(json, "investment");
    indicator.part = textOf(json, "part");
    indicator.sectionNumber = textOf(json, "section_number");
    indicator.workPackage = textOf(json, "work_package");
    indicator.number = numberOf(json, "number");
    indicator.statement = textOf(json, "statement");
    indicator.due = quarterOf(json, "due");
    indicator.result = textOf(json, "result");
    indicator.achieved = quarterOf(json, "achieved");
    indicator.note = textOf(json, "note");
    indicator.unit = textOf(json, "unit");
    indicator.baseline = valueOf(json, "baseline");
    indicator.target = valueOf(json, "target");
    indicator.value = valueOf(json, "value");
    return indicator;
}

StoredWorkPackage workPackageOf(const Json& json) {
    return {OrganisationCode(textOf(json, "organisation")),
            CallId(textOf(json, "call")),
            numberOf(json, "investment"),
            textOf(json, "part"),
            numberOf(json, "number"),
            textOf(json, "title")};
}

StoredGrant grantOf(const Json& json) {
    StoredGrant grant;
    grant.organisation = OrganisationCode(textOf(json, "organisation"));
    grant.label = textOf(json, "label");
    grant.call = CallId(textOf(json, "call"));
    grant.investment = numberOf(json, "investment");
    grant.column = textOf(json, "column");
    grant.amount = Money::fromCents(json.at("cents").get<std::int64_t>());
    grant.document = numberOf(json, "document");
    return grant;
}

ReportStanding standingOf(const Json& json) {
    return {keyOf(json), textOf(json, "version"), textOf(json, "reason"), textOf(json, "message")};
}

StoredDocument documentOf(const Json& json) {
    StoredDocument document;
    document.file = textOf(json, "file");
    document.sha256 = textOf(json, "sha256");
    document.kind = textOf(json, "kind");
    document.pages = numberOf(json, "pages");
    document.period = Period::fromString(textOf(json, "period"));
    return document;
}

OrganisationAlias aliasOf(const Json& json) {
    return {textOf(json, "name"), OrganisationCode(textOf(json, "organisation"))};
}

template <class Item>
std::vector<Item> listOf(const Json& json, const char* key, Item (*itemOf)(const Json&)) {
    std::vector<Item> items;
    if (const bool isOptional = qstrcmp(key, "documents") == 0 || qstrcmp(key, "aliases") == 0;
        isOptional && !json.contains(key))
        return items;
    std::size_t index = 0;
    for (const Json& item : json.at(key)) {
        try {
            items.push_back(itemOf(item));
        } catch (const DataSetFault& fault) {
            throw DataSetFault{
                QStringLiteral("/%1/%2/%3").arg(QLatin1String(key)).arg(index).arg(fault.where)};
        }
        ++index;
    }
    return items;
}

// Documents are counted from 1, in the order of the list.
void numberDocuments(DataSet& data) {
    for (std::size_t i = 0; i < data.documents.size(); ++i)
        data.documents[i].id = static_cast<std::int64_t>(i) + 1;
    const auto count = static_cast<std::int64_t>(data.documents.size());
    for (const StoredGrant& grant : data.grants)
        if (grant.document < 0 || grant.document > count) throw DataSetFault{QStringLiteral("/grants")};
}

Error damaged(const QString& name, const QString& place) {
    return {ErrorCode::Damaged, Text::tr("This data set is damaged or not Salkku's; export it again."),
            place.isEmpty() ? name : QStringLiteral("%1#%2").arg(name, place)};
}

DataSet parsed(const Json& json) {
    DataSet data;
    data.programmeJson = QByteArray::fromStdString(json.at("programme").dump());
    data.isDemo = json.value("demo", false);
    data.reports = listOf<StatusReport>(json, "reports", reportOf);
    data.indicators = listOf<StoredIndicator>(json, "indicators", indicatorOf);
    data.workPackages = listOf<StoredWorkPackage>(json, "work_packages", workPackageOf);
    data.grants = listOf<StoredGrant>(json, "grants", grantOf);
    data.documents = listOf<StoredDocument>(json, "documents", documentOf);
    data.aliases = listOf<OrganisationAlias>(json, "aliases", aliasOf);
    for (const Json& report : json.at("reports"))
        if (report.contains("version") || report.contains("message"))
            data.standings.push_back(standingOf(report));
    if (json.contains("date"))
        data.date = required(std::optional(QDate::fromString(textOf(json, "date"), Qt::ISODate)), "date");
    if (json.contains("as_of"))
        data.asOf = required(std::optional(QDate::fromString(textOf(json, "as_of"), Qt::ISODate)), "as_of");
    numberDocuments(data);
    return data;
}

} // namespace

Result<DataSet> dataSetFromJson(const QByteArray& bytes, const QString& name) {
    if (bytes.size() > largestDataSet)
        return Error{ErrorCode::LimitExceeded, Text::tr("The data set is too large to be read."), name};
    try {
        const Json json = Json::parse(bytes.begin(), bytes.end());
        if (json.value("format", "") != "salkku-data-set") return damaged(name, {});
        if (json.value("version", 0) > 1)
            return Error{ErrorCode::NewerVersion,
                         Text::tr("A newer Salkku wrote this data set; update Salkku to read it."), name};
        DataSet data = parsed(json);
        if (const auto programme = parseProgramme(data.programmeJson, name); !programme)
            return programme.error();
        return data;
    } catch (const DataSetFault& fault) {
        return damaged(name, fault.where);
    } catch (const nlohmann::json::exception&) {
        return damaged(name, {});
    }
}

} // namespace salkku
