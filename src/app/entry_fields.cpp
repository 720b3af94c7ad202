// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry_fields.h"

#include "storage/entity_fields.h"
#include "storage/indicator_edit.h"

namespace salkku {

namespace {

// An indicator's value exists by its result: the first of its fields.
const FieldName valueFields[] = {FieldName::result(), FieldName::measured(), FieldName::achieved(),
                                 FieldName::note()};

template <class Form>
auto findIndicator(Form& form, const EntryField& field) -> decltype(&form.indicators.front()) {
    const auto* key = std::get_if<IndicatorValueKey>(&field.entity);
    if (!key || !(key->period == form.report.key.period)) return nullptr;
    for (auto& indicator : form.indicators)
        if (keyOf(indicator.now) == key->indicator) return &indicator;
    return nullptr;
}

bool isCopied(const FieldName& field) {
    return field != FieldName::state() && field != FieldName::received() && field != FieldName::planned();
}

} // namespace

IndicatorValueKey valueKeyOf(const StoredIndicator& indicator, const Period& period) {
    return {keyOf(indicator), period};
}

bool isNumber(const StoredIndicator& indicator) {
    return indicator.target || indicator.baseline || !indicator.unit.isEmpty();
}

bool has(const EntryForm& form, const EntryField& field) {
    if (const auto* report = std::get_if<StatusKey>(&field.entity)) return *report == form.report.key;
    return findIndicator(form, field) != nullptr;
}

FieldValue fieldOf(const EntryForm& form, const EntryField& field) {
    if (std::holds_alternative<StatusKey>(field.entity)) return fieldOf(form.report, field.name);
    const IndicatorStanding* indicator = findIndicator(form, field);
    return indicator ? fieldOf(indicator->now, field.name) : std::nullopt;
}

void setFieldOf(EntryForm& form, const EntryField& field, const FieldValue& value) {
    if (!has(form, field)) return;
    if (std::holds_alternative<StatusKey>(field.entity)) return setFieldOf(form.report, field.name, value);
    IndicatorStanding* indicator = findIndicator(form, field);
    setFieldOf(indicator->now, field.name, value);
    indicator->now.period = form.report.key.period;
}

std::vector<EntryEdit> withConsequences(const EntryForm& form, const EntryEdit& edit) {
    std::vector<EntryEdit> edits{edit};
    if (!findIndicator(form, edit.field) || edit.field.name == FieldName::result()) return edits;
    const EntryField result{edit.field.entity, FieldName::result()};
    const FieldValue before = fieldOf(form, result);
    const FieldValue unknown = QStringLiteral("unknown");
    if (edit.value && !before) edits.push_back({result, unknown});
    EntryForm after = form;
    setFieldOf(after, edit.field, edit.value);
    const StoredIndicator& now = findIndicator(after, edit.field)->now;
    const bool saysNothing = !now.value && now.note.isEmpty() && !now.achieved;
    if (!edit.value && before == unknown && saysNothing) edits.push_back({result, std::nullopt});
    return edits;
}

std::vector<EntryEdit> editsOf(const EntryForm& form) {
    std::vector<EntryEdit> edits;
    for (const auto& [field, value] : fieldsOf(form.report))
        edits.push_back({{form.report.key, field}, value});
    for (const IndicatorStanding& indicator : form.indicators)
        for (const EntryEdit& edit : copyOfPrevious(indicator.now, form.report.key.period))
            edits.push_back(edit);
    return edits;
}

std::vector<EntryEdit> copiesOfPrevious(const EntryForm& form) {
    std::vector<EntryEdit> edits;
    if (form.previous)
        for (const auto& [field, value] : fieldsOf(*form.previous))
            if (isCopied(field)) edits.push_back({{form.report.key, field}, value});
    for (const IndicatorStanding& indicator : form.indicators)
        if (indicator.before)
            for (const EntryEdit& edit : copyOfPrevious(*indicator.before, form.report.key.period))
                edits.push_back(edit);
    return edits;
}

std::optional<EntryEdit> copyOfPrevious(const EntryForm& form, const FieldName& field) {
    const FieldValue value = form.previous ? fieldOf(*form.previous, field) : std::nullopt;
    if (!value) return std::nullopt;
    return EntryEdit{{form.report.key, field}, value};
}

std::vector<EntryEdit> copyOfPrevious(const StoredIndicator& before, const Period& period) {
    std::vector<EntryEdit> edits;
    for (const FieldName& field : valueFields)
        if (const FieldValue value = fieldOf(before, field))
            edits.push_back({{valueKeyOf(before, period), field}, value});
    return edits;
}

} // namespace salkku
