// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

using namespace salkku;
using salkku::test::Font;
using salkku::test::PdfDraft;

namespace {

QStringList lines(std::initializer_list<const char*> texts) {
    QStringList result;
    for (const char* text : texts) result.append(QString::fromUtf8(text));
    return result;
}

QStringList narrativeIn(const PdfDraft& draft) {
    return test::narrativeOf(test::findingsIn(draft, test::harbours()));
}

PdfDraft slide(const char* title) {
    PdfDraft draft;
    draft.text(40, 45, 26, QString::fromUtf8(title));
    return draft;
}

void addSlide(PdfDraft& draft, const char* title, const char* words) {
    draft.newPage();
    if (qstrlen(title) > 0) draft.text(40, 45, 26, QString::fromUtf8(title));
    draft.text(40, 100, 14, QString::fromUtf8(words));
}

QStringList texts(std::initializer_list<const char*> rows) {
    return lines(rows);
}

} // namespace

TEST_CASE("bullets of a slide are joined over their lines") {
    PdfDraft draft = slide("Hanke 1 1/2");
    draft.text(40, 90, 14, QStringLiteral("Lokikirja"));
    draft.text(40, 120, 12, QStringLiteral("•"));
    draft.block(
        55, 120, 12,
        texts({"Laiturin kansi on uusittu koko pituudeltaan, ja sen valot", "sekä kaiteet on huollettu."}));
    draft.text(40, 152, 12, QStringLiteral("•"));
    draft.block(55, 152, 12, texts({"Toinen asia."}));
    CHECK(
        narrativeIn(draft) ==
        lines({"1/log: Laiturin kansi on uusittu koko pituudeltaan, ja sen valot sekä kaiteet on huollettu.",
               "1/log: Toinen asia."}));
}

TEST_CASE("two columns are read one after the other") {
    PdfDraft draft = slide("Hanke 7, koko leveyden otsikko joka ulottuu");
    for (const double x : {40.0, 380.0}) {
        const QString side = x < 100 ? QStringLiteral("vasen") : QStringLiteral("oikea");
        for (int i = 0; i < 3; ++i) {
            draft.text(x, 100 + 45 * i, 11, QStringLiteral("•"));
            draft.block(x + 14, 100 + 45 * i, 11,
                        {QStringLiteral("Palstan %1 kohta %2 jatkuu").arg(side).arg(i),
                         QStringLiteral("toiselle riville.")});
        }
    }
    const QStringList narrative = narrativeIn(draft);
    REQUIRE(narrative.size() == 6);
    CHECK(narrative[0] == QStringLiteral("7/: Palstan vasen kohta 0 jatkuu toiselle riville."));
    CHECK(narrative[2] == QStringLiteral("7/: Palstan vasen kohta 2 jatkuu toiselle riville."));
    CHECK(narrative[3] == QStringLiteral("7/: Palstan oikea kohta 0 jatkuu toiselle riville."));
}

TEST_CASE("columns may stand under a line that stretches over both") {
    PdfDraft draft = slide("Hanke 1");
    draft.block(40, 90, 12, texts({"Myrskyt ja tuulet"}));
    draft.block(40, 115, 12,
                texts({"Yhteinen johdanto kulkee molempien palstojen yli sivun oikeaan reunaan asti,"}));
    for (int i = 0; i < 3; ++i) {
        draft.block(40, 150 + 30 * i, 12, {QStringLiteral("Vasemman palstan asia %1.").arg(i)});
        draft.block(390, 150 + 30 * i, 12, {QStringLiteral("Oikean palstan asia %1.").arg(i)});
    }
    const QStringList narrative = narrativeIn(draft);
    REQUIRE(narrative.size() == 7);
    CHECK(narrative[1] == QStringLiteral("1/storms: Vasemman palstan asia 0."));
    CHECK(narrative[4] == QStringLiteral("1/storms: Oikean palstan asia 0."));
}

TEST_CASE("paragraphs without bullets part where the next word would have fitted") {
    PdfDraft draft = slide("Hanke 1");
    draft.block(
        40, 90, 12,
        texts({"Ensimmäinen kappale on lyhyt.",
               "Toinen kappale on niin pitkä että se täyttää rivin oikeaan reunaan saakka,", "ja jatkuu."}));
    CHECK(
        narrativeIn(draft) ==
        lines({"1/: Ensimmäinen kappale on lyhyt.",
               "1/: Toinen kappale on niin pitkä että se täyttää rivin oikeaan reunaan saakka, ja jatkuu."}));
}

TEST_CASE("bullets that stand farther in are the second level") {
    PdfDraft draft = slide("Hanke 1");
    const auto bullet = [&](double x, double y, const char* words) {
        draft.text(x, y, 12, QStringLiteral("•")).text(x + 14, y, 12, QString::fromUtf8(words));
    };
    bullet(40, 100, "Laiturit:");
    bullet(70, 120, "Läntinen on valmis.");
    bullet(40, 140, "Väylät on ruopattu.");
    CHECK(narrativeIn(draft) ==
          lines({"1/: #Laiturit:", "1/: >Läntinen on valmis.", "1/: Väylät on ruopattu."}));
}

TEST_CASE("a section goes on over the slides of its investment and ends with it") {
    PdfDraft draft = slide("Hanke 1 1/2");
    draft.text(40, 90, 14, QStringLiteral("Lokikirja")).text(40, 120, 12, QStringLiteral("Eka."));
    addSlide(draft, "Hanke 1 2/2", "Toka.");
    addSlide(draft, "Hanke 7", "Kolmas.");
    CHECK(narrativeIn(draft) == lines({"1/log: Eka.", "1/log: Toka.", "7/: Kolmas."}));
}

TEST_CASE("slides without a title take their investment from the slides around them") {
    PdfDraft draft = slide("Uutiset satamista");
    draft.text(40, 100, 14, QStringLiteral("Yleinen uutinen."));
    addSlide(draft, "", "Ennen numeroitua.");
    addSlide(draft, "Hanke 7 2/3", "Keskellä.");
    addSlide(draft, "", "Lopuksi.");
    addSlide(draft, "Kiitos kaikille", "Yhteystiedot.");
    CHECK(narrativeIn(draft) == lines({"0/news: Yleinen uutinen.", "7/: Ennen numeroitua.", "7/: Keskellä.",
                                       "7/: Lopuksi.", "0/: Yhteystiedot."}));
}

TEST_CASE("what is inferred is less sure than what a title says, and what has no place the least") {
    PdfDraft draft = slide("Hanke 7 1/3");
    draft.text(40, 90, 14, QStringLiteral("Lokikirja")).text(40, 120, 12, QStringLiteral("Eka."));
    addSlide(draft, "", "Toka.");
    addSlide(draft, "Kiitos", "Kolmas.");
    const Findings findings = test::findingsIn(draft, test::harbours());
    REQUIRE(findings.findings.size() == 3);
    CHECK(findings.findings[0].confidence > findings.findings[1].confidence);
    CHECK(findings.findings[1].confidence > findings.findings[2].confidence);
}

TEST_CASE("footers that every page repeats and page numbers are no text") {
    PdfDraft draft = slide("Hanke 1 1/4");
    const auto footer = [&](int page) {
        draft.text(40, 398, 8, QStringLiteral("Satamien virasto 2030"))
            .text(690, 398, 8, QString::number(page));
    };
    draft.text(40, 100, 14, QStringLiteral("Asia 1."));
    footer(1);
    for (int page = 2; page <= 4; ++page) {
        addSlide(draft, "Hanke 1", QStringLiteral("Asia %1.").arg(page).toUtf8().constData());
        footer(page);
    }
    CHECK(narrativeIn(draft) == lines({"1/: Asia 1.", "1/: Asia 2.", "1/: Asia 3.", "1/: Asia 4."}));
}

TEST_CASE("the legend of the lights is no text") {
    PdfDraft draft = slide("Hanke 1");
    draft.text(40, 100, 14, QStringLiteral("Asia on hoidettu."));
    draft.text(40, 370, 10, QStringLiteral("Kaikki hyvin"))
        .text(250, 370, 10, QStringLiteral("Tarkkaile"))
        .text(450, 370, 10, QStringLiteral("Hälytys"));
    CHECK(narrativeIn(draft) == lines({"1/: Asia on hoidettu."}));
}

TEST_CASE("Swedish slides are read with the programme's Swedish headings") {
    PdfDraft draft(842, 595);
    draft.text(60, 70, 30, QStringLiteral("Investering 3 1/2"), 0, Font::Serif);
    draft.text(60, 120, 18, QStringLiteral("Allmänt läge"), 0, Font::Serif);
    draft.text(60, 160, 16, QStringLiteral("• Mätarna är färdiga."), 0, Font::Serif);
    draft.text(60, 200, 18, QStringLiteral("Avvikelser, risker och problem"), 0, Font::Serif);
    draft.text(60, 240, 16, QStringLiteral("• Inga avvikelser."), 0, Font::Serif);
    CHECK(test::narrativeOf(test::findingsIn(draft, test::recovery())) ==
          lines({"3/situation: Mätarna är färdiga.", "3/deviations: Inga avvikelser."}));
}

TEST_CASE("a document of no known form gives no findings") {
    PdfDraft draft(595, 842);
    draft.text(60, 100, 12, QStringLiteral("Kirje ystävälle saaristosta."));
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(findings.findings.empty());
    CHECK(findings.kind == DocumentKind::Unknown);
}

TEST_CASE("a page without text is warned of") {
    PdfDraft draft = slide("Hanke 1");
    draft.newPage();
    CHECK(test::warningCodes(test::findingsIn(draft, test::harbours())) ==
          QStringList{QStringLiteral("page_without_text")});
}

TEST_CASE("the same document gives the same findings") {
    PdfDraft draft = slide("Hanke 1");
    draft.text(40, 100, 14, QStringLiteral("Asia on hoidettu."));
    CHECK(narrativeIn(draft) == narrativeIn(draft));
}

TEST_CASE("large type in the middle of a slide does not take the title's place") {
    PdfDraft draft = slide("Hanke 7");
    draft.text(300, 220, 60, QStringLiteral("12 poijua"));
    draft.text(40, 100, 12, QStringLiteral("Poijuja on laskettu ulapalle tavoitteen mukaan."));
    CHECK(narrativeIn(draft).front() ==
          QStringLiteral("7/: Poijuja on laskettu ulapalle tavoitteen mukaan."));
}

TEST_CASE("a page crowded with scattered words is read all the same") {
    PdfDraft draft = slide("Hanke 1");
    for (int row = 0; row < 150; ++row)
        for (int column = 0; column < 20; ++column)
            draft.text(10 + 34 * column, 80 + 2 * row, 2, QStringLiteral("a%1").arg(row));
    CHECK_FALSE(narrativeIn(draft).isEmpty());
}
