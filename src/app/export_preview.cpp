// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_preview.h"

#include "app/export_parts.h"
#include "exporting/chart_look.h"
#include "exporting/layout/lay_out.h"
#include "exporting/layout/table_flow.h"
#include "exporting/painting/paint_slide.h"
#include "exporting/pptx/house_look.h"

#include <cmath>

namespace salkku {

struct ExportPreview::Content {
    std::vector<PlacedSlide> slides;
    PageFrame frame;
};

namespace {

class TableTexts {
public:
    explicit TableTexts(Language language)
        : m_language(language) {}

    void operator()(const PlacedText&) {}
    void operator()(const PlacedTable& table) {
        if (!table.columns.isEmpty()) addLine(table.columns);
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const TableCell& cell : row) cells << cellText(cell);
            addLine(cells);
        }
    }
    void operator()(const PlacedChart& placed) {
        const ChartBlock& chart = placed.chart;
        QStringList head{chart.categoryHeading};
        for (const ChartSeries& series : chart.series) head << series.name;
        addLine(head);
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            QStringList cells{chart.categories[i]};
            for (const ChartSeries& series : chart.series) {
                const auto value = series.values.at(static_cast<std::size_t>(i));
                cells << (value ? chartValueText(*value, chart.unit, m_language) : QString());
            }
            addLine(cells);
        }
    }

    QString text;

private:
    void addLine(const QStringList& cells) { text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n'); }
    Language m_language;
};

} // namespace

ExportPreview::ExportPreview(std::shared_ptr<const Content> content)
    : m_content(std::move(content)) {}

Result<ExportPreview> ExportPreview::make(const Portfolio& portfolio, const ReportOptions& options,
                                          Paper paper, const QString& theme) {
    const auto house = houseStyle(theme);
    if (!house) return house.error();
    const auto report = buildReport(portfolio, options);
    if (!report) return report.error();
    if (*house) {
        const pptx::HouseStyle& style = **house;
        PageFrame frame = pageFrameOf(*report, style.shape);
        frame.look = pptx::houseLook(style);
        return ExportPreview(std::make_shared<const Content>(
            Content{layOut(*report, style.shape, style.letterWidth), std::move(frame)}));
    }
    const PageShape shape = paper == Paper::A4 ? a4Shape : slideShape;
    return ExportPreview(
        std::make_shared<const Content>(Content{layOut(*report, shape), pageFrameOf(*report, shape)}));
}

int ExportPreview::pages() const {
    return static_cast<int>(m_content->slides.size());
}

QString ExportPreview::title(int page) const {
    return m_content->slides.at(static_cast<std::size_t>(page)).title;
}

QImage ExportPreview::image(int page, double pixelsAPoint) const {
    const PageShape& shape = m_content->frame.shape;
    QImage image(static_cast<int>(std::ceil(shape.width * pixelsAPoint)),
                 static_cast<int>(std::ceil(shape.height * pixelsAPoint)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsAPoint, pixelsAPoint);
    paintSlide(painter, m_content->slides.at(static_cast<std::size_t>(page)), m_content->frame, page + 1);
    return image;
}

QString ExportPreview::tableText(int page) const {
    TableTexts texts(m_content->frame.language);
    for (const PlacedBlock& block : m_content->slides.at(static_cast<std::size_t>(page)).blocks)
        std::visit(texts, block);
    return texts.text;
}

} // namespace salkku
