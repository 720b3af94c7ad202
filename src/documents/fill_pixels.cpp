// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fill_pixels.h"

#include "documents/colour_distance.h"

#include <QColor>
#include <algorithm>
#include <cmath>
#include <map>

namespace salkku {

namespace {

// Points; smaller marks are bullets and lines.
constexpr double smallestLight = 4;

// Parts of the page; larger areas are backgrounds.
constexpr double widestLight = 0.5;
constexpr double highestLight = 0.3;

// How much of a fill's box, on each side, is left out: borders, and a disc's corners.
constexpr double rim = 0.12;
constexpr double rimOfDisc = 0.2;

// In RGB; colour spaces are converted with less error, and alpha of 0.9 over white changes more.
constexpr int sameColour = 24;

// What the pixels show instead of the shape's colour is sure enough to be shown, not to be trusted unseen.
constexpr double byPixels = 0.8;
constexpr double byMixedPixels = 0.6;

// A gradient's most frequent shade has less of its pixels than this and stands for nothing.
constexpr double leastShare = 0.35;

bool isPaperOrInk(unsigned rgb) {
    return colourDistance(rgb, 0xffffff) < 30 || colourDistance(rgb, 0x000000) < 60;
}

struct Seen {
    unsigned rgb = 0;
    double share = 0; ///< of the pixels looked at
};

// The most frequent colour, in steps of 16 a channel, as the mean of its pixels.
class ColourCount {
public:
    void add(QRgb pixel) {
        Sum& sum = m_sums[pixel & 0xf0f0f0];
        ++sum.count;
        ++m_total;
        sum.red += qRed(pixel);
        sum.green += qGreen(pixel);
        sum.blue += qBlue(pixel);
    }

    Seen most() const {
        const auto best = std::max_element(m_sums.begin(), m_sums.end(), [](const auto& a, const auto& b) {
            return a.second.count < b.second.count;
        });
        if (best == m_sums.end()) return {};
        const Sum& sum = best->second;
        const auto mean = [&](int channel) { return static_cast<unsigned>(channel / sum.count); };
        return {mean(sum.red) << 16 | mean(sum.green) << 8 | mean(sum.blue),
                static_cast<double>(sum.count) / m_total};
    }

private:
    struct Sum {
        int count = 0, red = 0, green = 0, blue = 0;
    };
    std::map<QRgb, Sum> m_sums;
    int m_total = 0;
};

Seen seenIn(const QImage& drawn, const Fill& fill, double scaleX, double scaleY) {
    const double left_out = fill.round ? rimOfDisc : rim;
    const double dx = left_out * fill.box.width();
    const double dy = left_out * fill.box.height();
    const int x0 = std::max(0, static_cast<int>(std::ceil((fill.box.x0 + dx) * scaleX)));
    const int y0 = std::max(0, static_cast<int>(std::ceil((fill.box.y0 + dy) * scaleY)));
    const int x1 = std::min(drawn.width() - 1, static_cast<int>(std::floor((fill.box.x1 - dx) * scaleX) - 1));
    const int y1 =
        std::min(drawn.height() - 1, static_cast<int>(std::floor((fill.box.y1 - dy) * scaleY) - 1));
    ColourCount count;
    for (int y = y0; y <= y1; ++y)
        for (int x = x0; x <= x1; ++x) count.add(reinterpret_cast<const QRgb*>(drawn.constScanLine(y))[x]);
    return count.most();
}

} // namespace

bool mayBeLight(const Fill& fill, const Page& page) {
    return std::min(fill.box.width(), fill.box.height()) >= smallestLight &&
           fill.box.width() <= widestLight * page.width && fill.box.height() <= highestLight * page.height &&
           !isPaperOrInk(fill.rgb);
}

void takeSeenColours(const QImage& drawn, Page& page) {
    const QImage pixels = drawn.convertToFormat(QImage::Format_RGB32);
    const double scaleX = pixels.width() / page.width;
    const double scaleY = pixels.height() / page.height;
    for (Fill& fill : page.fills) {
        if (!mayBeLight(fill, page)) continue;
        const Seen seen = seenIn(pixels, fill, scaleX, scaleY);
        if (seen.share <= 0 || colourDistance(seen.rgb, fill.rgb) <= sameColour) continue;
        fill.certainty = std::min(fill.certainty, seen.share > 0.5 ? byPixels : byMixedPixels);
        if (seen.share > leastShare) fill.rgb = seen.rgb;
    }
}

} // namespace salkku
