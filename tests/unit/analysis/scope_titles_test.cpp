// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scope_titles.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

StoredWorkPackage package(const char* organisation, int number, const char* title, const char* call = "") {
    return {OrganisationCode(QLatin1String(organisation)),
            CallId(QLatin1String(call)),
            7,
            QStringLiteral("M"),
            number,
            QString::fromUtf8(title)};
}

const InvestmentScope first{QStringLiteral("M"), 1};

} // namespace

TEST_CASE("a work package is named where all organisations call it the same") {
    const auto titles = scopeTitles({package("A", 1, "Piles"), package("B", 1, " piles ")}, 7, {}, {});
    CHECK(titles == ScopeTitles{{first, QStringLiteral("Piles")}});
}

TEST_CASE(
    "a number that means different work packages has no title, unless one organisation alone is asked") {
    const std::vector<StoredWorkPackage> packages{package("A", 1, "Piles"), package("B", 1, "Cranes"),
                                                  package("C", 1, "Piles")};
    CHECK(scopeTitles(packages, 7, {}, {}).empty());
    CHECK(scopeTitles(packages, 7, {}, {OrganisationCode(QStringLiteral("B"))}) ==
          ScopeTitles{{first, QStringLiteral("Cranes")}});
}

TEST_CASE("titles of other investments and calls are left out") {
    CHECK(scopeTitles({package("A", 1, "Piles")}, 8, {}, {}).empty());
    const std::vector<StoredWorkPackage> packages{package("A", 1, "Piles", "H1"),
                                                  package("A", 2, "Cranes", "H2"), package("A", 3, "Ropes")};
    const auto titles = scopeTitles(packages, 7, CallId(QStringLiteral("H2")), {});
    CHECK(titles == ScopeTitles{{{QStringLiteral("M"), 2}, QStringLiteral("Cranes")},
                                {{QStringLiteral("M"), 3}, QStringLiteral("Ropes")}});
}
