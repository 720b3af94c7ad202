// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/image/picture.h"

#include "exporting/layout/lay_out.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr double endless = 1e6;      // points; a picture has no next page
constexpr int tallestImage = 30'000; // pixels; QPainter ends at 32,767
constexpr double pixelsAPoint = 2;

struct HasPicture {
    bool operator()(const TableBlock&) const { return true; }
    bool operator()(const ChartBlock&) const { return true; }
    bool operator()(const LegendBlock&) const { return true; }
    bool operator()(const BulletBlock&) const { return false; }
};

bool isPictured(const ReportSlide& slide) {
    return std::any_of(slide.blocks.begin(), slide.blocks.end(),
                       [](const Block& block) { return std::visit(HasPicture{}, block); });
}

const ReportSlide* find(const Report& report, const QString& id) {
    const auto found =
        std::find_if(report.slides.begin(), report.slides.end(), [&](const ReportSlide& slide) {
            if (!isPictured(slide)) return false;
            return id.isEmpty() ? slide.kind == SlideKind::Matrix
                                : slide.id == id || slideKindId(slide.kind) == id;
        });
    if (found != report.slides.end()) return &*found;
    const auto first = std::find_if(report.slides.begin(), report.slides.end(), isPictured);
    return id.isEmpty() && first != report.slides.end() ? &*first : nullptr;
}

Error unknown(const Report& report, const QString& id) {
    QStringList known;
    for (const ReportSlide& slide : report.slides)
        if (isPictured(slide)) known << slide.id;
    return {
        ErrorCode::InvalidArgument,
        Text::tr("There is no picture \"%1\"; this period has %2.").arg(id, known.join(QStringLiteral(", "))),
        {}};
}

bool hasLights(const ReportSlide& slide) {
    for (const Block& block : slide.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            for (const auto& row : table->rows)
                for (const TableCell& cell : row)
                    if (cell.light) return true;
    return false;
}

// The picture stands alone: what its lights mean goes with it.
void addLegend(ReportSlide& slide, const Report& report) {
    if (!hasLights(slide)) return;
    for (const ReportSlide& other : report.slides)
        for (const Block& block : other.blocks)
            if (std::holds_alternative<LegendBlock>(block)) {
                slide.blocks.push_back(block);
                return;
            }
}

struct BottomOf {
    double operator()(const auto& block) const { return block.box.bottom(); }
};

double contentBottom(const PlacedSlide& slide) {
    double bottom = slide.titleBox.bottom();
    for (const PlacedBlock& block : slide.blocks) bottom = std::max(bottom, std::visit(BottomOf{}, block));
    return bottom;
}

} // namespace

Result<Picture> pictureOf(const Report& report, const QString& id) {
    const ReportSlide* found = find(report, id);
    if (!found) return unknown(report, id);
    Report one = report;
    one.slides = {*found};
    addLegend(one.slides.front(), report);
    PageShape shape{slideShape.width, endless};
    PlacedSlide slide = std::move(layOut(one, shape).front());
    shape.height = contentBottom(slide) + slideShape.height - slideShape.contentBottom();
    return Picture{std::move(slide), pageFrameOf(report, shape)};
}

QImage imageOf(const Picture& picture, double scale) {
    const PageShape& shape = picture.frame.shape;
    const double fitting = std::min(scale, tallestImage / shape.height);
    QImage image(static_cast<int>(std::ceil(shape.width * fitting)),
                 static_cast<int>(std::ceil(shape.height * fitting)), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(fitting * 72 / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(fitting * 72 / 0.0254));
    QPainter painter(&image);
    painter.scale(fitting, fitting);
    paintSlide(painter, picture.slide, picture.frame, 0);
    return image;
}

QImage savedImage(const Picture& picture) {
    return imageOf(picture, pixelsAPoint);
}

Result<QByteArray> pngBytes(const Picture& picture, const Report& report) {
    QImage image = savedImage(picture);
    image.setText(QStringLiteral("Title"),
                  QStringLiteral("%1, %2").arg(picture.slide.title, report.periodText));
    image.setText(QStringLiteral("Software"), QStringLiteral("Salkku %1").arg(report.appVersion));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{ErrorCode::Internal, Text::tr("The picture is too large to be written."), {}};
    return bytes;
}

QByteArray svgBytes(const Picture& picture, const Report& report) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const PageShape& shape = picture.frame.shape;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize({static_cast<int>(std::ceil(shape.width)), static_cast<int>(std::ceil(shape.height))});
    generator.setViewBox(QRectF(0, 0, shape.width, shape.height));
    generator.setTitle(QStringLiteral("%1, %2").arg(picture.slide.title, report.periodText));
    generator.setDescription(QStringLiteral("Salkku %1").arg(report.appVersion));
    QPainter painter(&generator);
    paintSlide(painter, picture.slide, picture.frame, 0);
    painter.end();
    return bytes;
}

} // namespace salkku
