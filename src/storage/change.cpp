// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change.h"

namespace salkku {

FieldName FieldName::percent() {
    return {QStringLiteral("percent")};
}

FieldName FieldName::planned() {
    return {QStringLiteral("planned")};
}

FieldName FieldName::overall() {
    return {QStringLiteral("overall")};
}

FieldName FieldName::state() {
    return {QStringLiteral("state")};
}

FieldName FieldName::received() {
    return {QStringLiteral("received")};
}

FieldName FieldName::message() {
    return {QStringLiteral("message")};
}

FieldName FieldName::version() {
    return {QStringLiteral("version")};
}

FieldName FieldName::reason() {
    return {QStringLiteral("reason")};
}

FieldName FieldName::light(const DimensionId& dimension) {
    return {QStringLiteral("light:") + dimension.value};
}

FieldName FieldName::narrative(const SectionId& section) {
    return {QStringLiteral("narrative:") + section.value};
}

FieldName FieldName::title() {
    return {QStringLiteral("title")};
}

FieldName FieldName::statement() {
    return {QStringLiteral("statement")};
}

FieldName FieldName::workPackage() {
    return {QStringLiteral("work_package")};
}

FieldName FieldName::due() {
    return {QStringLiteral("due")};
}

FieldName FieldName::unit() {
    return {QStringLiteral("unit")};
}

FieldName FieldName::baseline() {
    return {QStringLiteral("baseline")};
}

FieldName FieldName::target() {
    return {QStringLiteral("target")};
}

FieldName FieldName::measured() {
    return {QStringLiteral("value")};
}

FieldName FieldName::result() {
    return {QStringLiteral("result")};
}

FieldName FieldName::achieved() {
    return {QStringLiteral("achieved")};
}

FieldName FieldName::note() {
    return {QStringLiteral("note")};
}

FieldName FieldName::amount() {
    return {QStringLiteral("amount")};
}

FieldName FieldName::organisation() {
    return {QStringLiteral("organisation")};
}

FieldName FieldName::opens() {
    return {QStringLiteral("opens")};
}

FieldName FieldName::locked() {
    return {QStringLiteral("locked")};
}

FieldName FieldName::deadline() {
    return {QStringLiteral("deadline")};
}

} // namespace salkku
