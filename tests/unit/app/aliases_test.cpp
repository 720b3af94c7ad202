// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aliases.h"

#include "app/built_in_programme.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

TEST_CASE("an alias is a name and a code, or a name that is no organisation") {
    const auto alias = parseAlias(QStringLiteral("Kymsote = uusi=10"), builtInProgramme());
    REQUIRE(alias);
    CHECK(alias->name == QStringLiteral("Kymsote = uusi"));
    CHECK(alias->organisation.value == QStringLiteral("10"));
    CHECK(aliasArgument(*alias) == QStringLiteral("Kymsote = uusi=10"));
    const auto nobody = parseAlias(QStringLiteral("Muut=-"), builtInProgramme());
    REQUIRE(nobody);
    CHECK(nobody->organisation.isEmpty());
    CHECK(aliasArgument(*nobody) == QStringLiteral("Muut=-"));
}

TEST_CASE("an alias without a name, without a code or with an unknown code is refused") {
    for (const char* text : {"", "=", "Kymsote", "=10", "Kymsote=", "Kymsote=zz"}) {
        CAPTURE(text);
        const auto alias = parseAlias(QLatin1String(text), builtInProgramme());
        REQUIRE_FALSE(alias);
        CHECK(alias.error().code == ErrorCode::InvalidArgument);
    }
}

TEST_CASE("names that are no organisation take their warnings away, others do not") {
    Findings findings;
    findings.warnings = {
        {QStringLiteral("unknown_organisation"), QStringLiteral("m"), {}, QStringLiteral("Muut ")},
        {QStringLiteral("unknown_organisation"), QStringLiteral("m"), {}, QStringLiteral("X")},
        {QStringLiteral("sum_mismatch"), QStringLiteral("m"), {}, {}}};
    passOver(findings,
             {{QStringLiteral("muut"), {}}, {QStringLiteral("X"), OrganisationCode(QStringLiteral("10"))}});
    REQUIRE(findings.warnings.size() == 2);
    CHECK(findings.warnings.front().name == QStringLiteral("X"));
}

TEST_CASE("a name given now wins over the stored one") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio,
          {{AliasKey{QStringLiteral("Kymsote")}, FieldName::organisation(), QStringLiteral("10"), 0},
           {AliasKey{QStringLiteral("Other")}, FieldName::organisation(), QStringLiteral("11"), 0}});
    const auto all =
        allAliases(portfolio, {{QStringLiteral("KYMSOTE"), OrganisationCode(QStringLiteral("12"))}});
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().organisation.value == QStringLiteral("11"));
    CHECK(all->back().organisation.value == QStringLiteral("12"));
}
