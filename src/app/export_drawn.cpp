// SPDX-License-Identifier: GPL-3.0-or-later
// PDF and pictures: the forms that need Qt Gui and, to be read back, Poppler.
#include "app/export_parts.h"
#include "app/read_back.h"
#include "app/read_back_picture.h"
#include "exporting/image/picture.h"
#include "exporting/layout/lay_out.h"
#include "exporting/pdf/pdf_bytes.h"

namespace salkku {

namespace {

class DrawnExport {
public:
    DrawnExport(const Portfolio& portfolio, const ExportOptions& options, const ExportProgress& progress)
        : m_portfolio(portfolio)
        , m_options(options)
        , m_progress(progress) {}

    Result<int> write(ExportForm form) const {
        const auto report = buildReport(m_portfolio, m_options.report);
        if (!report) return report.error();
        return form == ExportForm::Pdf ? writePdf(*report) : writePicture(form, *report);
    }

private:
    Result<int> writePdf(const Report& report) const {
        const PageShape shape = m_options.paper == Paper::A4 ? a4Shape : slideShape;
        auto data = exportedDataSet(m_portfolio, m_options.report);
        if (!data) return data.error();
        const std::vector<PlacedSlide> slides = layOut(report, shape);
        const PdfOptions options{shape, *std::move(data)};
        const auto bytes = pdfBytes(report, slides, options, m_progress);
        return saveExport(bytes, m_options.path, slides.size(), [&](const QByteArray& written) {
            return readBackPdf(written, m_options.path, {slides, options.dataSet, report.language});
        });
    }

    Result<int> writePicture(ExportForm form, const Report& report) const {
        const auto picture = pictureOf(report, wantedPart(m_options));
        if (!picture) return picture.error();
        const QString& path = m_options.path;
        if (form == ExportForm::Svg)
            return saveExport(svgBytes(*picture, report), path, 1, [&](const QByteArray& written) {
                return readBackSvg(written, path, *picture, report.language);
            });
        return saveExport(pngBytes(*picture, report), path, 1,
                          [&](const QByteArray& written) { return readBackPng(written, path, *picture); });
    }

    const Portfolio& m_portfolio;
    const ExportOptions& m_options;
    const ExportProgress& m_progress;
};

} // namespace

Result<int> runDrawnExport(const Portfolio& portfolio, const ExportJob& job, ExportForm form,
                           const ExportProgress& progress) {
    return DrawnExport(portfolio, job.options, progress).write(form);
}

} // namespace salkku
