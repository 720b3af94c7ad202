// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_content.h"

#include "support/picture_table.h"
#include "support/qt_strings.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace salkku;
using salkku::test::drawn;
using salkku::test::encoded;
using salkku::test::PdfDraft;

namespace {

constexpr double dpi = 150;

PictureContent contentOf(const QImage& image) {
    const double points = 72 / dpi;
    const auto content = readPicture(image, {0, 0, image.width() * points, image.height() * points});
    REQUIRE(content);
    return *content;
}

PictureContent contentOf(const PdfDraft& draft) {
    return contentOf(drawn(draft, dpi));
}

QImage asJpeg(const QImage& image, int quality) {
    return QImage::fromData(encoded(image, dpi, "JPEG", quality)).convertToFormat(QImage::Format_RGB32);
}

QStringList textsOf(const PictureContent& content) {
    QStringList texts;
    for (const Word& word : content.words) texts.append(word.text);
    return texts;
}

const Word* wordNamed(const PictureContent& content, const QString& text) {
    for (const Word& word : content.words)
        if (word.text == text) return &word;
    return nullptr;
}

std::ptrdiff_t countOf(const PictureContent& content, unsigned rgb, bool round) {
    return std::count_if(content.fills.begin(), content.fills.end(), [&](const Fill& fill) {
        const auto near = [](unsigned a, unsigned b) { return a > b ? a - b < 12 : b - a < 12; };
        return fill.round == round && near(fill.rgb >> 16, rgb >> 16) &&
               near(fill.rgb >> 8 & 0xff, rgb >> 8 & 0xff) && near(fill.rgb & 0xff, rgb & 0xff);
    });
}

} // namespace

TEST_CASE("words of a picture come with their place on the page and their certainty") {
    PdfDraft draft(300, 120);
    draft.text(40, 60, 14, QStringLiteral("Majakka loistaa"));
    const auto content = contentOf(draft);
    const Word* word = wordNamed(content, QStringLiteral("loistaa"));
    REQUIRE(word);
    CHECK(word->box.x0 == Approx(97).margin(6));
    CHECK(word->box.y1 == Approx(60).margin(3));
    CHECK(word->turn == Turn::Upright);
    CHECK(word->certainty > 0.8);
    CHECK(word->certainty < 1);
}

TEST_CASE("words that are turned are read either way") {
    const int degrees = GENERATE(90, -90);
    PdfDraft draft(300, 300);
    draft.text(120, degrees > 0 ? 220 : 60, 12, QStringLiteral("Turvallisuus"), degrees);
    draft.text(180, degrees > 0 ? 220 : 60, 12, QStringLiteral("Henkilöstö"), degrees);
    const auto content = contentOf(draft);
    const Word* word = wordNamed(content, QStringLiteral("Turvallisuus"));
    REQUIRE(word);
    CHECK(word->turn == (degrees > 0 ? Turn::CounterClockwise : Turn::Clockwise));
    CHECK(word->box.height() > 3 * word->box.width());
    CHECK(textsOf(content).contains(QStringLiteral("Henkilöstö")));
}

TEST_CASE("words on coloured cells are read, dark or white") {
    PdfDraft draft(300, 120);
    draft.rectangle(20, 30, 120, 24, 0x92d050).text(60, 47, 12, QStringLiteral("40%"));
    draft.rectangle(140, 30, 120, 24, 0x8b1a1a);
    draft.ink(0xffffff).text(180, 47, 12, QStringLiteral("75%"));
    const auto texts = textsOf(contentOf(asJpeg(drawn(draft, dpi), 70)));
    CHECK(texts.contains(QStringLiteral("40%")));
    CHECK(texts.contains(QStringLiteral("75%")));
}

TEST_CASE("a table's lines are no letters") {
    PdfDraft draft(300, 160);
    for (int i = 0; i < 4; ++i)
        draft.rectangle(20, 20 + 30 * i, 240, 1.5, 0).rectangle(20 + 80 * i, 20, 1.5, 90, 0);
    draft.text(26, 39, 11, QStringLiteral("Kivisatama")).text(130, 39, 11, QStringLiteral("65%"));
    draft.text(26, 69, 11, QStringLiteral("Tuulilahti")).text(130, 69, 11, QStringLiteral("80%"));
    CHECK(textsOf(contentOf(draft)) == QStringList{QStringLiteral("Kivisatama"), QStringLiteral("65%"),
                                                   QStringLiteral("Tuulilahti"), QStringLiteral("80%")});
}

TEST_CASE("colours come through JPEG's noise") {
    PdfDraft draft(300, 160);
    draft.rectangle(20, 20, 60, 20, 0x3fa648).rectangle(81, 20, 60, 20, 0xf2b01e).disc(180, 30, 9, 0xc8321e);
    const auto content = contentOf(asJpeg(drawn(draft, dpi), 60));
    CHECK(countOf(content, 0x3fa648, false) == 1);
    CHECK(countOf(content, 0xf2b01e, false) == 1);
    CHECK(countOf(content, 0xc8321e, true) == 1);
    CHECK(content.fills.size() == 3);
}

TEST_CASE("a grey light is told from a pale header beside it") {
    PdfDraft draft(300, 160);
    draft.rectangle(20, 20, 60, 20, 0xdce3ef).rectangle(20, 40, 60, 20, 0xd9d9d9);
    const auto content = contentOf(draft);
    CHECK(countOf(content, 0xdce3ef, false) == 1);
    CHECK(countOf(content, 0xd9d9d9, false) == 1);
}

TEST_CASE("cells of one colour that touch are parted where their neighbours end") {
    PdfDraft draft(300, 160);
    constexpr unsigned cells[3][2] = {{0x92d050, 0x92d050}, {0x92d050, 0xc00000}, {0xffc000, 0x92d050}};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column)
            draft.rectangle(20 + 60 * column, 20 + 20 * row, 60, 20, cells[row][column]);
    const auto content = contentOf(draft);
    CHECK(countOf(content, 0x92d050, false) == 4);
    CHECK(countOf(content, 0xc00000, false) == 1);
    CHECK(countOf(content, 0xffc000, false) == 1);
}

TEST_CASE("letters are no coloured areas") {
    PdfDraft draft(400, 120);
    draft.text(20, 70, 34, QStringLiteral("Iloinen op"));
    const auto content = contentOf(draft);
    CHECK(content.fills.empty());
    CHECK_FALSE(content.words.empty());
}

TEST_CASE("words that the page knows already are not read again") {
    PdfDraft draft(300, 120);
    draft.text(40, 40, 14, QStringLiteral("Majakka")).text(40, 80, 14, QStringLiteral("Poiju"));
    Word known;
    known.text = QStringLiteral("Majakka");
    known.box = {40, 28, 100, 42};
    const auto content = PictureReader().read(drawn(draft, dpi), {0, 0, 300, 120}, {known});
    REQUIRE(content);
    CHECK(textsOf(*content) == QStringList{QStringLiteral("Poiju")});
}

TEST_CASE("noise like a photograph's has no words") {
    QImage noise(600, 400, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x) noise.setPixel(x, y, random.generate() & 0xffffff);
    const auto content = contentOf(noise.scaled(300, 200, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    CHECK(textsOf(content) == QStringList());
}

TEST_CASE("a language that is not installed is a problem that names the package") {
    PdfDraft draft(300, 120);
    draft.text(40, 60, 14, QStringLiteral("Majakka"));
    PictureReader reader(QStringLiteral("fin+xyz"));
    const auto content = reader.read(drawn(draft, dpi), {0, 0, 300, 120});
    REQUIRE(content);
    REQUIRE(content->problems.size() == 1);
    CHECK(content->problems.front().code == QStringLiteral("recognition_language_missing"));
    CHECK(content->problems.front().message.contains(QStringLiteral("tesseract-ocr-xyz")));
    CHECK(textsOf(*content) == QStringList{QStringLiteral("Majakka")});
}

TEST_CASE("without any language a picture keeps its colours") {
    PdfDraft draft(300, 120);
    draft.text(40, 60, 14, QStringLiteral("Majakka")).rectangle(150, 40, 60, 20, 0x92d050);
    PictureReader reader(QStringLiteral("xyz"));
    const auto content = reader.read(drawn(draft, dpi), {0, 0, 300, 120});
    REQUIRE(content);
    CHECK(content->words.empty());
    CHECK(content->fills.size() == 1);
    CHECK(content->problems.size() == 1);
}

TEST_CASE("a picture without pixels is an error") {
    CHECK_FALSE(readPicture(QImage(), {0, 0, 100, 100}));
}
