// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_fields.h"

#include "storage/indicator_edit.h"

namespace salkku {

namespace {

FieldValue textValue(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    return text;
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

// Documents seldom tell the numbers behind an indicator: one that does not leaves them as they are.
std::vector<FieldChange> fieldsOf(const StoredIndicator& indicator) {
    std::vector<FieldChange> fields;
    const auto add = [&](const EntityKey& key, const FieldName& field, bool always) {
        const FieldValue value = fieldOf(indicator, field);
        if (always || value) fields.push_back({key, field, value, 0});
    };
    const IndicatorKey key = keyOf(indicator);
    for (const FieldName& field : {FieldName::statement(), FieldName::workPackage(), FieldName::due()})
        add(key, field, true);
    for (const FieldName& field : {FieldName::unit(), FieldName::baseline(), FieldName::target()})
        add(key, field, false);
    if (!indicator.period) return fields;
    const IndicatorValueKey value{key, *indicator.period};
    for (const FieldName& field : {FieldName::result(), FieldName::achieved(), FieldName::note()})
        add(value, field, true);
    add(value, FieldName::measured(), false);
    return fields;
}

std::vector<FieldChange> fieldsOf(const StoredGrant& grant) {
    return {{keyOf(grant), FieldName::amount(), QString::number(grant.amount.cents()), 0}};
}

std::vector<FieldChange> fieldsOf(const OrganisationAlias& alias) {
    return {{AliasKey{alias.name}, FieldName::organisation(), alias.organisation.value, 0}};
}

} // namespace salkku
