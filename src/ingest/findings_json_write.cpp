// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/findings_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text) {
    return text.toStdString();
}

Json textOrNull(const QString& text) {
    return text.isEmpty() ? Json(nullptr) : Json(utf8(text));
}

template <class Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(utf8(value->toString())) : Json(nullptr);
}

// Shares and lengths to a hundredth: more digits say nothing and make files differ.
double rounded(double value) {
    return std::round(value * 100) / 100;
}

Json sourceJson(const Source& source) {
    Json json;
    json["page"] = source.page;
    json["bbox"] = nullptr;
    if (source.box)
        json["bbox"] = {rounded(source.box->x0), rounded(source.box->y0), rounded(source.box->x1),
                        rounded(source.box->y1)};
    if (source.line > 0) json["line"] = source.line;
    json["text"] = utf8(source.text);
    return json;
}

Json itemJson(const NarrativeItem& item) {
    Json json;
    json["text"] = utf8(item.text);
    json["level"] = item.level;
    if (item.heading) json["heading"] = true;
    return json;
}

Json euros(Money amount) {
    if (amount.cents() % 100 == 0) return amount.cents() / 100;
    return static_cast<double>(amount.cents()) / 100;
}

// Writes the fields that one kind of finding has of its own.
struct FactWriter {
    Json& json;

    void operator()(const LightFinding& fact) const {
        json["dimension"] = fact.dimension ? Json(utf8(fact.dimension->value)) : Json(nullptr);
        json["light"] = utf8(lightId(fact.light));
    }
    void operator()(const ProgressFinding& fact) const {
        json["percent"] = fact.percent.value();
        if (!fact.range) return;
        json["lowest"] = fact.range->lowest.value();
        json["highest"] = fact.range->highest.value();
    }
    void operator()(const NarrativeFinding& fact) const {
        json["section"] = textOrNull(fact.section.value);
        json["items"] = Json::array();
        for (const NarrativeItem& item : fact.items) json["items"].push_back(itemJson(item));
        if (!fact.sectionNumber.isEmpty()) json["section_number"] = utf8(fact.sectionNumber);
        if (!fact.title.isEmpty()) json["title"] = utf8(fact.title);
    }
    void operator()(const IndicatorFinding& fact) const {
        json["section_number"] = textOrNull(fact.sectionNumber);
        json["work_package"] = textOrNull(fact.workPackage);
        json["number"] = fact.number;
        json["statement"] = utf8(fact.statement);
        json["due"] = orNull(fact.due);
        json["result"] = utf8(indicatorResultId(fact.result));
        json["achieved"] = orNull(fact.achieved);
        json["note"] = utf8(fact.note);
        if (fact.measure.baseline) json["baseline"] = *fact.measure.baseline;
        if (fact.measure.target) json["target"] = *fact.measure.target;
        if (fact.measure.value) json["value"] = *fact.measure.value;
        if (!fact.measure.unit.isEmpty()) json["unit"] = utf8(fact.measure.unit);
    }
    void operator()(const WorkPackageFinding& fact) const {
        json["number"] = fact.number;
        json["title"] = utf8(fact.title);
    }
    void operator()(const GrantFinding& fact) const {
        json["column"] = utf8(fact.column);
        json["amount_eur"] = euros(fact.amount);
    }
};

Json findingJson(const Finding& finding) {
    Json json;
    json["kind"] = utf8(findingKindId(finding));
    json["organisation"] = textOrNull(finding.organisation.value);
    if (!finding.label.isEmpty()) json["label"] = utf8(finding.label);
    json["investment"] = finding.investment > 0 ? Json(finding.investment) : Json(nullptr);
    json["part"] = textOrNull(finding.part);
    std::visit(FactWriter{json}, finding.fact);
    json["call"] = textOrNull(finding.call.value);
    json["period"] = orNull(finding.period);
    json["confidence"] = rounded(finding.confidence);
    json["source"] = sourceJson(finding.source);
    return json;
}

Json documentJson(const Findings& findings) {
    Json json;
    json["file"] = utf8(findings.file);
    json["sha256"] = utf8(findings.sha256);
    json["pages"] = findings.pages;
    json["kind"] = utf8(documentKindId(findings.kind));
    json["period"] = orNull(findings.period);
    json["organisation"] = textOrNull(findings.organisation.value);
    return json;
}

Json warningJson(const Warning& warning) {
    Json json;
    json["code"] = utf8(warning.code);
    json["message"] = utf8(warning.message);
    if (!warning.name.isEmpty()) json["name"] = utf8(warning.name);
    json["source"] = sourceJson(warning.source);
    return json;
}

} // namespace

QByteArray findingsToJson(const Findings& findings) {
    Json json;
    json["format"] = "salkku-findings";
    json["version"] = 1;
    json["document"] = documentJson(findings);
    json["findings"] = Json::array();
    for (const Finding& finding : findings.findings) json["findings"].push_back(findingJson(finding));
    json["warnings"] = Json::array();
    for (const Warning& warning : findings.warnings) json["warnings"].push_back(warningJson(warning));
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QByteArray findingToJson(const Finding& finding) {
    return QByteArray::fromStdString(
        findingJson(finding).dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace salkku
