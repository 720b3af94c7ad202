// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidence_json.h"

#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

QString textAt(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                     : QString();
}

int numberAt(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_number_integer() ? found->get<int>() : 0;
}

Json jsonOf(const TextEvidence& one) {
    Json json{{"organisation", one.report.organisation.value.toStdString()},
              {"period", one.report.period.toString().toStdString()},
              {"field", one.field.toStdString()},
              {"words", one.words.toStdString()}};
    if (!one.report.call.isEmpty()) json["call"] = one.report.call.value.toStdString();
    if (one.report.investment != 0) json["investment"] = one.report.investment;
    if (!one.report.part.isEmpty()) json["part"] = one.report.part.toStdString();
    if (one.report.workPackage != 0) json["work_package"] = one.report.workPackage;
    return json;
}

std::optional<TextEvidence> oneFrom(const Json& json) {
    if (!json.is_object()) return std::nullopt;
    const auto period = Period::fromString(textAt(json, "period"));
    if (!period) return std::nullopt;
    return TextEvidence{{OrganisationCode(textAt(json, "organisation")), CallId(textAt(json, "call")),
                         numberAt(json, "investment"), textAt(json, "part"), numberAt(json, "work_package"),
                         *period},
                        textAt(json, "field"),
                        textAt(json, "words")};
}

} // namespace

QString evidenceText(const std::vector<TextEvidence>& evidence) {
    if (evidence.empty()) return {};
    Json list = Json::array();
    for (const TextEvidence& one : evidence) list.push_back(jsonOf(one));
    return QString::fromStdString(list.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::vector<TextEvidence> evidenceFrom(const QString& text) {
    std::vector<TextEvidence> evidence;
    if (text.isEmpty()) return evidence;
    const Json list = Json::parse(text.toStdString(), nullptr, false);
    if (!list.is_array()) return evidence;
    for (const Json& json : list)
        if (auto one = oneFrom(json)) evidence.push_back(*std::move(one));
    return evidence;
}

} // namespace salkku
