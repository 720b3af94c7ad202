// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/chart_part.h"

#include "exporting/visible_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace salkku::pptx {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartSheet)
};

void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text) {
    worksheet_write_string(sheet, row, column, workbookText(text).toUtf8().constData(), nullptr);
}

void fillSheet(lxw_worksheet* sheet, const ChartBlock& chart) {
    writeText(sheet, 0, 0, chart.categoryHeading);
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        writeText(sheet, static_cast<lxw_row_t>(i + 1), 0, chart.categories[i]);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto column = static_cast<lxw_col_t>(s + 1);
        writeText(sheet, 0, column, chart.series[s].name);
        for (std::size_t i = 0; i < chart.series[s].values.size(); ++i)
            if (const auto value = chart.series[s].values[i])
                worksheet_write_number(sheet, static_cast<lxw_row_t>(i + 1), column, *value, nullptr);
    }
}

lxw_error writeWorkbook(const QByteArray& path, const ChartBlock& chart, const QDateTime& at) {
    lxw_workbook* book = workbook_new(path.constData()); // freed by workbook_close
    if (!book) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_doc_properties properties = {};
    properties.created = at.isValid() ? at.toSecsSinceEpoch() : 315532800; // else 1980, as ZIP counts
    workbook_set_properties(book, &properties);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Data");
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    fillSheet(sheet, chart);
    return workbook_close(book);
}

} // namespace

// Debian 12's libxlsxwriter writes files only; the folder goes with its contents.
Result<QByteArray> chartSheet(const ChartBlock& chart, const QDateTime& at) {
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::CannotWrite,
                     Text::tr("No temporary folder can be made: %1.").arg(folder.errorString()),
                     folder.path()};
    const QString path = folder.filePath(QStringLiteral("data.xlsx"));
    const lxw_error error = writeWorkbook(QFile::encodeName(path), chart, at);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotWrite,
                     Text::tr("The data sheet of a chart cannot be written: %1.")
                         .arg(QString::fromUtf8(lxw_strerror(error))),
                     path};
    return file.readAll();
}

} // namespace salkku::pptx
