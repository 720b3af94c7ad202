// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_colours.h"

#include "documents/colour_distance.h"

#include <QColor>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace salkku {

namespace {

// A pixel counts for the palette where its neighbours differ by no more than JPEG's noise at quality 60.
constexpr int flatDifference = 20;
constexpr int flatReach = 2; // pixels

// Colours of one palette stand farther apart: a grey light and a pale blue header differ by 24.
constexpr int leastDistance = 18;

// What lies farther from every colour than this is an edge.
constexpr int farthestMember = 44;

constexpr std::size_t mostColours = 64;

// A colour of less area than a small light (5 points square at 100 dpi) is noise.
constexpr qint64 fewestPixels = 24;

// A colour that so much resembles one that is so many times as frequent is JPEG's noise on it.
constexpr int resemblance = 40;
constexpr qint64 muchMore = 40;

struct Bin {
    qint64 count = 0;
    std::array<qint64, 3> sums{};

    unsigned mean() const {
        const auto channel = [this](std::size_t i) { return static_cast<unsigned>(sums[i] / count); };
        return channel(0) << 16 | channel(1) << 8 | channel(2);
    }
};

int channelDifference(QRgb a, QRgb b) {
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

std::size_t binOf(QRgb rgb) {
    return static_cast<std::size_t>(qRed(rgb) >> 4 << 8 | qGreen(rgb) >> 4 << 4 | qBlue(rgb) >> 4);
}

// In the middle of an even patch: the ghosts that JPEG leaves along an edge are narrower.
bool isFlat(const QImage& picture, int x, int y) {
    const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    const auto* above = reinterpret_cast<const QRgb*>(picture.constScanLine(y - flatReach));
    const auto* below = reinterpret_cast<const QRgb*>(picture.constScanLine(y + flatReach));
    return channelDifference(row[x], row[x - flatReach]) <= flatDifference &&
           channelDifference(row[x], row[x + flatReach]) <= flatDifference &&
           channelDifference(row[x], above[x]) <= flatDifference &&
           channelDifference(row[x], below[x]) <= flatDifference;
}

std::vector<Bin> flatColours(const QImage& picture) {
    std::vector<Bin> bins(4096);
    for (int y = flatReach; y + flatReach < picture.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = flatReach; x + flatReach < picture.width(); ++x) {
            if (!isFlat(picture, x, y)) continue;
            Bin& bin = bins[binOf(row[x])];
            ++bin.count;
            bin.sums[0] += qRed(row[x]);
            bin.sums[1] += qGreen(row[x]);
            bin.sums[2] += qBlue(row[x]);
        }
    }
    return bins;
}

// The nearest colour's place, and how far it is.
std::pair<std::size_t, int> nearest(unsigned rgb, const std::vector<unsigned>& colours) {
    std::pair<std::size_t, int> best{0, std::numeric_limits<int>::max()};
    for (std::size_t i = 0; i < colours.size(); ++i)
        if (const int distance = colourDistance(rgb, colours[i]); distance < best.second)
            best = {i, distance};
    return best;
}

std::vector<unsigned> paletteOf(std::vector<Bin> bins) {
    std::erase_if(bins, [](const Bin& bin) { return bin.count == 0; });
    std::sort(bins.begin(), bins.end(), [](const Bin& a, const Bin& b) { return a.count > b.count; });
    std::vector<unsigned> colours;
    std::vector<qint64> counts;
    for (const Bin& bin : bins) {
        const auto [index, distance] = nearest(bin.mean(), colours);
        if (distance <= leastDistance)
            counts[index] += bin.count;
        else if (colours.size() < mostColours) {
            colours.push_back(bin.mean());
            counts.push_back(bin.count);
        }
    }
    const auto isNoise = [&](std::size_t i) {
        for (std::size_t j = 0; j < colours.size(); ++j)
            if (counts[j] > muchMore * counts[i] && colourDistance(colours[i], colours[j]) < resemblance)
                return true;
        return false;
    };
    std::vector<unsigned> palette;
    for (std::size_t i = 0; i < colours.size(); ++i)
        if (counts[i] >= fewestPixels && !isNoise(i)) palette.push_back(colours[i]);
    return palette;
}

// Of every colour in steps of eight a channel; the pixels are looked up in it.
std::vector<std::uint8_t> labelTable(const std::vector<unsigned>& colours) {
    std::vector<std::uint8_t> table(32768, ColourMap::none);
    for (unsigned i = 0; i < table.size(); ++i) {
        const unsigned rgb = ((i >> 10 & 31) << 19 | (i >> 5 & 31) << 11 | (i & 31) << 3) + 0x040404;
        const auto [index, distance] = nearest(rgb, colours);
        if (distance <= farthestMember) table[i] = static_cast<std::uint8_t>(index);
    }
    return table;
}

} // namespace

ColourMap coloursOf(const QImage& picture) {
    ColourMap map;
    map.size = picture.size();
    map.colours = paletteOf(flatColours(picture));
    const auto table = labelTable(map.colours);
    map.labels.reserve(static_cast<std::size_t>(picture.width()) *
                       static_cast<std::size_t>(picture.height()));
    for (int y = 0; y < picture.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            map.labels.push_back(table[static_cast<std::size_t>(
                qRed(row[x]) >> 3 << 10 | qGreen(row[x]) >> 3 << 5 | qBlue(row[x]) >> 3)]);
    }
    return map;
}

} // namespace salkku
