// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures read back: what was drawn of one report beside what another one means.
#include "app/read_back_picture.h"
#include "support/qt_strings.h"
#include "unit/exporting/sample_reports.h"

#include <QBuffer>
#include <catch2/catch.hpp>

using namespace salkku;
using namespace salkku::test;

namespace {

Picture pictureIn(const Report& report) {
    auto picture = pictureOf(report, {});
    REQUIRE(picture);
    return *std::move(picture);
}

QString svgFaultOf(const Report& written, const Report& meant) {
    const QByteArray bytes = svgBytes(pictureIn(written), written);
    const auto same = readBackSvg(bytes, QStringLiteral("a.svg"), pictureIn(meant), meant.language);
    return same ? QString() : same.error().message;
}

QString pngFaultOf(const QByteArray& bytes, const Report& meant) {
    const auto same = readBackPng(bytes, QStringLiteral("a.png"), pictureIn(meant));
    return same ? QString() : same.error().message;
}

QByteArray pngOf(const Report& report) {
    const auto bytes = pngBytes(pictureIn(report), report);
    REQUIRE(bytes);
    return *bytes;
}

TableBlock& matrixOf(Report& report) {
    return std::get<TableBlock>(report.slides.at(2).blocks.front());
}

Report withCell(Light light, const char* text) {
    Report report = plainDeck();
    matrixOf(report).rows[3][2].light = light;
    matrixOf(report).rows[3][2].text = QString::fromLatin1(text);
    return report;
}

} // namespace

TEST_CASE("pictures that show what was meant are read back without a fault", "[read back]") {
    for (const Report& report : {plainDeck(), stressDeck()}) {
        CHECK(svgFaultOf(report, report) == QString());
        CHECK(pngFaultOf(pngOf(report), report) == QString());
    }
}

TEST_CASE("reading an SVG picture back names a percentage or light that differs", "[read back]") {
    const Report meant = withCell(Light::Red, "17 %");
    const QString otherText = svgFaultOf(withCell(Light::Red, "71 %"), meant);
    CHECK(otherText.contains(QStringLiteral("17")));
    CHECK(otherText.contains(QStringLiteral("\"Harbour 4\"")));
    CHECK(svgFaultOf(withCell(Light::Green, "17 %"), meant).contains(QStringLiteral("\"Aspect 2\"")));
}

TEST_CASE("reading an SVG picture back sees a light of another colour", "[read back]") {
    const Report report = withCell(Light::Red, "17 %");
    QByteArray bytes = svgBytes(pictureIn(report), report);
    bytes.replace("#c22f2f", "#1b7f4f");
    const auto same = readBackSvg(bytes, QStringLiteral("a.svg"), pictureIn(report), report.language);
    REQUIRE_FALSE(same);
    CHECK(same.error().message.contains(QStringLiteral("1b7f4f")));
}

TEST_CASE("reading a PNG picture back names the first place that differs", "[read back]") {
    const Report meant = withCell(Light::Red, "17 %");
    const QString fault = pngFaultOf(pngOf(withCell(Light::Green, "17 %")), meant);
    CHECK(fault.contains(QStringLiteral("\"Harbour 4\"")));
    CHECK(fault.contains(QStringLiteral("\"Aspect 2\"")));
}

TEST_CASE("a PNG picture that is cut or of another size is not what was meant", "[read back]") {
    const Report report = plainDeck();
    const QByteArray bytes = pngOf(report);
    CHECK_FALSE(pngFaultOf(bytes.left(100), report).isEmpty());
    CHECK_FALSE(pngFaultOf("no picture", report).isEmpty());
    QByteArray smaller;
    QBuffer buffer(&smaller);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(QImage::fromData(bytes).scaled(10, 20).save(&buffer, "PNG"));
    CHECK(pngFaultOf(smaller, report).contains(QStringLiteral("10")));
}
