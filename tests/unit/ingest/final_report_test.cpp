// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_fixtures.h"

using namespace salkku;
using namespace salkku::test;

namespace {

constexpr double width = 420; // A5, upright
constexpr double height = 595;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a heading in large type in the middle of a page opens its section there") {
    PdfDraft draft(width, height);
    draft.text(40, 40, 16, u("3 Investointi 2: Ennaltaehkäisy"));
    draft.text(40, 66, 13, u("3.1 Miten puisto rakennettiin?"));
    draft.block(40, 90, 9, {u("Mittari 1: Puisto on avattu Q1/2024: kyllä.")});
    draft.text(40, 120, 13, u("3.2 Miten rata rakennettiin?"));
    draft.block(40, 144, 9,
                {u("Mittari 1: Rata on avattu Q2/2024: ei."), u("Mittari 2: Valot palavat: osin.")});
    CHECK(indicatorsOf(findingsIn(draft, recovery())) ==
          utf8Lines({"2 3.1 1 | Puisto on avattu | 2024-Q1 | met | - | ",
                     "2 3.2 1 | Rata on avattu | 2024-Q2 | not_met | - | ",
                     "2 3.2 2 | Valot palavat | - | partly | - | "}));
}

TEST_CASE("an indicator goes on over the end of a page, and its source is where it begins") {
    PdfDraft draft(width, height);
    draft.text(40, 40, 14, u("2 Investering 3: Kunskapsbas"), 0, Font::Serif);
    draft.block(40, 500, 9,
                {u("Indikator 1: Rapporterna har tagits i bruk i alla"), u("tjänster som avtalats med")});
    draft.newPage();
    draft.block(40, 40, 9, {u("kommunerna Q3/2025: delvis. Två återstår.")});
    const Findings findings = findingsIn(draft, recovery());
    CHECK(
        indicatorsOf(findings) ==
        utf8Lines(
            {"3 2 1 | Rapporterna har tagits i bruk i alla tjänster som avtalats med kommunerna | 2025-Q3 | "
             "partly | - | Två återstår."}));
    const auto indicator =
        std::find_if(findings.findings.begin(), findings.findings.end(),
                     [](const Finding& f) { return std::holds_alternative<IndicatorFinding>(f.fact); });
    REQUIRE(indicator != findings.findings.end());
    CHECK(indicator->source.page == 1);
    REQUIRE(indicator->source.box);
    CHECK(indicator->source.box->y0 > 480);
}

TEST_CASE("a work package's title that wraps is one, and its part comes from the section's heading") {
    PdfDraft draft(595, 842);
    draft.text(60, 80, 15, u("2 Investointi 1: Hoitotakuu ja palveluvelka"), 0, Font::Serif);
    draft.text(60, 120, 12, u("2.3 Mitä malleja otettiin käyttöön (kohta 1b)?"), 0, Font::Serif);
    draft.block(60, 160, 11, {u("Työpaketti 2: Etävastaanotto ja siihen"), u("kuuluva tuki asiakkaille")});
    draft.block(60, 210, 10, {u("Etävastaanotto alkoi kaikissa kunnissa.")});
    CHECK(workPackagesOf(findingsIn(draft, recovery())) ==
          utf8Lines({"1B 2 Etävastaanotto ja siihen kuuluva tuki asiakkaille"}));
}

TEST_CASE("a page of contents with page numbers gives nothing") {
    PdfDraft draft(595, 842);
    const QStringList contents = {u("1 Johdanto"), u("2 Investointi 1"), u("2.1 Työpaketti 1: Jonojen purku"),
                                  u("2.2 Työpaketti 2: Ilta"), u("3 Loppu")};
    double y = 140;
    for (const QString& line : contents) {
        draft.text(60, y, 11, line + QStringLiteral(" %1").arg(static_cast<int>(y / 30)));
        y += 40;
    }
    draft.newPage();
    draft.text(60, 80, 15, u("2 Investointi 1"));
    draft.text(60, 120, 11, u("2.1 Työpaketti 1: Jonojen purku"));
    CHECK(workPackagesOf(findingsIn(draft, recovery())) == utf8Lines({"1 1 Jonojen purku"}));
}

TEST_CASE("wide slides are no report") {
    PdfDraft draft;
    draft.text(40, 50, 24, u("Investointi 1"));
    draft.text(40, 120, 12, u("Työpaketti 1: Jonot"));
    draft.text(40, 160, 12, u("Mittari 1: Purettu: kyllä."));
    const Findings findings = findingsIn(draft, recovery());
    CHECK(workPackagesOf(findings) == QStringList());
    CHECK(indicatorsOf(findings) == QStringList());
}

TEST_CASE("another programme's drawn report is read by its own words") {
    PdfDraft draft(612, 792);
    draft.text(72, 90, 14, u("1. Projekt 1: Kajer"), 0, Font::Serif);
    draft.text(72, 130, 12, u("1.2 Skeppslast 4: Betong"), 0, Font::Serif);
    draft.block(72, 170, 10,
                {u("Lodning 1: Kajen är gjuten Q4/2030"), u("Avläsning: på grund, ingen betong.")});
    const Findings findings = findingsIn(draft, harbours());
    CHECK(workPackagesOf(findings) == utf8Lines({"1 4 Betong"}));
    CHECK(indicatorsOf(findings) ==
          utf8Lines({"1 1.2 1 | Kajen är gjuten | 2030-Q4 | not_met | - | ingen betong."}));
}

TEST_CASE("indicators in a table are read row by row, with wrapped cells") {
    PdfDraft draft(595, 842);
    draft.text(60, 60, 14, QStringLiteral("2 Investointi 2"));
    draft.text(60, 90, 10, QStringLiteral("2.1 Seuranta"));
    const double columns[] = {60, 230, 330, 420};
    const auto row = [&](double y, const QStringList& cells) {
        for (int i = 0; i < 4; ++i)
            if (!cells[i].isEmpty()) draft.text(columns[i], y, 10, cells[i]);
    };
    row(130, {"Mittari", "Tavoite", "Tulos", "Huomio"});
    row(150, {"Neuvolan vastaanotto on", "Q3/2025", "osittain", "Kaksi"});
    row(162, {"auki iltaisin", "", "", "puuttuu"});
    row(182, {"Laitteet on hankittu", "31.12.2024", "kyll\u00e4", ""});
    row(202, {"Osuus asiakkaista", "80 %", "74 %", ""});
    draft.text(60, 300, 10, QStringLiteral("Muuta tekstiä tulee vasta kauempana."));
    const Findings findings = test::findingsIn(draft, test::recovery());
    CHECK(test::indicatorsOf(findings) ==
          test::utf8Lines(
              {"2 2.1 1 | Neuvolan vastaanotto on auki iltaisin | 2025-Q3 | partly | - | Kaksi puuttuu",
               "2 2.1 2 | Laitteet on hankittu | 2024-Q4 | met | - | ",
               "2 2.1 3 | Osuus asiakkaista | - | unknown | - | "}));
    const auto facts = test::indicatorFactsOf(findings);
    REQUIRE(facts.size() == 3);
    CHECK(facts[2].measure == Measure{std::nullopt, 80, 74, QStringLiteral("%")});
}
