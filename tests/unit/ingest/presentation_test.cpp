// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in presentations, in forms that no published deck has.
#include "support/pptx_draft.h"
#include "unit/ingest/fixtures.h"

using namespace salkku;
using namespace salkku::test;

namespace {

Findings findingsIn(const PptxDraft& draft, const Programme& programme) {
    return test::findingsIn(QStringLiteral("draft.pptx"), draft.bytes(), programme);
}

/// "organisation investment dimension" and the light.
std::map<QString, Light> lightsOf(const Findings& findings) {
    std::map<QString, Light> lights;
    for (const Finding& finding : findings.findings)
        if (const auto* light = std::get_if<LightFinding>(&finding.fact))
            lights[QStringLiteral("%1 %2 %3")
                       .arg(finding.organisation.value)
                       .arg(finding.investment)
                       .arg(light->dimension ? light->dimension->value : QString())] = light->light;
    return lights;
}

QByteArray title(const char* text) {
    return textBox(30, 15, 660, 40, paragraph(QString::fromUtf8(text), {}, 26));
}

QByteArray light(const char* rgb) {
    return cell(QString(), {}, solid(rgb));
}

const char* green = "2E9E5B";
const char* yellow = "F2C200";
const char* red = "C8102E";

} // namespace

TEST_CASE("lights of a table in a presentation are read, with headings turned in their cells") {
    const QByteArray turned = "vert=\"vert270\" anchor=\"ctr\"";
    PptxDraft draft;
    draft.slide(
        title("Hanke 1 M1 1-2/2031") +
        table(60, 80, {150, 40, 40},
              row(90, cell("") + cell("Tahti", {}, {}, turned) + cell("Turvallisuus", {}, {}, turned)) +
                  row(24, cell("Kivisatama") + light(green) + light(red)) +
                  row(24, cell("Tuulilahti") + light(yellow) + light(green)) +
                  row(24, cell("Majakkaniemi") + light(red) + light(yellow))));
    const auto lights = lightsOf(findingsIn(draft, harbours()));
    CHECK(lights.size() == 6);
    CHECK(lights.at(QStringLiteral("A 1 tempo")) == Light::Green);
    CHECK(lights.at(QStringLiteral("A 1 safety")) == Light::Red);
    CHECK(lights.at(QStringLiteral("B 1 tempo")) == Light::Yellow);
    CHECK(lights.at(QStringLiteral("C 1 safety")) == Light::Yellow);
}

TEST_CASE("lights that a theme colours are read by their hue") {
    const auto themed = [](const char* name) {
        return cell(QString(), {},
                    QByteArray("<a:solidFill><a:schemeClr val=\"") + name +
                        "\"><a:lumMod val=\"90000\"/></a:schemeClr></a:solidFill>");
    };
    PptxDraft draft;
    draft.slide(title("Hanke 1 M1 1-2/2031") +
                table(60, 80, {150, 90},
                      row(24, cell("") + cell("Tahti")) + row(24, cell("Kivisatama") + themed("accent2")) +
                          row(24, cell("Tuulilahti") + light(red)) +
                          row(24, cell("Majakkaniemi") + themed("accent2"))));
    const auto lights = lightsOf(findingsIn(draft, harbours()));
    CHECK(lights.size() == 3);
    CHECK(lights.at(QStringLiteral("A 1 tempo")) == Light::Green);
    CHECK(lights.at(QStringLiteral("B 1 tempo")) == Light::Red);
}

TEST_CASE("circles in a scaled group are lights beside their percentages") {
    QByteArray members;
    const QStringList names = {"Kivisatama", "Tuulilahti", "Majakkaniemi"};
    const char* colours[] = {green, yellow, red};
    for (int i = 0; i < 3; ++i) {
        const double y = 60 + 60 * i;
        members +=
            textBox(0, y, 300, 40, paragraph(names[i], {}, 11)) +
            filled(400, y + 4, 32, 32, colours[i], "ellipse") +
            textBox(460, y, 120, 40, paragraph(QString::number(10 * (i + 3)) + QStringLiteral(" %"), {}, 11));
    }
    members += textBox(380, 0, 200, 40, paragraph(QStringLiteral("Tahti"), {}, 11));
    PptxDraft draft;
    draft.slide(
        title("Hanke 1 M1 1-2/2031") +
        "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"9\" name=\"g\"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"" +
        emus(60) + "\" y=\"" + emus(90) + "\"/><a:ext cx=\"" + emus(450) + "\" cy=\"" + emus(180) +
        "\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"" + emus(600) + "\" cy=\"" + emus(240) +
        "\"/></a:xfrm></p:grpSpPr>" + members + "</p:grpSp>");
    const auto lights = lightsOf(findingsIn(draft, harbours()));
    CHECK(lights.size() == 3);
    CHECK(lights.at(QStringLiteral("C 1 tempo")) == Light::Red);
}

TEST_CASE("a chart's bars with percentages are progress") {
    PptxDraft draft;
    draft
        .slide(title("Hanke 7 M1 valmiusaste 1-2/2031") +
               graphicFrame(40, 80, 600, 280, chartReference("rIdChart")))
        .chart("<c:ser><c:tx>" + chartCache({"Valmiusaste"}) + "</c:tx><c:cat>" +
               chartCache({"Kivisatama", "Tuulilahti", "Majakkaniemi"}) + "</c:cat><c:val>" +
               chartCache({"0.9", "0.75", "1"}, "0%") + "</c:val></c:ser>");
    const Findings findings = findingsIn(draft, harbours());
    CHECK(progressOf(findings) == std::map<QString, int>{{"A 7", 90}, {"B 7", 75}, {"C 7", 100}});
    CHECK(warningCodes(findings).isEmpty());
}

TEST_CASE("a chart of something else is left out, and said to be") {
    PptxDraft draft;
    draft.slide(title("Hanke 1 M1 1-2/2031") + graphicFrame(40, 80, 600, 280, chartReference("rIdChart")))
        .chart("<c:ser><c:cat>" + chartCache({"Summer", "Winter"}) + "</c:cat><c:val>" +
               chartCache({"3", "4"}, "General") + "</c:val></c:ser>");
    const Findings findings = findingsIn(draft, harbours());
    CHECK(warningCodes(findings) == QStringList{"unused_chart"});
    CHECK(narrativeOf(findings).isEmpty());
}

TEST_CASE("narrative of placeholders comes in their levels, under the slide's title") {
    PptxDraft draft;
    draft.layout(shape(xfrm(30, 20, 660, 60), textBody("<a:p/>"), "<p:ph type=\"title\"/>") +
                 shape(xfrm(30, 100, 660, 280), textBody("<a:p/>"), "<p:ph idx=\"1\"/>"));
    draft.slide(placeholder("title", "", paragraph(QStringLiteral("Laiturit"), {}, 12)) +
                placeholder("", "1",
                            paragraph(QStringLiteral("Lokikirja")) +
                                bulleted(QStringLiteral("Old quays were mended")) +
                                bulleted(QStringLiteral("and the new ones painted"), 1)));
    CHECK(narrativeOf(findingsIn(draft, harbours())) ==
          QStringList{"1/log: Old quays were mended", "1/log: >and the new ones painted"});
}

TEST_CASE("bullets typed by hand are taken off, each line of a broken paragraph its own item") {
    PptxDraft draft;
    draft.slide(title("Laiturit") + textBox(40, 90, 600, 200,
                                            paragraph(QStringLiteral("Lokikirja")) + "<a:p>" +
                                                run(QStringLiteral("- Old quays were mended")) + "<a:br/>" +
                                                run(QStringLiteral("- New quays were painted")) + "</a:p>"));
    CHECK(narrativeOf(findingsIn(draft, harbours())) ==
          QStringList{"1/log: Old quays were mended", "1/log: New quays were painted"});
}

TEST_CASE("a slide without a title takes its investment from its neighbours") {
    const auto body = [](const char* text) {
        return textBox(40, 90, 600, 200, paragraph(QString::fromLatin1(text), {}, 14));
    };
    PptxDraft draft;
    draft.slide(title("Valot") + body("Lights were lit in every harbour"))
        .slide(body("Lamps were changed, too"));
    const QStringList narrative = narrativeOf(findingsIn(draft, harbours()));
    REQUIRE(narrative.size() == 2);
    CHECK(narrative[1].startsWith(QStringLiteral("7")));
}

TEST_CASE("what a hidden slide says is read with a warning and less confidence") {
    PptxDraft draft;
    draft.slide(title("Laiturit") + textBox(40, 90, 600, 200,
                                            paragraph(QStringLiteral("Lokikirja")) +
                                                bulleted(QStringLiteral("Old quays were mended"))),
                "show=\"0\"");
    const Findings findings = findingsIn(draft, harbours());
    CHECK(warningCodes(findings) == QStringList{"hidden_slide"});
    REQUIRE(findings.findings.size() == 1);
    CHECK(findings.findings[0].confidence < 0.8);
}

TEST_CASE("speaker's notes are no narrative, but tell progress, and what is not used is a warning") {
    PptxDraft draft;
    draft
        .slide(title("Laiturit") +
               textBox(40, 90, 600, 200, paragraph(QStringLiteral("Old quays were mended"))))
        .notes(paragraph(QStringLiteral("Kivisatama ilmoitti, ett\u00e4 valmiusaste on 80 %.")) +
               paragraph(QStringLiteral("Smile.")));
    const Findings findings = findingsIn(draft, harbours());
    CHECK(narrativeOf(findings) == QStringList{"1/: Old quays were mended"});
    CHECK(progressOf(findings) == std::map<QString, int>{{"A 1", 80}});
    REQUIRE(findings.warnings.size() == 1);
    CHECK(findings.warnings[0].code == QStringLiteral("speaker_notes"));
    CHECK(findings.warnings[0].source.text == QStringLiteral("Smile."));
    CHECK(findings.findings.back().confidence < 0.8);
}

TEST_CASE("an object that cannot be read is a warning with its place") {
    PptxDraft draft;
    draft.slide(title("Laiturit") + graphicFrame(40, 90, 200, 100, "<p:oleObj/>"));
    const Findings findings = findingsIn(draft, harbours());
    REQUIRE(warningCodes(findings) == QStringList{"unread_object"});
    CHECK(findings.warnings[0].source.box->x1 == Approx(240));
}

TEST_CASE("headings that break over lines in their cells stay apart and whole") {
    const auto broken = [](const char* first, const char* second) {
        return "<a:tc><a:txBody><a:bodyPr/><a:p>" + run(QString::fromLatin1(first), "sz=\"1000\"") +
               "<a:br/>" + run(QString::fromLatin1(second), "sz=\"1000\"") +
               "</a:p></a:txBody><a:tcPr/></a:tc>";
    };
    PptxDraft draft;
    draft.slide(title("Hanke 1 M1 1-2/2031") +
                table(60, 80, {150, 70, 70},
                      row(40, cell("") + broken("Turval-", "lisuus") + cell("Tahti")) +
                          row(24, cell("Kivisatama") + light(green) + light(red)) +
                          row(24, cell("Tuulilahti") + light(yellow) + light(green))));
    const auto lights = lightsOf(findingsIn(draft, harbours()));
    CHECK(lights.size() == 2); // a word broken by hand names nothing, and says so; the other column is read
    CHECK(lights.at(QStringLiteral("A 1 tempo")) == Light::Red);
}

TEST_CASE("a light's symbol before the percentage in its cell does not hide it") {
    PptxDraft draft;
    draft.slide(title("M1 1-2/2031 valmiusaste") +
                table(60, 80, {150, 90},
                      row(24, cell("") + cell("Hanke 7")) +
                          row(24, cell("Kivisatama") + cell(QString::fromUtf8("✓ 80 %"), {}, solid(green))) +
                          row(24, cell("Tuulilahti") + cell("! 45 %", {}, solid(yellow)))));
    CHECK(progressOf(findingsIn(draft, harbours())) == std::map<QString, int>{{"A 7", 80}, {"B 7", 45}});
}

TEST_CASE("a table of values is no narrative and said to be unused, one that lays out text is read") {
    PptxDraft values;
    values.slide(title("Laiturit") +
                 table(60, 80, {100, 60},
                       row(24, cell("Cranes") + cell("12")) + row(24, cell("Ropes") + cell("7")) +
                           row(24, cell("Nets") + cell("9"))));
    const Findings findings = findingsIn(values, harbours());
    CHECK(narrativeOf(findings).isEmpty());
    CHECK(warningCodes(findings) == QStringList{"unused_table"});
    PptxDraft text;
    text.slide(
        title("Laiturit") +
        table(60, 80, {100, 500},
              row(24, cell("Lokikirja") + cell("Old quays were mended before the ice came.")) +
                  row(24, cell("Myrskyt ja tuulet") + cell("A storm took one of the two new beacons."))));
    CHECK(narrativeOf(findingsIn(text, harbours())) ==
          QStringList{"1/log: Old quays were mended before the ice came.",
                      "1/storms: A storm took one of the two new beacons."});
}

TEST_CASE("the period of the first slide is the document's, whatever later slides compare with") {
    PptxDraft draft;
    draft.slide(title("Satamat") + textBox(40, 90, 600, 40, paragraph(QStringLiteral("7-12/2030"), {}, 14)));
    for (const char* later : {"Better than 1-6/2030", "Worse than 1-6/2030", "As in 1-6/2030"})
        draft.slide(title(later) + textBox(40, 90, 600, 40, paragraph(QStringLiteral("Some text"), {}, 14)));
    const Findings findings = findingsIn(draft, harbours());
    REQUIRE(findings.period);
    CHECK(findings.period->toString() == QStringLiteral("2030-07/2030-12"));
}

TEST_CASE("an investment's name over a numbered title is no item of the narrative") {
    PptxDraft draft;
    draft.slide(
        textBox(40, 10, 300, 14, paragraph(QStringLiteral("Laiturit"), {}, 10)) + title("Hanke 1 1/4") +
        textBox(40, 90, 600, 200,
                paragraph(QStringLiteral("Lokikirja")) + bulleted(QStringLiteral("Old quays were mended"))));
    CHECK(narrativeOf(findingsIn(draft, harbours())) == QStringList{"1/log: Old quays were mended"});
}

TEST_CASE("highlights end where a slide with another title begins") {
    PptxDraft draft;
    draft.slide(title("Uutiset satamista") +
                textBox(40, 90, 600, 100,
                        bulleted(QStringLiteral("Fine weather")) +
                            bulleted(QStringLiteral("Hanke 7: Lights were lit"))));
    draft.slide(title("Weather in figures") +
                textBox(40, 90, 600, 100, bulleted(QStringLiteral("Wind from the west"))));
    CHECK(narrativeOf(findingsIn(draft, harbours())) ==
          QStringList{"0/news: Fine weather", "7/news: Lights were lit", "0/: Wind from the west"});
}

TEST_CASE("highlights under an investment's heading are that investment's") {
    PptxDraft draft;
    draft.slide(title("Uutiset satamista") +
                textBox(40, 90, 600, 200,
                        bulleted(QStringLiteral("Fine weather")) +
                            paragraph(QString::fromUtf8("Hanke 7 \u00B7 Valot")) +
                            bulleted(QStringLiteral("Lights were lit"))));
    CHECK(narrativeOf(findingsIn(draft, harbours())) ==
          QStringList{"0/news: Fine weather", "7/news: Lights were lit"});
}
