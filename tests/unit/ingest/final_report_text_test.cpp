// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_fixtures.h"

using namespace salkku;
using namespace salkku::test;

namespace {

Findings reportIn(const char* text) {
    return findingsInText(QString::fromUtf8(text), recovery());
}

QStringList indicatorsIn(const char* text) {
    return indicatorsOf(reportIn(text));
}

} // namespace

TEST_CASE("indicators come with statement, due quarter, result, achieved quarter and note") {
    CHECK(
        indicatorsIn("4 Investointi 3: Tiedolla johtaminen\n\n4.1 Mitä saatiin aikaan?\n\n"
                     "1. mittari ja tulos: Varasto on avattu Q2/2024: kyllä Q1/24, kaikille.\n\n"
                     "2. mittari ja tulos: Raportit ovat\n\nHVA:lla käytössä Q4/2025: kyllä osittain. Kaksi "
                     "puuttuu.\n\n3. mittari ja tulos: Aineistot luovutettu vuosittain: ei.\n") ==
        utf8Lines({"3 4.1 1 | Varasto on avattu | 2024-Q2 | met | 2024-Q1 | kaikille.",
                   "3 4.1 2 | Raportit ovat HVA:lla käytössä | 2025-Q4 | partly | - | Kaksi puuttuu.",
                   "3 4.1 3 | Aineistot luovutettu vuosittain | - | not_met | - | "}));
}

TEST_CASE("the label may stand before the number, and the result on a line of its own") {
    CHECK(indicatorsIn("Investointi 2\n\nMittari 1: Neuvola on auki Q3/2025.\nTulos: ei toteutunut, tilat "
                       "puuttuvat.\n\nMittari 2\n\nLiikuntaneuvonta alkanut\n\nQ1/2025\n\nToteutunut\n") ==
          utf8Lines({"2  1 | Neuvola on auki | 2025-Q3 | not_met | - | tilat puuttuvat.",
                     "2  2 | Liikuntaneuvonta alkanut | 2025-Q1 | met | - | "}));
}

TEST_CASE("Swedish reports are read with the same words' translations") {
    CHECK(indicatorsIn(
              "2 Investering 4: Digitala innovationer\n\nIndikator 1: Chatten är i bruk Q4/2024. "
              "Resultat: delvis uppfylld, två enheter väntar.\n\nIndikator nr 2: Kalendern har tagits i "
              "bruk (Q2/2025)\nResultat: uppnått Q1/25\n") ==
          utf8Lines({"4 2 1 | Chatten är i bruk | 2024-Q4 | partly | - | två enheter väntar.",
                     "4 2 2 | Kalendern har tagits i bruk | 2025-Q2 | met | 2025-Q1 | "}));
}

TEST_CASE("indicators that run on in one paragraph are parted") {
    CHECK(indicatorsIn("Investointi 4\n\n1. mittari: Alusta hankittu Q4/2023: kyllä. 2. mittari: Alusta "
                       "käytössä Q4/2024: ei vielä.\n") ==
          utf8Lines({"4  1 | Alusta hankittu | 2023-Q4 | met | - | ",
                     "4  2 | Alusta käytössä | 2024-Q4 | not_met | - | vielä."}));
}

TEST_CASE("indicators without numbers are counted in their section") {
    const auto facts = indicatorFactsOf(reportIn(
        "3 Investointi 2\n\n3.1 Alku\n\nMittari: Puisto on avattu: kyllä.\n\nMittari: Rata on avattu: "
        "ei.\n\n3.2 Loppu\n\nMittari: Halli on avattu: osittain.\n"));
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].number == 1);
    CHECK(facts[1].number == 2);
    CHECK(facts[2].number == 1);
}

TEST_CASE("an indicator without a result is unknown, less sure and warned of") {
    const Findings findings =
        reportIn("Investointi 4\n\nMittari 1: Alustan käyttöaste nousee.\n\nTeksti jatkuu "
                 "muista asioista, eikä tulosta kerrota.\n");
    CHECK(indicatorsOf(findings) == utf8Lines({"4  1 | Alustan käyttöaste nousee. | - | unknown | - | "}));
    CHECK(warningCodes(findings).contains(QStringLiteral("indicator_without_result")));
    const auto found = std::find_if(findings.findings.begin(), findings.findings.end(), [](const Finding& f) {
        return std::holds_alternative<IndicatorFinding>(f.fact);
    });
    CHECK(found->confidence < 0.7);
}

TEST_CASE("wrong, repeated and jumping section numbers do not change the investment") {
    CHECK(indicatorsIn("3 Investointi 2\n\n5.2 Palvelut\n\nMittari 1: Avattu: kyllä.\n\n3.1 Palvelut\n\n"
                       "Mittari 1: Suljettu: ei.\n\n3.1 Palvelut\n\nMittari 1: Siirretty: ei.\n\n"
                       "9 Investointi 3\n\n2.4.1 Tieto\n\nMittari 1: Mitattu: kyllä.\n") ==
          utf8Lines({"2 5.2 1 | Avattu | - | met | - | ", "2 3.1 1 | Suljettu | - | not_met | - | ",
                     "2 3.1 1 | Siirretty | - | not_met | - | ", "3 2.4.1 1 | Mitattu | - | met | - | "}));
}

TEST_CASE("sentences about indicators and investments open nothing") {
    const Findings findings = reportIn(
        "3 Investointi 2\n\n3.1 Seuranta\n\nSeuranta tehtiin kahdella mittarilla.\n\nInvestointi 4:stä "
        "saatiin tukea: kyllä\n\nMittari 1: Avattu: kyllä.\n\nMittarit kertovat paljon.\n");
    CHECK(indicatorsOf(findings) == utf8Lines({"2 3.1 1 | Avattu | - | met | - | "}));
}

TEST_CASE("the next chapter ends an investment, and a numbered list in it does not") {
    const Findings findings =
        reportIn("2 Investointi 1\n\n2.1 Tulokset\n\n3. Ensimmäinen asia\n\n4. Toinen asia\n\n"
                 "Mittari 1: Avattu: kyllä.\n\n3 Yhteenveto\n\nMittari 2: Suljettu: kyllä.\n");
    CHECK(indicatorsOf(findings) ==
          utf8Lines({"1 2.1 1 | Avattu | - | met | - | ", "0 3 2 | Suljettu | - | met | - | "}));
}

TEST_CASE("work packages come with number, title and the part of their investment, each once") {
    const Findings findings = reportIn(
        "2 Investointi 1\n\n2.1 Kysymys?\n\n2.1.1 Työpaketti 1: Jonojen purku ja\n\nsen seuranta\n\n"
        "Jonoja purettiin.\n\nTP 2 – Iltavastaanotto\n\n2.2 Uudistukset\n\nTyöpaketti 1: Jonojen purku "
        "ja sen seuranta\n\n2.3 Digitaaliset mallit (suunnitelman kohta 1b)\n\nTyöpaketti 1: Etähoito\n\n"
        "2.4 Liitteet\n\nTyöpaketti 3: Päiväkirja\n");
    CHECK(workPackagesOf(findings) == utf8Lines({"1 1 Jonojen purku ja sen seuranta", "1 2 Iltavastaanotto",
                                                 "1B 1 Etähoito", "1 3 Päiväkirja"}));
}

TEST_CASE("an indicator knows its work package until the next section") {
    const auto facts = indicatorFactsOf(reportIn(
        "2 Investointi 1\n\n2.1 Työpaketti 1: Jonot\n\nMittari 1: Purettu: kyllä.\n\n2.2 Muut\n\nMittari 1: "
        "Tehty: kyllä.\n"));
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].workPackage == QStringLiteral("1 Jonot"));
    CHECK(facts[1].workPackage.isEmpty());
}

TEST_CASE("sentences about work packages are no headings") {
    CHECK(workPackagesOf(
              reportIn("2 Investointi 1\n\nTyöpaketti 1 eteni hyvin.\n\nTyöpaketti 2\n\nTyöpaketit 1-3 "
                       "liittyvät toisiinsa.\n")) == QStringList());
}

TEST_CASE("tables of contents give nothing") {
    const Findings findings = reportIn(
        "Sisällys\n\n2 Investointi 1: Jonot ......... 3\n\n2.1 Työpaketti 1: Jonojen purku ........ 4\n\n"
        "\f2 Investointi 1: Jonot\n\n2.1 Työpaketti 1: Jonojen purku\n\nTekstiä.\n");
    CHECK(workPackagesOf(findings) == utf8Lines({"1 1 Jonojen purku"}));
}

TEST_CASE("another programme's reports are read by its own words") {
    const Findings findings = findingsInText(
        QString::fromUtf8(
            "5 Hanke 7: Valot\n\n5.1 Etäohjaus\n\nLasti 2: Poijujen lamput\n\nLuotaus 1: Lamput on "
            "vaihdettu Q2/2031. Lukema: matkalla, kaksi puuttuu.\n\n2. luotaus ja lukema: Kaapeli on "
            "vedetty: perillä Q4/30.\n\nMittari 3: Ei tämän ohjelman sana: kyllä.\n"),
        harbours());
    CHECK(workPackagesOf(findings) == utf8Lines({"7Z 2 Poijujen lamput"}));
    CHECK(indicatorsOf(findings) ==
          utf8Lines({"7Z 5.1 1 | Lamput on vaihdettu | 2031-Q2 | partly | - | kaksi puuttuu.",
                     "7Z 5.1 2 | Kaapeli on vedetty | - | met | 2030-Q4 | "}));
}

TEST_CASE("a report with indicators is a final report whatever its title says") {
    CHECK(reportIn("2 Investointi 1\n\nMittari 1: Avattu: kyllä.\n").kind == DocumentKind::FinalReport);
}

TEST_CASE("a report without a title is of the organisation that its text keeps speaking of") {
    const char* text =
        "2 Investointi 1\n\n2.1 Alku\n\nLapin hyvinvointialue avasi vastaanoton.\n\n2.2 Jatko\n\n"
        "Lapissa ja Kainuussa tavattiin. Lapin malli levisi.\n\n2.3 Loppu\n\nLappiin jäi pysyvä "
        "tiimi.\n";
    CHECK(reportIn(text).organisation == OrganisationCode(QStringLiteral("21")));
}

TEST_CASE("a report that speaks of many organisations alike is nobody's") {
    const char* text =
        "2 Investointi 1\n\n2.1 Alku\n\nLappi ja Kainuu aloittivat.\n\n2.2 Jatko\n\nLappi, Kainuu "
        "ja Satakunta jatkoivat.\n\n2.3 Loppu\n\nLappi ja Satakunta lopettivat.\n";
    CHECK(reportIn(text).organisation.isEmpty());
}

TEST_CASE("other layouts of labels and results are read") {
    CHECK(indicatorsIn(
              "3 Investointi 2\n\n3.1 Seuranta\n\n1) Mittari: Neuvola on auki vuoden 2025 Q3: kyllä\n\n"
              "Indikaattori 2 – Kerho toimii, määräaika Q4/2025 (osittain)\n\nMittari 3. Verkko on "
              "rakennettu 10–12/2024. Toteutui Q1/25.\n\nMITTARI 4: Vene on vesillä: KYLLÄ\n") ==
          utf8Lines({"2 3.1 1 | Neuvola on auki vuoden | 2025-Q3 | met | - | ",
                     "2 3.1 2 | Kerho toimii | 2025-Q4 | partly | - | ",
                     "2 3.1 3 | Verkko on rakennettu | 2024-Q4 | met | 2025-Q1 | ",
                     "2 3.1 4 | Vene on vesillä | - | met | - | "}));
}

TEST_CASE("results told by a sentence are read in any form of its words") {
    const auto resultOf = [](const char* sentence) {
        const auto facts = indicatorFactsOf(reportIn(
            ("3 Investointi 2\n\nMittari 1: Kerho on avattu Q1/2025\nTulos: " + std::string(sentence) + "\n")
                .c_str()));
        REQUIRE(facts.size() == 1);
        CHECK(facts[0].statement == QStringLiteral("Kerho on avattu"));
        return facts[0].result;
    };
    for (const char* met :
         {"Tavoite saavutettiin.", "On toteutunut suunnitellusti.", "Tavoitteet toteutuivat.",
          "Målet har uppnåtts.", "Har förverkligats.", "täysin toteutunut"})
        CHECK(resultOf(met) == IndicatorResult::Met);
    for (const char* partly :
         {"Tavoite toteutui pääosin, tilat puuttuvat.", "Toteutunut vain osin.", "Ei toteutunut täysin.",
          "Målet har uppnåtts delvis.", "saavutettiin osittain"})
        CHECK(resultOf(partly) == IndicatorResult::Partly);
    for (const char* notMet : {"Tavoitetta ei saavutettu.", "Tavoitteet eivät toteutuneet.",
                               "Jäi toteutumatta.", "Målet har inte uppnåtts.", "förverkligades inte"})
        CHECK(resultOf(notMet) == IndicatorResult::NotMet);
}

TEST_CASE("tables of indicators in plain text are read by the places of their headings") {
    CHECK(indicatorsIn("3 Investointi 2\n\n3.1 Seuranta\n\n"
                       "Mittari                   Tavoiteaika   Toteutuminen         Huomiot\n"
                       "Kerho on avattu kaikissa  Q4/2024       Toteutunut           Kävijöitä riittää.\n"
                       "kylissä\n"
                       "Rata on valmis            Q2/2025       Toteutunut osittain  Maali puuttuu.\n"
                       "Halli on lämmin           Q4/2025       Ei toteutunut\n\n"
                       "Muu teksti jatkuu tästä.\n") ==
          utf8Lines({"2 3.1 1 | Kerho on avattu kaikissa kylissä | 2024-Q4 | met | - | Kävijöitä riittää.",
                     "2 3.1 2 | Rata on valmis | 2025-Q2 | partly | - | Maali puuttuu.",
                     "2 3.1 3 | Halli on lämmin | 2025-Q4 | not_met | - | "}));
}

TEST_CASE("tables of indicators in plain text may part their cells by strokes") {
    CHECK(indicatorsIn("2 Investering 4\n\n| Nr | Indikator | Tidsfrist | Resultat |\n|----|----|----|----|\n"
                       "| 1 | Chatten är öppen | Q2/2025 | uppnått |\n| 2 | Kalendern är i bruk | Q4/2025 | "
                       "inte uppnått |\n\n3 Investering 2\n\nSlut.\n") ==
          utf8Lines({"4 2 1 | Chatten är öppen | 2025-Q2 | met | - | ",
                     "4 2 2 | Kalendern är i bruk | 2025-Q4 | not_met | - | "}));
}

TEST_CASE("labels may be inflected, compounds, or count in words") {
    CHECK(
        indicatorsIn("3 Investointi 2\n\nMittarin 1 (Kerho on avattu, Q1/2025) tulos: saavutettu\nMittarin 2 "
                     "(Rata on valmis, Q3/2025) tulos: ei saavutettu\n\nTulosmittari 3: Halli on lämmin "
                     "(Q2/2024)\n   Kyllä.\n\nNeljäs mittari: Vene on vesillä Q4/2025. Tulos: ei.\n") ==
        utf8Lines({"2 3 1 | Kerho on avattu | 2025-Q1 | met | - | ",
                   "2 3 2 | Rata on valmis | 2025-Q3 | not_met | - | ",
                   "2 3 3 | Halli on lämmin | 2024-Q2 | met | - | ",
                   "2 3 4 | Vene on vesillä | 2025-Q4 | not_met | - | "}));
}

TEST_CASE("a due date with a label of its own is no part of the statement") {
    CHECK(indicatorsIn("3 Investointi 2 Ennaltaehkäisy\n\nMittari: Kerho on avattu\nTavoiteaikataulu: "
                       "Q4/2023\nToteuma: Toteutettu\n") ==
          utf8Lines({"2 3 1 | Kerho on avattu | 2023-Q4 | met | - | "}));
}

TEST_CASE("a result in the statement's own words does not end it") {
    CHECK(
        indicatorsIn("3 Investointi 2\n\nMittari 1: Osittain digitaalinen neuvola on toteutunut kaikkialla "
                     "Q3/2025: ei, kaksi kuntaa puuttuu.\n") ==
        utf8Lines({"2 3 1 | Osittain digitaalinen neuvola on toteutunut kaikkialla | 2025-Q3 | not_met | - | "
                   "kaksi kuntaa puuttuu."}));
}

namespace {

// "investment+part number title: items".
QStringList sectionsOf(const Findings& findings) {
    QStringList lines;
    for (const Finding& finding : findings.findings) {
        const auto* narrative = std::get_if<NarrativeFinding>(&finding.fact);
        if (!narrative) continue;
        QStringList items;
        for (const NarrativeItem& item : narrative->items)
            items.append((item.heading ? QStringLiteral("#") : QString()) + item.text);
        lines.append(QStringLiteral("%1%2 %3 %4: %5")
                         .arg(finding.investment)
                         .arg(finding.part, narrative->sectionNumber, narrative->title,
                              items.join(QStringLiteral(" / "))));
    }
    return lines;
}

} // namespace

TEST_CASE("a numbered report is told section by section, without its indicators") {
    const Findings findings = reportIn(
        "1 Tiivistelmä\n\nKaikki onnistui.\n\n2 Investointi 1: Jonot\n\n2.1 Miten jonoja\n\n"
        "purettiin?\n\nJonot lyhenivät.\n\nIlta-ajat auttoivat.\n\nMittari 1: Jonot purettu: kyllä.\n\n"
        "2.2 Työpaketti 1: Iltavastaanotto\n\nIltaisin kävi väkeä.\n\n2.3 Etähoito (1b)\n\nEtähoito "
        "alkoi.\n\n3 Yhteenveto\n\nLoppu hyvin.\n");
    CHECK(sectionsOf(findings) ==
          utf8Lines({"0 1 Tiivistelmä: Kaikki onnistui.",
                     "1 2.1 Miten jonoja purettiin?: Jonot lyhenivät. / Ilta-ajat auttoivat.",
                     "1 2.2 Työpaketti 1: Iltavastaanotto: Iltaisin kävi väkeä.",
                     "1B 2.3 Etähoito (1b): Etähoito alkoi.", "0 3 Yhteenveto: Loppu hyvin."}));
}

TEST_CASE("repeated and wrong section numbers still part the sections") {
    const Findings findings =
        reportIn("3 Investointi 2\n\n3.1 Tuki\n\nEka.\n\n5.2 Tuki\n\nToka.\n\n3.1 Tuki\n\n"
                 "Kolmas.\n\nMittari 1: Avattu: kyllä.\n");
    CHECK(sectionsOf(findings) ==
          utf8Lines({"2 3.1 Tuki: Eka.", "2 5.2 Tuki: Toka.", "2 3.1 Tuki: Kolmas."}));
}

TEST_CASE("a section of the programme inside a report keeps its name") {
    const Findings findings = reportIn(
        "2 Investointi 1\n\n2.1 Yleistilanne\n\nHyvin menee.\n\n2.2 Muuta\n\nTyö jatkuu.\n\n2.3 Lopuksi\n\n"
        "Kiitos.\n\nMittari 1: Avattu: kyllä.\n");
    QStringList ids;
    for (const Finding& finding : findings.findings)
        if (const auto* narrative = std::get_if<NarrativeFinding>(&finding.fact))
            ids.append(narrative->section.value);
    CHECK(ids == QStringList{QStringLiteral("situation"), QString(), QString()});
}

TEST_CASE("an indicator that counts tells baseline, target, value and unit") {
    const auto facts = indicatorFactsOf(reportIn(
        "3 Investointi 2\n\nMittari 1: Neuvolaan pääsee viikossa, lähtötaso 59 %, tavoite 80 % vuoden "
        "2025 loppuun mennessä.\nTulos: 74 %\n\nMittari 2: Kerhoja on\nTulos: 12 kpl\n"));
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].measure == Measure{59, 80, 74, QStringLiteral("%")});
    CHECK(facts[0].due == Quarter{2025, 4});
    CHECK(facts[1].measure == Measure{std::nullopt, std::nullopt, 12, QStringLiteral("kpl")});
}

TEST_CASE("due and achieved times that are no quarters are read") {
    CHECK(indicatorsIn(
              "3 Investointi 2\n\nMittari 1: Rata on auki vuoden 2025 loppuun mennessä: toteutunut "
              "kesäkuussa 2025, ajallaan.\n\nMittari 2: Halli on auki 30.9.2024 mennessä. Tulos: ei.\n") ==
          utf8Lines({"2 3 1 | Rata on auki | 2025-Q4 | met | 2025-Q2 | ajallaan.",
                     "2 3 2 | Halli on auki | 2024-Q3 | not_met | - | "}));
}
