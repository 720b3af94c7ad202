// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_ink.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace salkku {

namespace {

// Soft edges and JPEG's ringing reach so far from a patch's edge, in pixels.
constexpr int edge = 2;

// A table's line in pixels: no thicker, and longer than a letter's stroke.
constexpr int thickestLine = 6;
constexpr int shortestLine = 60;

// Of 255; fainter is noise.
constexpr int leastInk = 70;

// How far a colour must be from its ground to be writing at all, of 441.
constexpr int leastContrast = 90;

constexpr std::size_t asIndex(int value) {
    return static_cast<std::size_t>(value);
}

// On which patch each pixel stands: 0 is the page, -1 an edge.
class Grounds {
public:
    Grounds(QSize size, const std::vector<Patch>& patches)
        : m_size(size)
        , m_grounds(asIndex(size.width()) * asIndex(size.height()), 0) {
        for (std::size_t i = 0; i < patches.size(); ++i) paint(patches[i].area, static_cast<int>(i) + 1);
    }

    int at(int x, int y) const { return m_grounds[asIndex(y) * asIndex(m_size.width()) + asIndex(x)]; }

private:
    void fill(int y, int first, int last, int ground) {
        if (y < 0 || y >= m_size.height()) return;
        first = std::max(first, 0);
        last = std::min(last, m_size.width() - 1);
        if (first > last) return;
        const auto row = m_grounds.begin() + static_cast<std::ptrdiff_t>(y) * m_size.width();
        std::fill(row + first, row + last + 1, ground);
    }

    // First an edge all round, then the inside.
    void paint(const PixelArea& area, int ground) {
        const auto row = [&](int y) { return area.rows[asIndex(y - area.box.top())]; };
        for (int y = area.box.top() - edge; y <= area.box.bottom() + edge; ++y) {
            const auto span = row(std::clamp(y, area.box.top(), area.box.bottom()));
            fill(y, span.first - edge, span.last + edge, -1);
        }
        for (int y = area.box.top() + edge; y <= area.box.bottom() - edge; ++y) {
            const auto span = row(y);
            fill(y, span.first + edge, span.last - edge, ground);
        }
    }

    QSize m_size;
    std::vector<int> m_grounds;
};

// A smaller patch, in pixels, may be a letter of a title, and nothing is written on it.
constexpr int smallestGround = 24;

std::vector<Patch> groundsAmong(const std::vector<Patch>& patches) {
    std::vector<Patch> grounds;
    for (const Patch& patch : patches)
        if (std::min(patch.area.box.width(), patch.area.box.height()) >= smallestGround)
            grounds.push_back(patch);
    return grounds;
}

// The contrast of a patch's writing: what only a thousandth of its pixels exceeds.
class Contrast {
public:
    void add(int distance) {
        ++m_counts[asIndex(distance / 8)];
        ++m_total;
    }
    int value() const {
        qint64 beyond = 0;
        for (std::size_t i = m_counts.size(); i-- > 0;) {
            beyond += m_counts[i];
            if (beyond * 1000 > m_total) return std::max(leastContrast, static_cast<int>(i) * 8);
        }
        return leastContrast;
    }

private:
    std::array<qint64, 56> m_counts{};
    qint64 m_total = 0;
};

int distanceOf(QRgb a, unsigned b) {
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return static_cast<int>(std::sqrt(static_cast<double>(red * red + green * green + blue * blue)));
}

class InkPainter {
public:
    InkPainter(const QImage& picture, const ColourMap& map, const std::vector<Patch>& patches)
        : m_picture(picture)
        , m_grounds(picture.size(), patches)
        , m_colours{map.colours.empty() ? 0xffffff : map.colours.front()}
        , m_contrasts(patches.size() + 1) {
        for (const Patch& patch : patches) m_colours.push_back(patch.rgb);
    }

    QImage paint() {
        forEachPixel(
            [this](int, int, std::size_t ground, int distance) { m_contrasts[ground].add(distance); });
        std::vector<int> scales;
        for (const Contrast& contrast : m_contrasts) scales.push_back(contrast.value());
        QImage ink(m_picture.size(), QImage::Format_Grayscale8);
        ink.fill(255);
        forEachPixel([&](int x, int y, std::size_t ground, int distance) {
            ink.scanLine(y)[x] = static_cast<uchar>(255 - std::min(255, 255 * distance / scales[ground]));
        });
        return ink;
    }

private:
    template <class Action>
    void forEachPixel(Action action) const {
        for (int y = 0; y < m_picture.height(); ++y) {
            const auto* row = reinterpret_cast<const QRgb*>(m_picture.constScanLine(y));
            for (int x = 0; x < m_picture.width(); ++x)
                if (const int ground = m_grounds.at(x, y); ground >= 0)
                    action(x, y, asIndex(ground), distanceOf(row[x], m_colours[asIndex(ground)]));
        }
    }

    const QImage& m_picture;
    Grounds m_grounds;
    std::vector<unsigned> m_colours;
    std::vector<Contrast> m_contrasts;
};

bool isInk(const QImage& ink, int x, int y) {
    return ink.constScanLine(y)[x] < 255 - leastInk;
}

// How many pixels of ink lie on one side, up to the thickness of a line and one more.
int reach(const QImage& ink, int x, int y, int dx, int dy) {
    int steps = 0;
    for (x += dx, y += dy;
         steps <= thickestLine && x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && isInk(ink, x, y);
         x += dx, y += dy)
        ++steps;
    return steps;
}

// Erases thin long runs along one direction. `ink` is looked at, `result` changed: crossing lines both go.
void eraseLines(const QImage& ink, QImage& result, bool across) {
    const int lines = across ? ink.height() : ink.width();
    const int length = across ? ink.width() : ink.height();
    const auto at = [across](int along, int line) {
        return across ? QPoint(along, line) : QPoint(line, along);
    };
    for (int line = 0; line < lines; ++line)
        for (int i = 0; i < length;) {
            int end = i;
            while (end < length && isInk(ink, at(end, line).x(), at(end, line).y())) ++end;
            for (int along = i; end - i >= shortestLine && along < end; ++along) {
                const QPoint p = at(along, line);
                const int dx = across ? 0 : 1;
                const int dy = across ? 1 : 0;
                const int thickness =
                    1 + reach(ink, p.x(), p.y(), dx, dy) + reach(ink, p.x(), p.y(), -dx, -dy);
                if (thickness <= thickestLine) result.scanLine(p.y())[p.x()] = 255;
            }
            i = std::max(end, i + 1);
        }
}

} // namespace

QImage inkOf(const QImage& picture, const ColourMap& map, const std::vector<Patch>& patches) {
    const QImage ink = InkPainter(picture, map, groundsAmong(patches)).paint();
    QImage result = ink;
    eraseLines(ink, result, true);
    eraseLines(ink, result, false);
    return result;
}

} // namespace salkku
