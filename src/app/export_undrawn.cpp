// SPDX-License-Identifier: GPL-3.0-or-later
// Decks, workbooks, web pages and data: the forms that need neither Qt Gui nor Poppler, so that a program
// that writes nothing else starts in a fifth of the time.
#include "app/export_parts.h"
#include "app/read_back.h"
#include "app/read_back_html.h"
#include "app/read_back_tables.h"
#include "exporting/csv/csv_bytes.h"
#include "exporting/html/page_bytes.h"
#include "exporting/layout/lay_out.h"
#include "exporting/report/report_material.h"
#include "exporting/tables/named_table.h"
#include "exporting/write_pptx.h"
#include "exporting/xlsx/workbook_bytes.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <algorithm>
#include <future>
#include <iterator>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportReport)
};

class UndrawnExport {
public:
    UndrawnExport(const Portfolio& portfolio, const ExportJob& job, const ExportProgress& progress)
        : m_portfolio(portfolio)
        , m_options(job.options)
        , m_theme(job.theme)
        , m_progress(progress) {}

    Result<int> write(ExportForm form) const {
        if (form == ExportForm::Csv) return writeCsv();
        if (form == ExportForm::Json) return writeJson();
        if (form == ExportForm::Pptx) return writeDeck();
        const auto report = buildReport(m_portfolio, m_options.report);
        if (!report) return report.error();
        return form == ExportForm::Xlsx ? writeXlsx(*report) : writeHtml(*report);
    }

private:
    struct Prepared {
        Report report;
        std::future<QByteArray> dataSet; ///< becomes text beside the slides, which need it last
    };

    // What the report and the data set were made of is given back here: of thousands of slides all of it
    // would not fit.
    Result<Prepared> prepare() const {
        const auto material = loadMaterial(m_portfolio, m_options.report);
        if (!material) return material.error();
        auto data = collectDataSet(m_portfolio, m_options.report, *material);
        if (!data) return data.error();
        auto json = std::async(std::launch::async, [collected = *std::move(data)]() mutable {
            const DataSet values = std::move(collected);
            return dataSetToJson(values);
        });
        auto report = buildReport(m_portfolio, m_options.report, *material);
        if (!report) return report.error();
        return Prepared{*std::move(report), std::move(json)};
    }

    Result<int> writeDeck() const {
        auto prepared = prepare();
        if (!prepared) return prepared.error();
        Report& report = prepared->report;
        const auto house = houseStyle(m_theme);
        if (!house) return house.error();
        const std::vector<PlacedSlide> slides = placed(report, *house);
        report.slides = {}; // they are placed
        PptxOptions options{prepared->dataSet.get()};
        options.house = *house ? &**house : nullptr;
        options.check = [&](const QByteArray& bytes) {
            return readBackDeck(bytes, m_options.path, {slides, options.dataSet, report.language});
        };
        return writePptx(report, slides, m_options.path, m_progress, options);
    }

    static std::vector<PlacedSlide> placed(const Report& report,
                                           const std::optional<pptx::HouseStyle>& house) {
        return house ? layOut(report, house->shape, house->letterWidth) : layOut(report);
    }

    Result<int> writeHtml(const Report& report) const {
        return saveExport(
            htmlBytes(report), m_options.path, report.slides.size(),
            [&](const QByteArray& written) { return readBackHtml(written, m_options.path, report); });
    }

    Result<int> writeJson() const {
        const auto data = collectDataSet(m_portfolio, m_options.report);
        if (!data) return data.error();
        return saveExport(
            dataSetToJson(*data), m_options.path, data->reports.size(),
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
        return saveExport(
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
        const QString wanted = wantedPart(m_options);
        const auto chosen = std::find_if(tables->begin(), tables->end(), [&](const NamedTable& one) {
            return wanted.isEmpty() || one.id == wanted || one.id == wanted + QStringLiteral("-1");
        });
        if (chosen == tables->end()) return unknownPart(*tables);
        const Language language = m_options.report.language;
        return saveExport(csvBytes(chosen->table, language), m_options.path, chosen->table.rows.size(),
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

Result<int> runUndrawnExport(const Portfolio& portfolio, const ExportJob& job,
                             const ExportProgress& progress) {
    const auto form = exportFormOf(job.options.path);
    if (!form) return form.error();
    if (!needsFonts(*form)) return UndrawnExport(portfolio, job, progress).write(*form);
    return Error{ErrorCode::InvalidArgument, Text::tr("This program writes no such files."),
                 job.options.path};
}

} // namespace salkku
