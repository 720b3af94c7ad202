// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_skew.h"

#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <map>

namespace salkku {

namespace {

constexpr double farthest = 6; // degrees
constexpr double coarseStep = 0.25;
constexpr double fineStep = 0.05;

// Less than this shifts a row's end by a third of a line on the widest page.
constexpr double leastSkew = 0.15;

// Lines are level where their edges heap up in few rows: so much more than askew.
constexpr double leastGain = 1.05;

// Pixels across to which a picture is reduced; finer shows no more of its lines.
constexpr int reducedWidth = 1200;

constexpr int leastStep = 40; // of 255, from one pixel to the next below
constexpr std::size_t fewestEdges = 400;

struct Edge {
    int x = 0;
    int y = 0;
};

// Where it gets darker or lighter downwards: the edges of lines of text and of cells.
std::vector<Edge> edgesOf(const QImage& grey) {
    std::vector<Edge> edges;
    for (int y = 0; y + 1 < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            if (std::abs(grey.constScanLine(y)[x] - grey.constScanLine(y + 1)[x]) >= leastStep)
                edges.push_back({x, y});
    return edges;
}

// How much the edges heap up in rows that fall by so many degrees.
class Heap {
public:
    Heap(const std::vector<Edge>& edges, const QSize& size)
        : m_edges(edges)
        , m_margin(static_cast<int>(size.width() * std::tan(farthest * M_PI / 180)) + 2)
        , m_rows(static_cast<std::size_t>(size.height() + 2 * m_margin)) {}

    double at(double degrees) {
        std::fill(m_rows.begin(), m_rows.end(), 0);
        const double slope = std::tan(degrees * M_PI / 180);
        for (const Edge& edge : m_edges)
            ++m_rows[static_cast<std::size_t>(m_margin + std::lround(edge.y - slope * edge.x))];
        double sum = 0;
        for (const int count : m_rows) sum += static_cast<double>(count) * count;
        return sum;
    }

private:
    const std::vector<Edge>& m_edges;
    int m_margin;
    std::vector<int> m_rows;
};

double bestIn(Heap& heap, double from, double to, double step) {
    double best = from;
    double most = heap.at(from);
    for (double degrees = from + step; degrees <= to + step / 2; degrees += step)
        if (const double sum = heap.at(degrees); sum > most) {
            most = sum;
            best = degrees;
        }
    return best;
}

// The most frequent colour, in steps of 16 a channel.
QRgb paperOf(const QImage& picture) {
    std::map<QRgb, int> counts;
    constexpr int step = 7; // pixels; every one need not be looked at
    for (int y = 0; y < picture.height(); y += step)
        for (int x = 0; x < picture.width(); x += step) ++counts[picture.pixel(x, y) & 0xf0f0f0];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? 0xffffffff : 0xff000000 | most->first | 0x0f0f0f;
}

} // namespace

double skewOf(const QImage& picture) {
    const QImage grey =
        (picture.width() > reducedWidth ? picture.scaledToWidth(reducedWidth, Qt::SmoothTransformation)
                                        : picture)
            .convertToFormat(QImage::Format_Grayscale8);
    const auto edges = edgesOf(grey);
    if (edges.size() < fewestEdges) return 0;
    Heap heap(edges, grey.size());
    const double coarse = bestIn(heap, -farthest, farthest, coarseStep);
    const double skew = bestIn(heap, coarse - coarseStep, coarse + coarseStep, fineStep);
    const bool isClear = std::abs(skew) < farthest && heap.at(skew) > leastGain * heap.at(0);
    return isClear && std::abs(skew) >= leastSkew ? skew : 0;
}

QImage levelled(const QImage& picture, double skew) {
    const QSize size = QTransform().rotate(-skew).mapRect(QRectF(picture.rect())).toAlignedRect().size();
    QImage level(size, QImage::Format_RGB32);
    level.fill(paperOf(picture));
    QPainter painter(&level);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(-skew);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return level;
}

Box levelledPlace(const Box& place, const QSize& size, const QSize& levelledSize) {
    const double width = place.width() * levelledSize.width() / size.width();
    const double height = place.height() * levelledSize.height() / size.height();
    return {place.centreX() - width / 2, place.centreY() - height / 2, place.centreX() + width / 2,
            place.centreY() + height / 2};
}

} // namespace salkku
