// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_json.h"

#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const QString& value) {
    return value.isEmpty() ? Json() : Json(value.toStdString());
}

const char* kindName(TextKind kind) {
    switch (kind) {
    case TextKind::CommentText:
        return "comment";
    case TextKind::DocumentText:
        return "document";
    case TextKind::NarrativeText:
        break;
    }
    return "narrative";
}

Json hitJson(const TextHit& hit) {
    Json json{{"kind", kindName(hit.kind)},
              {"organisation", textOrNull(hit.organisation.value)},
              {"call", textOrNull(hit.call.value)},
              {"investment", hit.investment > 0 ? Json(hit.investment) : Json()},
              {"period", hit.period ? Json(hit.period->toString().toStdString()) : Json()},
              {"field", textOrNull(hit.field.value)},
              {"text", hit.text.toStdString()},
              {"marks", Json::array()}};
    for (const TextSpan& mark : hit.marks)
        json["marks"].push_back(hit.text.mid(mark.start, mark.length).toStdString());
    if (hit.source) {
        json["file"] = hit.source->file.toStdString();
        json["page"] = hit.source->page;
    }
    return json;
}

} // namespace

QByteArray hitsToJson(const TextHits& hits) {
    Json json{{"hits", Json::array()}, {"more", hits.more}};
    for (const TextHit& hit : hits.hits) json["hits"].push_back(hitJson(hit));
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace salkku
