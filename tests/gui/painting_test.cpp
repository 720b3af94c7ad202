// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/light_painter.h"

#include "support/qt_strings.h"

#include <QImage>
#include <algorithm>
#include <cmath>

using namespace salkku;
using namespace salkku::ui;

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

// Which pixels a light covers, whatever their colour.
std::vector<bool> shape(Light light) {
    const QImage image = LightPainter(lightTokens()).pixmap(light, 32, 1).toImage();
    std::vector<bool> covered;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) covered.push_back(qAlpha(image.pixel(x, y)) > 127);
    return covered;
}

} // namespace

TEST_CASE("lights stand out from the cards of both themes") {
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        CAPTURE(tokens->dark);
        for (const QColor& colour : {tokens->green, tokens->yellowEdge, tokens->red, tokens->grey}) {
            CAPTURE(colour.name());
            CHECK(contrast(colour, tokens->card) >= 3.0);
        }
    }
}

TEST_CASE("texts can be read in both themes") {
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        CAPTURE(tokens->dark);
        CHECK(contrast(tokens->text, tokens->card) >= 7.0);
        CHECK(contrast(tokens->muted, tokens->card) >= 4.5);
        CHECK(contrast(tokens->muted, tokens->window) >= 4.5);
        CHECK(contrast(tokens->onAccent, tokens->accent) >= 4.5);
        for (const PillColours& pill : {tokens->good, tokens->watch, tokens->bad, tokens->quiet})
            CHECK(contrast(pill.text, pill.ground) >= 4.5);
    }
}

TEST_CASE("each light has a shape of its own, so that colour is not all that tells them apart") {
    std::vector<std::vector<bool>> shapes;
    for (const Light light : allLights) shapes.push_back(shape(light));
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (std::size_t j = i + 1; j < shapes.size(); ++j) {
            int different = 0;
            for (std::size_t k = 0; k < shapes[i].size(); ++k) different += shapes[i][k] != shapes[j][k];
            CAPTURE(i, j, different);
            CHECK(different > 32 * 32 / 20);
        }
}

TEST_CASE("the theme follows from the palette alone") {
    QPalette dark;
    dark.setColor(QPalette::Window, darkTokens().window);
    CHECK(tokensOf(dark).dark);
    QPalette light;
    light.setColor(QPalette::Window, lightTokens().window);
    CHECK_FALSE(tokensOf(light).dark);
}
