// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_fields.h"

#include <QLocale>

namespace salkku {

namespace {

FieldValue textValue(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    return text;
}

FieldValue quarterValue(const std::optional<Quarter>& quarter) {
    if (!quarter) return std::nullopt;
    return quarter->toString();
}

// What an indicator counts, where it counts anything: a document that says nothing of it changes nothing.
void addText(std::vector<FieldChange>& fields, const EntityKey& key, const char* field, const QString& text) {
    if (!text.isEmpty()) fields.push_back({key, {QLatin1String(field)}, text, 0});
}

void addNumber(std::vector<FieldChange>& fields, const EntityKey& key, const char* field,
               const std::optional<double>& number) {
    if (number) addText(fields, key, field, QString::number(*number, 'g', QLocale::FloatingPointShortest));
}

} // namespace

WorkPackageKey keyOf(const StoredWorkPackage& package) {
    return {package.organisation, package.call, package.investment, package.part, package.number};
}

IndicatorKey keyOf(const StoredIndicator& indicator) {
    return {indicator.organisation, indicator.call,          indicator.investment,
            indicator.part,         indicator.sectionNumber, indicator.number};
}

GrantKey keyOf(const StoredGrant& grant) {
    return {grant.document, grant.organisation, grant.label, grant.call, grant.investment, grant.column};
}

std::vector<FieldChange> fieldsOf(const StoredWorkPackage& package) {
    return {{keyOf(package), FieldName::title(), textValue(package.title), 0}};
}

std::vector<FieldChange> fieldsOf(const StoredIndicator& indicator) {
    const IndicatorKey key = keyOf(indicator);
    std::vector<FieldChange> fields = {{key, FieldName::statement(), textValue(indicator.statement), 0},
                                       {key, FieldName::workPackage(), textValue(indicator.workPackage), 0},
                                       {key, FieldName::due(), quarterValue(indicator.due), 0}};
    addText(fields, key, "unit", indicator.unit);
    addNumber(fields, key, "baseline", indicator.baseline);
    addNumber(fields, key, "target", indicator.target);
    if (!indicator.period) return fields;
    const IndicatorValueKey value{key, *indicator.period};
    fields.push_back({value, FieldName::result(), textValue(indicator.result), 0});
    addNumber(fields, value, "value", indicator.value);
    fields.push_back({value, FieldName::achieved(), quarterValue(indicator.achieved), 0});
    fields.push_back({value, FieldName::note(), textValue(indicator.note), 0});
    return fields;
}

std::vector<FieldChange> fieldsOf(const StoredGrant& grant) {
    return {{keyOf(grant), FieldName::amount(), QString::number(grant.amount.cents()), 0}};
}

std::vector<FieldChange> fieldsOf(const OrganisationAlias& alias) {
    return {{AliasKey{alias.name}, FieldName::organisation(), alias.organisation.value, 0}};
}

} // namespace salkku
