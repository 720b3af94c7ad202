// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of lights as other writers draw them.
#include "fixtures.h"

using namespace salkku;
using salkku::test::PdfDraft;

namespace {

constexpr unsigned leaf = 0x92d050;
constexpr unsigned amber = 0xffc000;
constexpr unsigned brick = 0xc00000;

// "organisation dimension light", sorted.
QStringList lightsOf(const Findings& findings) {
    QStringList lights;
    for (const Finding& finding : findings.findings)
        if (const auto* light = std::get_if<LightFinding>(&finding.fact))
            lights.append(QStringLiteral("%1 %2 %3")
                              .arg(finding.organisation.value,
                                   light->dimension ? light->dimension->value : QStringLiteral("overall"),
                                   lightId(light->light)));
    lights.sort();
    return lights;
}

QStringList lightsIn(const PdfDraft& draft) {
    return lightsOf(test::findingsIn(draft, test::harbours()));
}

PdfDraft headed() {
    PdfDraft draft;
    draft.text(30, 40, 22, QStringLiteral("M1 Hanke 7 valot 1-6/2030"));
    draft.text(220, 90, 11, QStringLiteral("Tahti")).text(340, 90, 11, QStringLiteral("Turvallisuus"));
    return draft;
}

PdfDraft& row(PdfDraft& draft, double y, const char* name, unsigned tempo, unsigned safety) {
    return draft.text(40, y + 14, 11, QString::fromUtf8(name))
        .rectangle(200, y, 110, 22, tempo)
        .rectangle(310, y, 110, 22, safety);
}

} // namespace

TEST_CASE("cells of one colour that were painted as one are two lights") {
    PdfDraft draft = headed();
    row(draft, 100, "Kivisatama", leaf, amber);
    draft.text(40, 136, 11, QStringLiteral("Tuulilahti")).rectangle(200, 122, 220, 22, leaf);
    CHECK(lightsIn(draft) ==
          QStringList{"A safety yellow", "A tempo green", "B safety green", "B tempo green"});
}

TEST_CASE("a name at the top of a high row has the row's lights") {
    PdfDraft draft = headed();
    row(draft, 100, "Kivisatama", leaf, amber);
    draft.text(40, 134, 11, QStringLiteral("Tuulilahti"));
    draft.rectangle(200, 122, 110, 50, brick).rectangle(310, 122, 110, 50, leaf);
    CHECK(lightsIn(draft) ==
          QStringList{"A safety yellow", "A tempo green", "B safety green", "B tempo red"});
}

TEST_CASE("bars that end where their values do are no lights") {
    PdfDraft draft = headed();
    double y = 100;
    double width = 100;
    for (const char* name : {"Kivisatama", "Tuulilahti", "Majakkaniemi"}) {
        draft.text(40, y + 12, 11, QString::fromUtf8(name)).rectangle(200, y, width, 14, leaf);
        width -= 23;
        y += 22;
    }
    CHECK(lightsIn(draft).isEmpty());
}

TEST_CASE("headings that nearly touch part where their columns do") {
    PdfDraft draft;
    draft.text(30, 40, 22, QStringLiteral("M1 Hanke 7 valot 1-6/2030"));
    draft.text(262, 90, 11, QStringLiteral("Sataman tahti"))
        .text(338, 90, 11, QStringLiteral("Turvallisuus"));
    row(draft, 100, "Kivisatama", leaf, amber);
    row(draft, 122, "Tuulilahti", brick, leaf);
    CHECK(lightsIn(draft) ==
          QStringList{"A safety yellow", "A tempo green", "B safety green", "B tempo red"});
}

TEST_CASE("names as headings of narrow columns may nearly touch") {
    PdfDraft draft;
    draft.text(30, 40, 22, QStringLiteral("M1 Hanke 7 valot 1-6/2030"));
    draft.text(200, 90, 11, QStringLiteral("Kivisatama")).text(260, 90, 11, QStringLiteral("Tuulilahti"));
    draft.text(40, 114, 11, QStringLiteral("Tahti"));
    draft.rectangle(205, 100, 44, 22, leaf).rectangle(265, 100, 44, 22, brick);
    CHECK(lightsIn(draft) == QStringList{"A tempo green", "B tempo red"});
}

TEST_CASE("a legend below the table is neither a heading nor text") {
    PdfDraft draft;
    draft.text(30, 40, 22, QStringLiteral("M1 Hanke 7 valot 1-6/2030"));
    draft.text(240, 90, 11, QStringLiteral("Kivisatama")).text(340, 90, 11, QStringLiteral("Tuulilahti"));
    draft.text(40, 114, 11, QStringLiteral("Tahti"));
    draft.disc(265, 110, 8, leaf).disc(365, 110, 8, brick);
    draft.rectangle(40, 161, 10, 10, leaf).text(56, 170, 10, QStringLiteral("Kaikki hyvin"));
    draft.rectangle(240, 161, 10, 10, brick).text(256, 170, 10, QString::fromUtf8("Hälytys"));
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(lightsOf(findings) == QStringList{"A tempo green", "B tempo red"});
    CHECK(test::narrativeOf(findings).isEmpty());
}

TEST_CASE("a table that goes on overleaf keeps its investment, with or without its headings") {
    const bool repeated = GENERATE(true, false);
    PdfDraft draft;
    draft.text(30, 40, 22, QStringLiteral("RRP1 Investointi 2 tilanne 1-3/2025"));
    draft.text(220, 90, 11, QStringLiteral("Aikataulu")).text(340, 90, 11, QStringLiteral("Kustannukset"));
    row(draft, 100, "Lappi", leaf, amber);
    row(draft, 122, "Kainuu", leaf, leaf);
    draft.newPage();
    if (repeated)
        draft.text(220, 30, 11, QStringLiteral("Aikataulu"))
            .text(340, 30, 11, QStringLiteral("Kustannukset"));
    row(draft, 40, "Satakunta", brick, amber);
    row(draft, 62, "Pirkanmaa", amber, leaf);
    const QStringList lights = lightsOf(test::findingsIn(draft, test::recovery()));
    CHECK(lights.size() == 8);
    CHECK(lights.contains(QStringLiteral("06 schedule red")));
    CHECK(lights.contains(QStringLiteral("08 costs green")));
}

TEST_CASE("a sentence that states another light than the table is warned of") {
    const char* sentence =
        GENERATE("Kivisataman tahti on punainen.", "Kivisatamassa tahti on punaisella.",
                 "Takten i Stenhamn är röd.", "Kivisataman tahti on nyt punainen, mutta korjaantuu.");
    PdfDraft draft = headed();
    row(draft, 100, "Kivisatama", leaf, amber);
    row(draft, 122, "Tuulilahti", brick, leaf);
    draft.text(40, 250, 11, QString::fromUtf8(sentence));
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(test::warningCodes(findings) == QStringList{QStringLiteral("contradiction")});
    CHECK(lightsOf(findings).contains(QStringLiteral("A tempo green")));
}

TEST_CASE("sentences that agree with the table, deny, or speak of colours as such are no contradiction") {
    const char* sentence =
        GENERATE("Kivisataman tahti on vihreä.", "Kivisataman tahti ei ole punainen.",
                 "Kivisatamassa tahti muuttui punaisesta.", "Kivisatamassa on punainen majakka.",
                 "Kivisatamassa yksi valo on keltaisella.", "Tuulilahdella tahti on punainen.");
    PdfDraft draft = headed();
    row(draft, 100, "Kivisatama", leaf, amber);
    row(draft, 122, "Tuulilahti", brick, leaf);
    draft.text(40, 250, 11, QString::fromUtf8(sentence));
    CHECK(test::warningCodes(test::findingsIn(draft, test::harbours())).isEmpty());
}
