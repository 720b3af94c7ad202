// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/money.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

StoredGrant grant(const char* organisation, const char* label, const char* column, std::int64_t euros,
                  std::int64_t document = 1) {
    return {OrganisationCode(QString::fromLatin1(organisation)),
            QString::fromUtf8(label),
            CallId("M1"),
            0,
            QString::fromUtf8(column),
            Money::fromEuros(euros),
            0,
            document,
            1};
}

} // namespace

TEST_CASE("a heading's role follows the programme's words") {
    const MoneyWords words = harbours().moneyWords;
    CHECK(moneyRoleOf(QStringLiteral("Lupaukset 2030"), words) == MoneyRole::Granted);
    CHECK(moneyRoleOf(QStringLiteral("Valtion lupaus"), words) == MoneyRole::Granted);
    CHECK(moneyRoleOf(QStringLiteral("Suoritettu lupauksesta"), words) == MoneyRole::Paid);
    CHECK(moneyRoleOf(QStringLiteral("Odottaa"), words) == MoneyRole::Remaining);
    CHECK(moneyRoleOf(QStringLiteral("2030"), words) == MoneyRole::Other);
}

TEST_CASE("a line's amounts stand side by side and what remains is reckoned") {
    const MoneyView view = moneyView(harbours(), {grant("A", "Kivisatama", "Lupaus", 100),
                                                  grant("A", "Kivisatama", "Suoritettu", 70),
                                                  grant("A", "Kivisatama", "Odottaa", 30)});
    REQUIRE(view.rows.size() == 1);
    CHECK(view.rows[0].granted == Money::fromEuros(100));
    CHECK(view.rows[0].remainder == Money::fromEuros(30));
    CHECK(view.mismatches.empty());
    CHECK(view.remaining == Money::fromEuros(30));
}

TEST_CASE("granted less paid that is not what remains is a mismatch, and the document's figure stays") {
    const MoneyView view = moneyView(harbours(), {grant("A", "Kivisatama", "Lupaus", 100),
                                                  grant("A", "Kivisatama", "Suoritettu", 70),
                                                  grant("A", "Kivisatama", "Odottaa", 35)});
    REQUIRE(view.mismatches.size() == 1);
    CHECK(view.mismatches[0].stated == Money::fromEuros(35));
    CHECK(view.mismatches[0].computed == Money::fromEuros(30));
    CHECK(view.rows[0].remaining == Money::fromEuros(35));
}

TEST_CASE("a document's sum is compared with its lines and not counted among them") {
    const MoneyView view = moneyView(harbours(), {grant("A", "Kivisatama", "Lupaus", 100),
                                                  grant("B", "Tuulilahti", "Lupaus", 50),
                                                  grant("", "Kaikkiaan", "Lupaus", 160)});
    REQUIRE(view.mismatches.size() == 1);
    CHECK(view.mismatches[0].kind == MismatchKind::ColumnSum);
    CHECK(view.mismatches[0].stated == Money::fromEuros(160));
    CHECK(view.mismatches[0].computed == Money::fromEuros(150));
    CHECK(view.granted == Money::fromEuros(150));
    CHECK(view.rows.back().isTotal);
}

TEST_CASE("sums of different documents are not mixed") {
    const MoneyView view = moneyView(
        harbours(), {grant("A", "Kivisatama", "Lupaus", 100, 1), grant("B", "Tuulilahti", "Lupaus", 50, 1),
                     grant("", "Kaikkiaan", "Lupaus", 150, 1), grant("A", "Kivisatama", "Lupaus", 100, 2)});
    CHECK(view.mismatches.empty());
}
