// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_lines.h"

#include "documents/picture_areas.h"

#include <algorithm>
#include <numeric>

namespace salkku {

namespace {

// Pixels of a letter: 4 at 5 points and 100 dpi; a title's at 200 dpi are some 200.
constexpr int smallestLetter = 4;
constexpr int largestLetter = 240;

// Between letters of a word there is less than this of their size, between lines more.
constexpr double letterGap = 0.35;

// Words of one line stand closer than this times their height; a table's columns stand farther apart.
constexpr double wordGap = 1.1;

struct Cluster {
    QRect box;
    int letters = 1;
    int size = 0; ///< of its largest letter
};

std::vector<QRect> letterBoxes(const QImage& ink) {
    constexpr int darkest = 175; // of 255: a third of the ink counts, so that thin strokes hang together
    std::vector<std::uint8_t> labels;
    labels.reserve(static_cast<std::size_t>(ink.width()) * static_cast<std::size_t>(ink.height()));
    for (int y = 0; y < ink.height(); ++y)
        for (int x = 0; x < ink.width(); ++x) labels.push_back(ink.constScanLine(y)[x] < darkest ? 1 : 0);
    std::vector<QRect> boxes;
    for (const PixelArea& area : areasOf(labels, ink.size(), 0, Touching::ByCorners, 3))
        if (area.box.height() <= largestLetter && area.box.width() <= 4 * largestLetter)
            boxes.push_back(area.box);
    return boxes;
}

int overlap(int a0, int a1, int b0, int b1) {
    return std::min(a1, b1) - std::max(a0, b0) + 1;
}

int overlapAcross(const QRect& a, const QRect& b) { // of their heights
    return overlap(a.top(), a.bottom(), b.top(), b.bottom());
}

QRect transposed(const QRect& box) {
    return {box.top(), box.left(), box.height(), box.width()};
}

// Joins clusters of `items` that stand beside each other in reading direction, nearest first by sweeping from
// left to right.
class Sweep {
public:
    Sweep(std::vector<Cluster> items, double gap)
        : m_items(std::move(items))
        , m_gap(gap) {}

    std::vector<Cluster> joined() {
        std::sort(m_items.begin(), m_items.end(),
                  [](const Cluster& a, const Cluster& b) { return a.box.left() < b.box.left(); });
        std::vector<Cluster> result;
        for (const Cluster& item : m_items) {
            Cluster* host = hostOf(item, result);
            if (!host) {
                result.push_back(item);
                continue;
            }
            host->box = host->box.united(item.box);
            host->letters += item.letters;
            host->size = std::max(host->size, item.size);
        }
        return result;
    }

private:
    bool fits(const Cluster& host, const Cluster& item) const {
        const int height = std::max(host.size, item.size);
        const int gap = item.box.left() - host.box.right() - 1;
        const int shared = overlapAcross(host.box, item.box);
        const bool onLine = 2 * shared > std::min(host.box.height(), item.box.height());
        return gap <= m_gap * height && onLine && item.size < 4 * std::max(host.size, 1);
    }

    Cluster* hostOf(const Cluster& item, std::vector<Cluster>& hosts) const {
        Cluster* best = nullptr;
        for (Cluster& host : hosts)
            if (fits(host, item) && (!best || host.box.right() > best->box.right())) best = &host;
        return best;
    }

    std::vector<Cluster> m_items;
    double m_gap;
};

// Letters of a turned word stand over each other, much closer than lines of text do.
std::vector<QRect> turnedWords(std::vector<QRect>& letters) {
    std::vector<Cluster> laid;
    for (const QRect& letter : letters) {
        const QRect box = transposed(letter);
        laid.push_back({box, 1, box.height()});
    }
    std::vector<QRect> words;
    for (const Cluster& word : Sweep(std::move(laid), letterGap).joined())
        if (word.letters >= 3 && word.box.width() > 1.6 * word.box.height())
            words.push_back(transposed(word.box));
    return words;
}

double sizeOf(const QRect& box) {
    return std::max(box.width(), box.height());
}

// The distance to the nearest neighbour along each axis decides how a letter's word runs.
bool runsDown(const QRect& word, const std::vector<QRect>& letters) {
    int down = 0;
    int across = 0;
    for (const QRect& letter : letters) {
        if (!word.contains(letter)) continue;
        const int reach = static_cast<int>(0.5 * sizeOf(letter)) + 1;
        for (const QRect& other : letters) {
            if (other == letter) continue;
            if (!word.contains(other) && overlapAcross(letter, other) > 0.4 * letter.height() &&
                letter.adjusted(-reach, 0, reach, 0).intersects(other))
                ++across;
            if (word.contains(other) && letter.adjusted(0, -reach, 0, reach).intersects(other)) ++down;
        }
    }
    return down > 2 * across;
}

std::vector<Cluster> clustersOf(const std::vector<QRect>& letters, bool turned) {
    std::vector<Cluster> clusters;
    for (const QRect& letter : letters) {
        const QRect box = turned ? transposed(letter) : letter;
        clusters.push_back({box, 1, box.height()});
    }
    return clusters;
}

void addLines(const std::vector<QRect>& letters, bool turned, std::vector<TextLine>& lines) {
    for (const Cluster& line : Sweep(clustersOf(letters, turned), wordGap).joined())
        if (line.size >= smallestLetter) lines.push_back({turned ? transposed(line.box) : line.box, turned});
}

} // namespace

std::vector<TextLine> textLinesOf(const QImage& ink) {
    std::vector<QRect> letters = letterBoxes(ink);
    std::vector<QRect> turnedWordBoxes = turnedWords(letters);
    std::erase_if(turnedWordBoxes, [&](const QRect& word) { return !runsDown(word, letters); });
    std::vector<QRect> turned;
    std::vector<QRect> upright;
    for (const QRect& letter : letters) {
        const bool isTurned = std::any_of(turnedWordBoxes.begin(), turnedWordBoxes.end(),
                                          [&](const QRect& word) { return word.contains(letter.center()); });
        (isTurned ? turned : upright).push_back(letter);
    }
    std::vector<TextLine> lines;
    addLines(upright, false, lines);
    addLines(turned, true, lines);
    std::stable_sort(lines.begin(), lines.end(), [](const TextLine& a, const TextLine& b) {
        return a.box.center().y() < b.box.center().y();
    });
    return lines;
}

} // namespace salkku
