// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/region_facts.h"

#include "storage/entity_fields.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

StoredGrant grantOf(const char* organisation, const char* call) {
    StoredGrant grant;
    grant.organisation = OrganisationCode(QLatin1String(organisation));
    grant.label = QLatin1String(organisation);
    grant.call = CallId(QLatin1String(call));
    grant.column = QStringLiteral("2021");
    grant.amount = Money::fromEuros(5);
    return grant;
}

} // namespace

TEST_CASE("a region's facts are its own, of the chosen call or of none") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    for (const StoredGrant& grant : {grantOf("14", "RRP2"), grantOf("14", "RRP3"), grantOf("14", ""),
                                     grantOf("21", "RRP2"), grantOf("", "")})
        apply(portfolio, fieldsOf(grant));
    const Period until = period("2025-10/2025-12");
    CHECK(regionFacts(portfolio, OrganisationCode(QStringLiteral("14")), until)->grants.size() == 3);
    CHECK(
        regionFacts(portfolio, OrganisationCode(QStringLiteral("14")), until, CallId(QStringLiteral("RRP2")))
            ->grants.size() == 2);
    CHECK(regionFacts(portfolio, {}, until)->grants.size() == 1);
    CHECK(regionFacts(portfolio, OrganisationCode(QStringLiteral("20")), until)->isEmpty());
}
