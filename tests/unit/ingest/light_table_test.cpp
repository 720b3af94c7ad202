// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

using namespace salkku;
using salkku::test::Font;
using salkku::test::PdfDraft;

namespace {

using Lights = std::map<QString, QString>;

// "organisation investment dimension" and the light; "overall" where no dimension is named.
Lights lightsOf(const Findings& findings) {
    Lights lights;
    for (const Finding& finding : findings.findings)
        if (const auto* light = std::get_if<LightFinding>(&finding.fact))
            lights[QStringLiteral("%1 %2 %3")
                       .arg(finding.organisation.value)
                       .arg(finding.investment)
                       .arg(light->dimension ? light->dimension->value : QStringLiteral("overall"))] =
                lightId(light->light);
    return lights;
}

constexpr unsigned leaf = 0x92d050;
constexpr unsigned amber = 0xffc000;
constexpr unsigned brick = 0xc00000;
constexpr unsigned mist = 0xd9d9d9;

const Lights expected = {{"A 7 tempo", "green"},  {"A 7 safety", "yellow"}, {"B 7 tempo", "red"},
                         {"B 7 safety", "green"}, {"C 7 tempo", "yellow"},  {"C 7 safety", "grey"}};

struct Row {
    const char* name;
    unsigned tempo;
    unsigned safety;
};
constexpr Row rows[] = {
    {"Kivisatama", leaf, amber}, {"Tuulilahti", brick, leaf}, {"Majakkaniemi", amber, mist}};

PdfDraft titled(const char* title = "M1 Hanke 7 valot 1-6/2030") {
    PdfDraft draft;
    draft.text(30, 40, 22, QString::fromUtf8(title));
    return draft;
}

// Organisations in rows, dimensions in columns, cells filled to their borders.
PdfDraft cellTable(double pitch = 22, const char* first = "Tahti", const char* second = "Turvallisuus") {
    PdfDraft draft = titled();
    draft.text(220, 90, 11, QString::fromUtf8(first)).text(340, 90, 11, QString::fromUtf8(second));
    double y = 100;
    for (const Row& row : rows) {
        draft.text(40, y + 0.6 * pitch, 11, QString::fromUtf8(row.name));
        draft.rectangle(200, y, 110, pitch, row.tempo).rectangle(310, y, 110, pitch, row.safety);
        y += pitch;
    }
    return draft;
}

// Organisations in columns with turned names, dimensions in rows, round lights.
PdfDraft discTable(int degrees) {
    PdfDraft draft = titled();
    for (int i = 0; i < 3; ++i) {
        const double x = 200 + 90 * i;
        draft.text(x, degrees > 0 ? 140 : 70, 10, QString::fromUtf8(rows[i].name), degrees, Font::Serif);
        draft.disc(x - 4, 170, 8, rows[i].tempo).disc(x - 4, 200, 8, rows[i].safety);
    }
    draft.text(40, 174, 11, QStringLiteral("Tahti")).text(40, 204, 11, QStringLiteral("Turva"));
    return draft;
}

PdfDraft withLegend(PdfDraft draft, unsigned green, unsigned yellow, unsigned red, unsigned grey) {
    const std::pair<const char*, unsigned> entries[] = {
        {"Kaikki hyvin", green}, {"Tarkkaile", yellow}, {"H\u00e4lytys", red}, {"Ei tietoa", grey}};
    double x = 60;
    for (const auto& [words, rgb] : entries) {
        draft.disc(x, 340, 6, rgb).text(x + 12, 344, 10, QString::fromUtf8(words));
        x += 150;
    }
    return draft;
}

} // namespace

TEST_CASE("filled cells beside organisations are lights, by hue where there is no legend") {
    const Findings findings = test::findingsIn(cellTable(), test::harbours());
    CHECK(lightsOf(findings) == expected);
    CHECK(findings.warnings.empty());
}

TEST_CASE("the height of a table's rows does not matter") {
    CHECK(lightsOf(test::findingsIn(cellTable(14), test::harbours())) == expected);
    CHECK(lightsOf(test::findingsIn(cellTable(60), test::harbours())) == expected);
}

TEST_CASE("round lights under turned names are lights, whichever way the names are turned") {
    CHECK(lightsOf(test::findingsIn(discTable(90), test::harbours())) == expected);
    CHECK(lightsOf(test::findingsIn(discTable(-90), test::harbours())) == expected);
}

TEST_CASE("a light knows call, period, place and words") {
    const Findings findings = test::findingsIn(cellTable(), test::harbours());
    REQUIRE_FALSE(findings.findings.empty());
    const Finding& first = findings.findings.front();
    CHECK(first.call.value == QStringLiteral("M1"));
    CHECK(first.period->toString() == QStringLiteral("2030-01/2030-06"));
    REQUIRE(first.source.box);
    CHECK(first.source.box->x0 == Approx(200).margin(0.1));
    CHECK(first.source.text.contains(QStringLiteral("Kivisatama")));
}

TEST_CASE("a legend says what the colours mean, against their hue") {
    // Blue for all well, violet for watch: no hue would tell.
    PdfDraft draft = titled();
    draft.text(220, 90, 11, QStringLiteral("Tahti"));
    const unsigned colours[] = {0x2040d0, 0x8030a0, 0x101010};
    for (int i = 0; i < 3; ++i)
        draft.text(40, 115 + 22 * i, 11, QString::fromUtf8(rows[i].name))
            .rectangle(200, 100 + 22 * i, 110, 22, colours[i]);
    const Findings findings =
        test::findingsIn(withLegend(draft, 0x2040d0, 0x8030a0, 0x101010, 0xeeeeee), test::harbours());
    CHECK(lightsOf(findings) ==
          Lights{{"A 7 tempo", "green"}, {"B 7 tempo", "yellow"}, {"C 7 tempo", "red"}});
}

TEST_CASE("a legend makes lights surer") {
    const auto confidence = [](const PdfDraft& draft) {
        const Findings findings = test::findingsIn(draft, test::harbours());
        REQUIRE_FALSE(findings.findings.empty());
        return findings.findings.front().confidence;
    };
    CHECK(confidence(withLegend(cellTable(), leaf, amber, brick, mist)) > confidence(cellTable()));
}

TEST_CASE("the legend's own patches are no lights") {
    PdfDraft draft = discTable(90);
    draft.disc(196, 340, 8, leaf).text(208, 344, 10, QStringLiteral("Kaikki hyvin"));
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(lightsOf(findings) == expected);
    CHECK(findings.warnings.empty());
}

TEST_CASE("investments as columns give overall lights") {
    PdfDraft draft = titled("M1 valot 1-6/2030");
    draft.text(220, 90, 11, QStringLiteral("Hanke 1")).text(340, 90, 11, QStringLiteral("Hanke 7"));
    for (int i = 0; i < 3; ++i)
        draft.text(40, 115 + 22 * i, 11, QString::fromUtf8(rows[i].name))
            .disc(240, 111 + 22 * i, 7, rows[i].tempo)
            .text(255, 115 + 22 * i, 11, QStringLiteral("50 %"))
            .disc(360, 111 + 22 * i, 7, rows[i].safety);
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(lightsOf(findings) == Lights{{"A 1 overall", "green"},
                                       {"A 7 overall", "yellow"},
                                       {"B 1 overall", "red"},
                                       {"B 7 overall", "green"},
                                       {"C 1 overall", "yellow"},
                                       {"C 7 overall", "grey"}});
    CHECK(test::progressOf(findings) == std::map<QString, int>{{"A 1", 50}, {"B 1", 50}, {"C 1", 50}});
}

TEST_CASE("banded rows are no lights") {
    PdfDraft draft = titled();
    draft.text(220, 90, 11, QStringLiteral("Tahti")).text(340, 90, 11, QStringLiteral("Turvallisuus"));
    for (int i = 0; i < 3; ++i) {
        if (i % 2 == 0)
            draft.rectangle(200, 100 + 22 * i, 110, 22, mist).rectangle(310, 100 + 22 * i, 110, 22, mist);
        draft.text(40, 115 + 22 * i, 11, QString::fromUtf8(rows[i].name));
    }
    CHECK(lightsOf(test::findingsIn(draft, test::harbours())).empty());
}

TEST_CASE("pale fills of several hues are lights, of one hue a band") {
    constexpr unsigned paleLeaf = 0xc6efce, paleAmber = 0xffeb9c, paleBrick = 0xffc7ce;
    const auto tableOf = [](std::initializer_list<unsigned> colours) {
        PdfDraft draft = titled();
        draft.text(220, 90, 11, QStringLiteral("Tahti"));
        double y = 100;
        for (const unsigned rgb : colours) {
            draft.text(40, y + 14, 11, QString::fromUtf8(rows[static_cast<int>((y - 100) / 22)].name));
            draft.rectangle(200, y, 110, 22, rgb);
            y += 22;
        }
        return draft;
    };
    CHECK(lightsOf(test::findingsIn(tableOf({paleLeaf, paleAmber, paleBrick}), test::harbours())) ==
          Lights{{"A 7 tempo", "green"}, {"B 7 tempo", "yellow"}, {"C 7 tempo", "red"}});
    CHECK(lightsOf(test::findingsIn(tableOf({paleLeaf, paleLeaf, paleLeaf}), test::harbours())).empty());
}

TEST_CASE("a column whose heading is missing does not take its neighbour's, and the others keep theirs") {
    PdfDraft draft = titled();
    // Two columns of lights, and two headings: over the second one and over a column of text to the right of
    // it.
    draft.text(340, 90, 11, QStringLiteral("Turvallisuus")).text(450, 90, 11, QStringLiteral("Tahti"));
    double y = 100;
    for (const Row& row : rows) {
        draft.text(40, y + 14, 11, QString::fromUtf8(row.name))
            .text(450, y + 14, 11, QStringLiteral("pitkä"));
        draft.rectangle(200, y, 110, 22, row.tempo).rectangle(320, y, 110, 22, row.safety);
        y += 22;
    }
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(lightsOf(findings) ==
          Lights{{"A 7 safety", "yellow"}, {"B 7 safety", "green"}, {"C 7 safety", "grey"}});
    REQUIRE(findings.warnings.size() == 1);
    CHECK(findings.warnings.front().code == QStringLiteral("unknown_dimension"));
}

TEST_CASE("lights of no investment are a warning that says so") {
    PdfDraft draft;
    draft.text(220, 90, 11, QStringLiteral("Tahti"));
    double y = 100;
    for (const Row& row : rows) {
        draft.text(40, y + 14, 11, QString::fromUtf8(row.name)).rectangle(200, y, 110, 22, row.tempo);
        y += 22;
    }
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(lightsOf(findings).empty());
    REQUIRE(findings.warnings.size() == 1);
    CHECK(findings.warnings.front().code == QStringLiteral("unknown_investment"));
}

TEST_CASE("a band across the whole table behind the lights changes nothing") {
    PdfDraft draft = titled();
    for (int i = 0; i < 3; ++i) draft.rectangle(30, 100 + 22 * i, 400, 22, i % 2 ? 0xffffff : 0xf2f2f2);
    draft.text(220, 90, 11, QStringLiteral("Tahti"));
    for (int i = 0; i < 3; ++i)
        draft.text(40, 115 + 22 * i, 11, QString::fromUtf8(rows[i].name))
            .disc(240, 111 + 22 * i, 7, rows[i].tempo);
    CHECK(lightsOf(test::findingsIn(draft, test::harbours())) ==
          Lights{{"A 7 tempo", "green"}, {"B 7 tempo", "red"}, {"C 7 tempo", "yellow"}});
}

TEST_CASE("a light that is painted over is not seen") {
    PdfDraft draft = cellTable();
    draft.rectangle(200, 100, 110, 22, brick);
    Lights lights = expected;
    lights["A 7 tempo"] = QStringLiteral("red");
    CHECK(lightsOf(test::findingsIn(draft, test::harbours())) == lights);
}

TEST_CASE("a name that the programme does not know is a warning, and the others are read") {
    PdfDraft draft = cellTable();
    draft.text(40, 180, 11, QStringLiteral("Usvaranta")).rectangle(200, 166, 110, 22, leaf);
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(lightsOf(findings) == expected);
    REQUIRE(test::warningCodes(findings) == QStringList{QStringLiteral("unknown_organisation")});
    CHECK(findings.warnings.front().source.text == QStringLiteral("Usvaranta"));
}

TEST_CASE("a heading that the programme does not know is a warning with its words") {
    const Findings findings = test::findingsIn(cellTable(22, "Tahti", "Tunnelma"), test::harbours());
    CHECK(lightsOf(findings).size() == 3);
    REQUIRE(test::warningCodes(findings) == QStringList{QStringLiteral("unknown_dimension")});
    CHECK(findings.warnings.front().message.contains(QStringLiteral("Tunnelma")));
}

TEST_CASE("headings and names are read in Swedish and as abbreviations") {
    PdfDraft draft = titled("Projekt 7 ljus 1-6/2030");
    draft.text(220, 90, 11, QStringLiteral("Takt")).text(340, 90, 11, QStringLiteral("S\u00e4kerhet"));
    const char* names[] = {"Stenhamn", "T-lahti", "Fyrudden"};
    for (int i = 0; i < 3; ++i)
        draft.text(40, 115 + 22 * i, 11, QString::fromUtf8(names[i]))
            .rectangle(200, 100 + 22 * i, 110, 22, rows[i].tempo)
            .rectangle(310, 100 + 22 * i, 110, 22, rows[i].safety);
    CHECK(lightsOf(test::findingsIn(draft, test::harbours())) == expected);
}
