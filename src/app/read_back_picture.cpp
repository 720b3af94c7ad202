// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_picture.h"

#include "app/read_back_page.h"
#include "app/read_back_texts.h"
#include "app/svg_page.h"
#include "exporting/layout/table_flow.h"

#include <QCoreApplication>
#include <QImageReader>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

QString colourName(QRgb rgb) {
    return QStringLiteral("#%1").arg(rgb & 0xffffff, 6, 16, QLatin1Char('0'));
}

bool holds(const SlideBox& box, double x, double y) {
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.bottom();
}

// In words, what stands at the point.
class PlaceFinder {
public:
    PlaceFinder(double x, double y)
        : m_x(x)
        , m_y(y) {}

    QString placeOn(const PlacedSlide& slide) {
        m_place = titlePlace();
        for (const PlacedBlock& block : slide.blocks) std::visit(*this, block);
        return m_place;
    }

    void operator()(const PlacedText& text) {
        if (holds(text.box, m_x, m_y)) m_place = textPlace();
    }
    void operator()(const PlacedChart& chart) {
        if (holds(chart.box, m_x, m_y)) m_place = chartPlace();
    }
    void operator()(const PlacedTable& table) {
        if (!holds(table.box, m_x, m_y)) return;
        double right = table.box.x;
        qsizetype column = 0;
        while (column + 1 < std::ssize(table.columnWidths) &&
               (right += table.columnWidths[static_cast<std::size_t>(column)]) < m_x)
            ++column;
        double bottom = table.box.y + table.headerHeight;
        m_place = cellPlace(table.columns.value(column), {});
        for (std::size_t row = 0; row < table.rows.size() && bottom < m_y; ++row) {
            m_place = cellPlace(cellText(table.rows[row].front()), table.columns.value(column));
            bottom += table.rowHeights[row];
        }
    }

private:
    double m_x;
    double m_y;
    QString m_place;
};

// Qt refuses large pictures, lest a stranger's one fill the memory; this one was there before.
QImage readPng(const QByteArray& bytes, qint64 size) {
    constexpr qint64 bytesInMegabyte = 1024 * 1024;
    const int usual = QImageReader::allocationLimit();
    const auto needed = static_cast<int>(size / bytesInMegabyte) + 1;
    if (usual > 0 && needed > usual) QImageReader::setAllocationLimit(needed);
    const QImage image = QImage::fromData(bytes, "PNG");
    QImageReader::setAllocationLimit(usual);
    return image;
}

std::optional<QPoint> firstDifference(const QImage& meant, const QImage& read) {
    for (int y = 0; y < meant.height(); ++y)
        for (int x = 0; x < meant.width(); ++x)
            if (meant.pixel(x, y) != read.pixel(x, y)) return QPoint(x, y);
    return std::nullopt;
}

QString sizeFault(const QSize& read, const QSize& meant) {
    return Text::tr("it has %1 × %2 pixels instead of %3 × %4.")
        .arg(read.width())
        .arg(read.height())
        .arg(meant.width())
        .arg(meant.height());
}

} // namespace

Result<void> readBackSvg(const QByteArray& bytes, const QString& path, const Picture& picture,
                         Language language) {
    const auto page = svgPage(bytes, path);
    if (!page) return readBackError(page.error().message, path);
    Page whole = *page;
    whole.width = picture.frame.shape.width;
    whole.height = picture.frame.shape.height;
    if (const auto fault = pageFault(picture.slide, language, whole)) return readBackError(*fault, path);
    return {};
}

Result<void> readBackPng(const QByteArray& bytes, const QString& path, const Picture& picture) {
    const QImage meant = savedImage(picture);
    const QImage read = readPng(bytes, meant.sizeInBytes()).convertToFormat(meant.format());
    if (read.isNull()) return readBackError(Text::tr("it is no picture that can be shown."), path);
    if (read.size() != meant.size()) return readBackError(sizeFault(read.size(), meant.size()), path);
    if (read == meant) return {};
    const QPoint at = firstDifference(meant, read).value_or(QPoint());
    const double pointsAPixel = picture.frame.shape.width / meant.width();
    const QString place = PlaceFinder(at.x() * pointsAPixel, at.y() * pointsAPixel).placeOn(picture.slide);
    return readBackError({place, colourName(meant.pixel(at)), colourName(read.pixel(at))}, path);
}

} // namespace salkku
