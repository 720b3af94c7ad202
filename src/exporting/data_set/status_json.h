// SPDX-License-Identifier: GPL-3.0-or-later
// How statuses stand in JSON, alike in data sets and in report packages. What is not there has no key at all.
#pragma once

#include "domain/status_report.h"

#include <QString>
#include <nlohmann/json.hpp>
#include <optional>

namespace salkku::status_json {

using Json = nlohmann::ordered_json;

Json text(const QString& value);
void addText(Json& json, const char* key, const QString& value);
void addNumber(Json& json, const char* key, int value); ///< 0 is nothing
void addDecimal(Json& json, const char* key, const std::optional<double>& value);

/// Overall light, lights, percentages and narrative; whose they are and their state are the caller's to say.
void addStatus(Json& json, const StatusReport& report);

template <class Items, class ToJson>
Json listOf(const Items& items, ToJson toJson) {
    Json list = Json::array();
    for (const auto& item : items) list.push_back(toJson(item));
    return list;
}

} // namespace salkku::status_json
