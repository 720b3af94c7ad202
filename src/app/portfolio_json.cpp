// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portfolio_json.h"

#include "storage/portfolio.h"

#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

Json text(const QString& value) {
    return value.toStdString();
}

Json textOrNull(const QString& value) {
    return value.isEmpty() ? Json() : text(value);
}

Json percentOrNull(const std::optional<Percent>& percent) {
    return percent ? Json(percent->value()) : Json();
}

Json lightsJson(const StatusReport& report) {
    Json lights = Json::object();
    for (const auto& [dimension, light] : report.lights)
        lights[dimension.value.toStdString()] = text(lightId(light.light));
    return lights;
}

Json commentsJson(const StatusReport& report) {
    Json comments = Json::object();
    for (const auto& [dimension, light] : report.lights)
        if (!light.comment.isEmpty()) comments[dimension.value.toStdString()] = text(light.comment);
    return comments;
}

Json itemJson(const NarrativeItem& item) {
    Json json{{"text", text(item.text)}, {"level", item.level}};
    if (item.heading) json["heading"] = true;
    return json;
}

// What stood under no heading has the key "unsectioned".
Json narrativeJson(const Narrative& narrative) {
    Json sections = Json::object();
    for (const auto& [section, items] : narrative) {
        Json list = Json::array();
        for (const NarrativeItem& item : items) list.push_back(itemJson(item));
        sections[section.isEmpty() ? "unsectioned" : section.value.toStdString()] = std::move(list);
    }
    return sections;
}

Json overallJson(const StatusReport& report) {
    if (!report.overall && report.lights.empty()) return Json();
    return text(lightId(report.effectiveOverall()));
}

Json statusJson(const StatusReport& report) {
    Json json;
    json["organisation"] = textOrNull(report.key.organisation.value);
    json["investment"] = report.key.investment == 0 ? Json() : Json(report.key.investment);
    json["part"] = textOrNull(report.key.part);
    json["call"] = textOrNull(report.key.call.value);
    if (report.key.workPackage != 0) json["work_package"] = report.key.workPackage;
    json["lights"] = lightsJson(report);
    if (const Json comments = commentsJson(report); !comments.empty()) json["comments"] = comments;
    json["overall"] = overallJson(report);
    json["percent"] = percentOrNull(report.percent);
    json["planned_percent"] = percentOrNull(report.plannedPercent);
    json["state"] = text(reportStateId(report.state));
    json["narrative"] = narrativeJson(report.narrative);
    return json;
}

// Two national reports of a period may speak of the same section, one for each call.
void appendSections(Json& sections, const Json& more) {
    for (const auto& [section, items] : more.items())
        for (const Json& item : items) sections[section].push_back(item);
}

// The national summary: each investment's narrative, and the highlights of all.
Json nationalJson(const std::vector<StatusReport>& reports) {
    Json national = Json::object();
    Json investments = Json::object();
    for (const StatusReport& report : reports) {
        if (!report.key.isNational()) continue;
        if (report.key.investment == 0)
            appendSections(national["all"], narrativeJson(report.narrative));
        else
            appendSections(investments[std::to_string(report.key.investment)],
                           narrativeJson(report.narrative));
    }
    national["investments"] = std::move(investments);
    return national;
}

} // namespace

Result<QByteArray> portfolioToJson(const Portfolio& portfolio, const Period& period, const CallId& call) {
    const auto reports = portfolio.reports(
        {period, call.isEmpty() ? std::nullopt : std::optional(call), std::nullopt, std::nullopt});
    if (!reports) return reports.error();
    Json statuses = Json::array();
    for (const StatusReport& report : *reports)
        if (!report.key.isNational()) statuses.push_back(statusJson(report));
    Json json{{"period", text(period.toString())},
              {"demo", portfolio.isDemo()},
              {"statuses", std::move(statuses)},
              {"national", nationalJson(*reports)}};
    if (const auto at = portfolio.asOf())
        json["as_of"] = text(at->toLocalTime().date().toString(Qt::ISODate));
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace salkku
