// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint_page.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

constexpr double pointsPerInch = 72;
constexpr double fontShare = 0.82; // the size of the type in a word's box
constexpr unsigned paper = 0xffffff;
constexpr QRgb tableLine = 0xffc4cad2;
constexpr QRgb darkInk = 0xff1c2430;
constexpr QRgb lightInk = 0xffffffff;

QRectF rectOf(const Box& box) {
    return {QPointF(box.x0, box.y0), QPointF(box.x1, box.y1)};
}

bool holds(const Box& box, double x, double y) {
    return box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1;
}

unsigned groundOf(const Page& page, const Box& box) {
    const auto fill = std::find_if(page.fills.rbegin(), page.fills.rend(),
                                   [&](const Fill& f) { return holds(f.box, box.centreX(), box.centreY()); });
    return fill == page.fills.rend() ? paper : fill->rgb;
}

QRgb inkOn(unsigned ground) {
    constexpr int darkest = 110;
    return qGray(ground | 0xff000000) < darkest ? lightInk : darkInk;
}

class PagePainter {
public:
    PagePainter(const Page& page, QImage& image, double scale)
        : m_page(page)
        , m_painter(&image) {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.scale(scale, scale);
    }

    void paint() {
        for (const Fill& fill : m_page.fills) paintFill(fill);
        for (const MarkedCell& cell : m_page.cells) paintLines(cell.box);
        for (const UnreadObject& object : m_page.unread) paintLines(object.box);
        if (!qGuiApp) return;
        for (const Word& word : m_page.words) paintWord(word);
    }

private:
    void paintFill(const Fill& fill) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor::fromRgb(fill.rgb));
        if (fill.round)
            m_painter.drawEllipse(rectOf(fill.box));
        else
            m_painter.drawRect(rectOf(fill.box));
    }

    void paintLines(const Box& box) {
        m_painter.setPen(QPen(QColor(tableLine), 0.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rectOf(box));
    }

    static double degreesOf(Turn turn) {
        switch (turn) {
        case Turn::Clockwise:
            return 90;
        case Turn::UpsideDown:
            return 180;
        case Turn::CounterClockwise:
            return 270;
        case Turn::Upright:
            break;
        }
        return 0;
    }

    // Set as high as its box and as wide, as far as the letters stay legible.
    void paintWord(const Word& word) {
        const bool lies = word.turn == Turn::Upright || word.turn == Turn::UpsideDown;
        const double width = lies ? word.box.width() : word.box.height();
        const double height = lies ? word.box.height() : word.box.width();
        if (width < 0.1 || height < 0.5) return;
        QFont font = QGuiApplication::font();
        constexpr double fine = 16; // fonts are set in whole pixels; these are 16 a point
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(fontShare * height * fine))));
        const double natural = QFontMetricsF(font).horizontalAdvance(word.text) / fine;
        m_painter.save();
        m_painter.translate(word.box.centreX(), word.box.centreY());
        m_painter.rotate(degreesOf(word.turn));
        const double stretch = natural > 0 ? std::clamp(width / natural, 0.4, 1.15) : 1;
        m_painter.scale(stretch / fine, 1 / fine);
        m_painter.setFont(font);
        m_painter.setPen(QColor(inkOn(groundOf(m_page, word.box))));
        const double across = std::max(width, natural) * fine;
        m_painter.drawText(QRectF(-across / 2, -height * fine, across, 2 * height * fine),
                           static_cast<int>(Qt::AlignVCenter) |
                               (natural > width ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::TextDontClip |
                               Qt::TextSingleLine,
                           word.text);
        m_painter.restore();
    }

    const Page& m_page;
    QPainter m_painter;
};

} // namespace

QImage paintPage(const Page& page, double dpi) {
    const double scale = dpi / pointsPerInch;
    const auto pixels = [scale](double points) {
        constexpr double most = 20'000;
        return static_cast<int>(std::lround(std::clamp(points * scale, 1.0, most)));
    };
    QImage image(pixels(page.width), pixels(page.height), QImage::Format_RGB32);
    if (image.isNull()) return image;
    image.fill(Qt::white);
    PagePainter(page, image, scale).paint();
    return image;
}

} // namespace salkku
