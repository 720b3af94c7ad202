// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_value.h"

#include "support/qt_strings.h"

using namespace salkku;

TEST_CASE("a light with a comment reads back from its field value") {
    const ReportedLight light{Light::Red, QStringLiteral("two words")};
    CHECK(lightFrom(lightValue(light)) == light);
}

TEST_CASE("a light without a comment reads back from its field value") {
    const ReportedLight light{Light::Grey, QString()};
    CHECK(lightFrom(lightValue(light)) == light);
}

TEST_CASE("narrative items read back from their field value with level and heading") {
    const std::vector<NarrativeItem> items{{QStringLiteral("Otsikko \"a\"\n"), 0, true},
                                           {QStringLiteral("äö 🙂 \u0301"), 1, false}};
    CHECK(narrativeFrom(narrativeValue(items)) == items);
}

TEST_CASE("no narrative items are no value") {
    CHECK_FALSE(narrativeValue({}));
}

TEST_CASE("text that is no narrative reads as no items") {
    CHECK(narrativeFrom(QStringLiteral("{\"a\"")).empty());
    CHECK(narrativeFrom(QStringLiteral("[1, 2]")).empty());
}

TEST_CASE("a percentage out of range is no percentage") {
    CHECK_FALSE(percentFrom(QStringLiteral("101")));
    CHECK_FALSE(percentFrom(QStringLiteral("x")));
    CHECK(percentFrom(QStringLiteral("7"))->value() == 7);
}
