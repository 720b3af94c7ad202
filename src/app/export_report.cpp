// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_report.h"
#include "app/export_job.h"

#include "app/read_back.h"
#include "app/read_back_html.h"
#include "app/read_back_tables.h"
#include "documents/pdf_file.h"
#include "exporting/csv/csv_bytes.h"
#include "exporting/html/page_bytes.h"
#include "exporting/image/picture.h"
#include "exporting/layout/lay_out.h"
#include "exporting/pdf/pdf_bytes.h"
#include "exporting/pptx/house_style.h"
#include "exporting/save_file.h"
#include "exporting/tables/named_table.h"
#include "exporting/write_pptx.h"
#include "exporting/xlsx/workbook_bytes.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <iterator>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportReport)
};

constexpr const char* endings[] = {"pptx", "pdf", "xlsx", "html", "png", "svg", "csv", "json"};
static_assert(std::size(endings) == std::size(allExportForms));

Result<int> save(const Result<QByteArray>& bytes, const QString& path, std::size_t count,
                 const SaveCheck& check = {}) {
    if (!bytes) return bytes.error();
    if (const auto saved = saveFile(*bytes, path, check); !saved) return saved.error();
    return static_cast<int>(count);
}

class Exporter {
public:
    Exporter(const Portfolio& portfolio, const ExportOptions& options, const QString& theme,
             const ExportProgress& progress)
        : m_portfolio(portfolio)
        , m_options(options)
        , m_theme(theme)
        , m_progress(progress) {}

    Result<int> write(ExportForm form) const {
        switch (form) {
        case ExportForm::Csv:
            return writeCsv();
        case ExportForm::Json:
            return writeJson();
        default:
            break;
        }
        auto report = buildReport(m_portfolio, m_options.report);
        if (!report) return report.error();
        if (form == ExportForm::Pptx) return writeDeck(*std::move(report));
        return writeReport(form, *report);
    }

private:
    Result<int> writeReport(ExportForm form, const Report& report) const {
        switch (form) {
        case ExportForm::Xlsx:
            return writeXlsx(report);
        case ExportForm::Html:
            return save(
                htmlBytes(report), m_options.path, report.slides.size(),
                [&](const QByteArray& written) { return readBackHtml(written, m_options.path, report); });
        case ExportForm::Pdf:
            return writePdf(report);
        default:
            return writePicture(form, report);
        }
    }

    Result<QByteArray> dataSetJson() const {
        const auto data = collectDataSet(m_portfolio, m_options.report);
        if (!data) return data.error();
        return dataSetToJson(*data);
    }

    Result<int> writeDeck(Report report) const {
        auto data = dataSetJson();
        if (!data) return data.error();
        std::optional<pptx::HouseStyle> house;
        if (!m_theme.isEmpty()) {
            const auto bytes = readFileBytes(m_theme, {});
            if (!bytes) return bytes.error();
            auto style = pptx::readHouseStyle(*bytes, m_theme);
            if (!style) return style.error();
            house = *std::move(style);
        }
        const std::vector<PlacedSlide> slides =
            house ? layOut(report, house->shape, house->letterWidth) : layOut(report);
        report.slides = {}; // they are placed; of thousands both would not fit
        PptxOptions options{*std::move(data)};
        options.house = house ? &*house : nullptr;
        options.check = [&](const QByteArray& bytes) {
            return readBackDeck(bytes, m_options.path, {slides, options.dataSet, report.language});
        };
        return writePptx(report, slides, m_options.path, m_progress, options);
    }

    Result<int> writePdf(const Report& report) const {
        const PageShape shape = m_options.paper == Paper::A4 ? a4Shape : slideShape;
        auto data = dataSetJson();
        if (!data) return data.error();
        const std::vector<PlacedSlide> slides = layOut(report, shape);
        const PdfOptions options{shape, *std::move(data)};
        const auto bytes = pdfBytes(report, slides, options, m_progress);
        return save(bytes, m_options.path, slides.size(), [&](const QByteArray& written) {
            return readBackPdf(written, m_options.path, {slides, options.dataSet, report.language});
        });
    }

    Result<int> writePicture(ExportForm form, const Report& report) const {
        const auto picture = pictureOf(report, part());
        if (!picture) return picture.error();
        if (form == ExportForm::Svg) return save(svgBytes(*picture, report), m_options.path, 1);
        return save(pngBytes(*picture, report), m_options.path, 1);
    }

    // A saved view that goes along is what a single table or picture is wanted of.
    QString part() const {
        const bool isView = m_options.part.isEmpty() && !m_options.report.views.empty();
        return isView ? slideKindId(SlideKind::Views) : m_options.part;
    }

    Result<int> writeJson() const {
        const auto data = collectDataSet(m_portfolio, m_options.report);
        if (!data) return data.error();
        return save(dataSetToJson(*data), m_options.path, data->reports.size(),
                    [&](const QByteArray& written) { return readBackJson(written, m_options.path, *data); });
    }

    Result<std::vector<NamedTable>> valueTables() const {
        const auto data = collectDataSet(m_portfolio, m_options.report);
        if (!data) return data.error();
        auto tables = dataTables(*data, m_portfolio.programme(), m_options.report.language);
        std::erase_if(tables, [](const NamedTable& one) { return one.table.rows.empty(); });
        return tables;
    }

    Result<int> writeXlsx(const Report& report) const {
        std::vector<NamedTable> tables = reportTables(report);
        auto values = valueTables();
        if (!values) return values.error();
        std::move(values->begin(), values->end(), std::back_inserter(tables));
        return save(
            workbookBytes(report, tables), m_options.path, tables.size(),
            [&](const QByteArray& written) { return readBackWorkbook(written, m_options.path, tables); });
    }

    // The values as they are stored come first, for that is what programs want; then the report's own tables.
    Result<int> writeCsv() const {
        auto tables = valueTables();
        if (!tables) return tables.error();
        const auto report = buildReport(m_portfolio, m_options.report);
        if (!report) return report.error();
        auto told = reportTables(*report);
        std::move(told.begin(), told.end(), std::back_inserter(*tables));
        const QString wanted = part();
        const auto chosen = std::find_if(tables->begin(), tables->end(), [&](const NamedTable& one) {
            return wanted.isEmpty() || one.id == wanted || one.id == wanted + QStringLiteral("-1");
        });
        if (chosen == tables->end()) return unknownPart(*tables);
        const Language language = m_options.report.language;
        return save(csvBytes(chosen->table, language), m_options.path, chosen->table.rows.size(),
                    [&](const QByteArray& written) {
                        return readBackCsv(written, m_options.path, chosen->table, language);
                    });
    }

    Error unknownPart(const std::vector<NamedTable>& tables) const {
        QStringList known;
        for (const NamedTable& table : tables) known << table.id;
        return {ErrorCode::InvalidArgument,
                Text::tr("There is no part \"%1\"; this period has %2.")
                    .arg(m_options.part, known.join(QStringLiteral(", "))),
                {}};
    }

    const Portfolio& m_portfolio;
    const ExportOptions& m_options;
    const QString& m_theme;
    const ExportProgress& m_progress;
};

} // namespace

QString exportEnding(ExportForm form) {
    return QString::fromLatin1(endings[static_cast<std::size_t>(form)]);
}

Result<ExportForm> exportFormOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const ExportForm form : allExportForms) {
        if (exportEnding(form) == ending) return form;
        known << QLatin1Char('.') + exportEnding(form);
    }
    return Error{ErrorCode::InvalidArgument,
                 Text::tr("The file name must end in one of %1.").arg(known.join(QStringLiteral(", "))),
                 path};
}

bool holdsOnePart(ExportForm form) {
    return form == ExportForm::Csv || form == ExportForm::Png || form == ExportForm::Svg;
}

bool needsFonts(ExportForm form) {
    return form == ExportForm::Pdf || form == ExportForm::Png || form == ExportForm::Svg;
}

Result<int> exportReport(const Portfolio& portfolio, const ExportOptions& options,
                         const ExportProgress& progress) {
    return runExport(portfolio, {portfolio.path(), options}, progress);
}

Result<int> runExport(const Portfolio& portfolio, const ExportJob& job, const ExportProgress& progress) {
    const auto form = exportFormOf(job.options.path);
    if (!form) return form.error();
    return Exporter(portfolio, job.options, job.theme, progress).write(*form);
}

Result<int> runExport(const ExportJob& job, const ExportProgress& progress) {
    const auto portfolio = Portfolio::open(job.portfolio, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    return runExport(*portfolio, job, progress);
}

QString suggestedFileName(const Period& period, Language language, ExportForm form,
                          const std::optional<QDate>& asOf) {
    const QString day = asOf ? QStringLiteral("_as-of-") + asOf->toString(Qt::ISODate) : QString();
    return QStringLiteral("salkku_%1_%2_%3%4.%5")
        .arg(period.first().toString(), period.last().toString(), languageCode(language), day,
             exportEnding(form));
}

} // namespace salkku
