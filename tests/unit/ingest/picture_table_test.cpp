// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of lights that a document shows as a picture.
#include "fixtures.h"

#include "support/picture_table.h"

#include <QPainter>
#include <QTransform>

using namespace salkku;
using salkku::test::drawn;
using salkku::test::encoded;
using salkku::test::PdfDraft;

namespace {

struct Facts {
    QStringList lights;   ///< "organisation investment dimension light", sorted
    QStringList percents; ///< "organisation investment value", sorted
    double leastConfidence = 1;
};

Facts factsOf(const Findings& findings) {
    Facts facts;
    for (const Finding& finding : findings.findings) {
        const QString key = QStringLiteral("%1 %2 ").arg(finding.organisation.value).arg(finding.investment);
        if (const auto* light = std::get_if<LightFinding>(&finding.fact))
            facts.lights.append(key +
                                (light->dimension ? light->dimension->value + QLatin1Char(' ') : QString()) +
                                lightId(light->light));
        if (const auto* progress = std::get_if<ProgressFinding>(&finding.fact))
            facts.percents.append(key + QString::number(progress->percent.value()));
        facts.leastConfidence = std::min(facts.leastConfidence, finding.confidence);
    }
    facts.lights.sort();
    facts.percents.sort();
    return facts;
}

struct Palette {
    unsigned green, yellow, red, grey;
};
constexpr Palette office = {0x92d050, 0xffc000, 0xc00000, 0xd9d9d9};
constexpr Palette strong = {0x00a651, 0xffde17, 0xed1c24, 0x808285};
constexpr Palette soft = {0x8fc96f, 0xffd966, 0xf4776b, 0xbfbfbf};

constexpr const char* names[] = {"Kivisatama", "Tuulilahti", "Majakkaniemi"};

// Investments in columns, percentages in the cells: lights and values of A, B and C.
PdfDraft cellTable(const Palette& colours, unsigned lines) {
    PdfDraft draft;
    draft.text(30, 40, 20, QStringLiteral("M1 1-6/2030 valmiusasteet"));
    draft.text(250, 85, 11, QStringLiteral("Hanke 1")).text(400, 85, 11, QStringLiteral("Hanke 7"));
    const unsigned lights[3][2] = {
        {colours.green, colours.yellow}, {colours.red, colours.green}, {colours.grey, colours.green}};
    const char* values[3][2] = {{"40%", "35%"}, {"5%", "100%"}, {"", "75%"}};
    if (lines != 0) draft.rectangle(39, 99, 452, 67, lines);
    for (int row = 0; row < 3; ++row) {
        const double y = 100 + 22 * row;
        draft.rectangle(40, y, 159, 21, 0xffffff).text(46, y + 15, 11, QString::fromUtf8(names[row]));
        for (int column = 0; column < 2; ++column)
            draft.rectangle(200 + 145 * column, y, 144, 21, lights[row][column])
                .ink(lights[row][column] == colours.red ? 0xffffff : 0x000000)
                .text(260 + 145 * column, y + 15, 11, QString::fromUtf8(values[row][column]))
                .ink(0x000000);
    }
    return draft;
}

void checkCells(const Facts& facts) {
    CHECK(facts.lights ==
          QStringList{"A 1 green", "A 7 yellow", "B 1 red", "B 7 green", "C 1 grey", "C 7 green"});
    CHECK(facts.percents == QStringList{"A 1 40", "A 7 35", "B 1 5", "B 7 100", "C 7 75"});
}

QImage askew(const QImage& image, double degrees) {
    QImage turned = image.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    QImage paper(turned.size(), QImage::Format_RGB32);
    paper.fill(0xf4f2ee);
    QPainter(&paper).drawImage(0, 0, turned);
    return paper;
}

Facts factsInPicture(const PdfDraft& draft, double dpi, int quality) {
    const QByteArray bytes = encoded(drawn(draft, dpi), dpi, quality > 0 ? "JPEG" : "PNG", quality);
    return factsOf(test::findingsIn(QStringLiteral("table.jpg"), bytes, test::harbours()));
}

// Organisations in columns with turned names, round lights of two dimensions.
PdfDraft discTable(int degrees) {
    PdfDraft draft;
    draft.text(30, 40, 20, QStringLiteral("M1 Hanke 7 valot 1-6/2030"));
    constexpr unsigned lights[3][2] = {
        {strong.green, strong.yellow}, {strong.red, strong.green}, {strong.yellow, strong.red}};
    for (int i = 0; i < 3; ++i) {
        const double x = 200 + 90 * i;
        draft.text(x, degrees > 0 ? 150 : 70, 11, QString::fromUtf8(names[i]), degrees);
        for (int j = 0; j < 2; ++j) draft.disc(x - 4, 175 + 30 * j, 8, lights[i][j]);
    }
    draft.text(40, 179, 11, QStringLiteral("Tahti")).text(40, 209, 11, QStringLiteral("Turvallisuus"));
    return draft;
}

} // namespace

TEST_CASE("cells of a picture are lights and percentages, in any palette and with lines of any colour") {
    const auto [colours, lines] =
        GENERATE(table<Palette, unsigned>({{office, 0xffffffu}, {strong, 0x000000u}, {soft, 0x7f7f7fu}}));
    checkCells(factsInPicture(cellTable(colours, lines), 150, 70));
}

TEST_CASE("a coarse picture of a table is read") {
    checkCells(factsInPicture(cellTable(office, 0xffffff), 110, 80));
}

TEST_CASE("a fine picture of a table is read") {
    checkCells(factsInPicture(cellTable(strong, 0), 220, 0));
}

TEST_CASE("a PDF's picture of a table is read in its place on the page") {
    const QImage image = drawn(cellTable(office, 0xffffff), 150);
    PdfDraft page(800, 600);
    page.picture(40, 100, 720, 405, encoded(image, 150, "JPEG", 75), image.width(), image.height());
    const Findings findings = test::findingsIn(page, test::harbours());
    checkCells(factsOf(findings));
    REQUIRE_FALSE(findings.findings.empty());
    REQUIRE(findings.findings.front().source.box);
    CHECK(findings.findings.front().source.box->y0 > 190);
}

TEST_CASE("round lights under turned names are read from a picture") {
    const int degrees = GENERATE(90, -90);
    CHECK(factsInPicture(discTable(degrees), 150, 75).lights ==
          QStringList{"A 7 safety yellow", "A 7 tempo green", "B 7 safety green", "B 7 tempo red",
                      "C 7 safety red", "C 7 tempo yellow"});
}

TEST_CASE("what a picture shows is less sure than what a page says") {
    const PdfDraft table = cellTable(office, 0xffffff);
    const double ofPage = factsOf(test::findingsIn(table, test::harbours())).leastConfidence;
    const double ofPicture = factsInPicture(table, 150, 0).leastConfidence;
    CHECK(ofPicture < ofPage);
    CHECK(ofPicture > 0.6);
}

TEST_CASE("a legend in a picture says what its colours mean") {
    const Palette odd = {0x2040d0, 0x8030a0, 0x101010, 0xb0b0b0};
    PdfDraft draft = cellTable(odd, 0xffffff);
    const std::pair<const char*, unsigned> entries[] = {{"Kaikki hyvin", odd.green},
                                                        {"Tarkkaile", odd.yellow},
                                                        {"H\u00e4lytys", odd.red},
                                                        {"Ei tietoa", odd.grey}};
    double x = 60;
    for (const auto& [words, rgb] : entries) {
        draft.disc(x, 340, 7, rgb).text(x + 14, 344, 11, QString::fromUtf8(words));
        x += 150;
    }
    checkCells(factsInPicture(draft, 150, 80));
}

TEST_CASE("a picture's banded rows and coloured headings are no lights") {
    const auto [band, heading] = GENERATE(
        table<unsigned, unsigned>({{0xdce6f1u, 0x4f81bdu}, {0xe2efdau, 0x70ad47u}, {0xeeeeeeu, 0x404040u}}));
    PdfDraft draft;
    draft.text(30, 40, 20, QStringLiteral("M1 1-6/2030 valmiusasteet"));
    draft.rectangle(40, 70, 460, 22, heading).ink(0xffffff);
    draft.text(250, 85, 11, QStringLiteral("Hanke 1")).text(400, 85, 11, QStringLiteral("Hanke 7")).ink(0);
    for (int row = 0; row < 3; ++row) {
        const double y = 100 + 22 * row;
        if (row % 2 == 0) draft.rectangle(40, y, 460, 22, band);
        draft.ink(0).text(46, y + 15, 11, QString::fromUtf8(names[row]));
        draft.text(260, y + 15, 11, QStringLiteral("40%")).text(410, y + 15, 11, QStringLiteral("60%"));
    }
    const Facts facts = factsInPicture(draft, 150, 75);
    CHECK(facts.lights.empty());
    CHECK(facts.percents.size() == 6);
}

TEST_CASE(
    "a table in a picture that a scanner took askew is read, and its sources stand where they are seen") {
    const double degrees = GENERATE(0.8, 3.0);
    constexpr double dpi = 150;
    const QImage image = askew(drawn(cellTable(office, 0x808080), dpi), degrees);
    const Findings findings =
        test::findingsIn(QStringLiteral("scan.jpg"), encoded(image, dpi, "JPEG", 80), test::harbours());
    checkCells(factsOf(findings));
    const double fall = std::tan(degrees * M_PI / 180);
    double left = 0;
    double right = 0;
    for (const Finding& finding : findings.findings) {
        if (!finding.source.box || finding.organisation.value != QLatin1String("A")) continue;
        if (!std::holds_alternative<LightFinding>(finding.fact)) continue;
        (finding.investment == 1 ? left : right) = finding.source.box->centreY();
    }
    CHECK(right - left == Approx(145 * fall).margin(1.5));
}
