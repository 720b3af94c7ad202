// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/indicator_edit.h"

#include <QLocale>

namespace salkku {

namespace {

FieldValue textValue(const QString& text) {
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

FieldValue quarterValue(const std::optional<Quarter>& quarter) {
    return quarter ? FieldValue(quarter->toString()) : FieldValue();
}

std::optional<Quarter> quarterFrom(const FieldValue& value) {
    return value ? Quarter::fromString(*value) : std::nullopt;
}

} // namespace

FieldValue numberValue(const std::optional<double>& number) {
    if (!number) return std::nullopt;
    return QString::number(*number, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> numberFrom(const FieldValue& value) {
    if (!value) return std::nullopt;
    bool isNumber = false;
    const double number = value->toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

FieldValue fieldOf(const StoredIndicator& indicator, const FieldName& field) {
    if (field == FieldName::statement()) return textValue(indicator.statement);
    if (field == FieldName::workPackage()) return textValue(indicator.workPackage);
    if (field == FieldName::due()) return quarterValue(indicator.due);
    if (field == FieldName::unit()) return textValue(indicator.unit);
    if (field == FieldName::baseline()) return numberValue(indicator.baseline);
    if (field == FieldName::target()) return numberValue(indicator.target);
    if (field == FieldName::result()) return textValue(indicator.result);
    if (field == FieldName::measured()) return numberValue(indicator.value);
    if (field == FieldName::achieved()) return quarterValue(indicator.achieved);
    if (field == FieldName::note()) return textValue(indicator.note);
    return std::nullopt;
}

void setFieldOf(StoredIndicator& indicator, const FieldName& field, const FieldValue& value) {
    if (field == FieldName::statement()) indicator.statement = value.value_or(QString());
    if (field == FieldName::workPackage()) indicator.workPackage = value.value_or(QString());
    if (field == FieldName::due()) indicator.due = quarterFrom(value);
    if (field == FieldName::unit()) indicator.unit = value.value_or(QString());
    if (field == FieldName::baseline()) indicator.baseline = numberFrom(value);
    if (field == FieldName::target()) indicator.target = numberFrom(value);
    if (field == FieldName::result()) indicator.result = value.value_or(QString());
    if (field == FieldName::measured()) indicator.value = numberFrom(value);
    if (field == FieldName::achieved()) indicator.achieved = quarterFrom(value);
    if (field == FieldName::note()) indicator.note = value.value_or(QString());
}

} // namespace salkku
