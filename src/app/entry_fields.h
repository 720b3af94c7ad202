// SPDX-License-Identifier: GPL-3.0-or-later
// One field of an entry form: of its report or of one of its indicators.
#pragma once

#include "app/entry_form.h"
#include "storage/indicator_edit.h"

namespace salkku {

struct EntryField {
    EntityKey entity; ///< the report, or the value of an indicator in the report's period
    FieldName name;
    friend bool operator==(const EntryField&, const EntryField&) = default;
};

/// With a new value, or one to be copied.
struct EntryEdit {
    EntryField field;
    FieldValue value;
};

IndicatorValueKey valueKeyOf(const StoredIndicator& indicator, const Period& period);
/// An indicator that is told as a number, not as yes or no.
bool isNumber(const StoredIndicator& indicator);

FieldValue fieldOf(const EntryForm& form, const EntryField& field);
/// A field that the form does not have is left alone.
void setFieldOf(EntryForm& form, const EntryField& field, const FieldValue& value);
bool has(const EntryForm& form, const EntryField& field);

/// The edit with what follows from it: a number that is given or taken away gives or takes away the result.
std::vector<EntryEdit> withConsequences(const EntryForm& form, const EntryEdit& edit);

/// Everything that the period's report and its indicators say; what a copy elsewhere has to hold.
std::vector<EntryEdit> editsOf(const EntryForm& form);
/// What the period before said, to be said again; not its state and not what belongs to the plan.
std::vector<EntryEdit> copiesOfPrevious(const EntryForm& form);
/// One field of that: a light with its comment, a percentage, a section.
std::optional<EntryEdit> copyOfPrevious(const EntryForm& form, const FieldName& field);
std::vector<EntryEdit> copyOfPrevious(const StoredIndicator& before, const Period& period);

} // namespace salkku
