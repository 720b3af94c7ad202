// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/painting/pen_box.h"

#include "exporting/visible_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace salkku::painting {

namespace {

// How much narrower letters must be than the installed font has them; 100 where it is as wide as Arial.
int stretchNeeded() {
    static const int stretch = [] {
        const QString sample = QStringLiteral("The quick brown fox jumps over the lazy dog ÄÖÅ 0123456789");
        QFont font({QString::fromLatin1(slideFont), QStringLiteral("Liberation Sans")});
        font.setPixelSize(100);
        const double wanted = textWidth(sample, {100, false});
        const double installed = QFontMetricsF(font).horizontalAdvance(sample);
        return static_cast<int>(std::floor(100 * std::min(1.0, wanted / installed)));
    }();
    return stretch;
}

void setUp(QTextLayout& layout, const QString& text, const TextLook& look) {
    QTextOption option(look.alignment);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isRightToLeft = isRightToLeftText(text);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
}

// Lines stand as far apart as the layout counted on, whatever the font says of itself.
double layOutLines(QTextLayout& layout, const QString& text, const TextLook& look, double width) {
    const double each = lineHeight(text, look.style.size);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (each - line.height()) / 2});
        y += each;
    }
    layout.endLayout();
    return y;
}

} // namespace

QColor colourOf(const QString& rgb) {
    return QColor(QLatin1Char('#') + rgb);
}

QFont fontOf(TextStyle style, const QString& family) {
    QFont font({family, QString::fromLatin1(slideFont), QStringLiteral("Liberation Sans")});
    font.setPixelSize(static_cast<int>(std::lround(style.size)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    const bool isOwn = family == QLatin1String(slideFont);
    if (isOwn && stretchNeeded() < 100) font.setStretch(stretchNeeded());
    return font;
}

double paintLines(QPainter& painter, const QRectF& box, const QString& text, const TextLook& look) {
    QTextLayout layout(text, fontOf(look.style, painter.font().family()));
    setUp(layout, text, look);
    const double height = layOutLines(layout, text, look, box.width());
    painter.setPen(look.ink);
    layout.draw(&painter, box.topLeft());
    return height;
}

void paintCentred(QPainter& painter, const QRectF& box, const QString& text, const TextLook& look) {
    QTextLayout layout(text, fontOf(look.style, painter.font().family()));
    setUp(layout, text, look);
    const double height = layOutLines(layout, text, look, box.width());
    painter.setPen(look.ink);
    layout.draw(&painter, {box.left(), box.top() + std::max(0.0, (box.height() - height) / 2)});
}

} // namespace salkku::painting
