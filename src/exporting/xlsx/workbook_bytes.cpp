// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx/workbook_bytes.h"

#include "exporting/report/report_texts.h"
#include "exporting/save_file.h"
#include "exporting/visible_text.h"
#include "exporting/xlsx/sheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype longestSheetName = 31; // Excel's limit

// Excel refuses []:*?/\ in a sheet's name, and two names that differ in case only.
class SheetNames {
public:
    QString unique(const QString& wanted) {
        QString base = visibleText(wanted);
        for (const QChar c : QStringLiteral("[]:*?/\\'")) base.remove(c);
        base = base.simplified();
        if (base.isEmpty()) base = QStringLiteral("Salkku");
        QString name = base.left(longestSheetName).trimmed();
        for (int i = 2; m_taken.contains(name.toCaseFolded()); ++i) {
            const QString ending = QStringLiteral(" %1").arg(i);
            name = base.left(longestSheetName - ending.size()).trimmed() + ending;
        }
        m_taken << name.toCaseFolded();
        return name;
    }

private:
    QStringList m_taken;
};

class WorkbookBuilder {
public:
    WorkbookBuilder(lxw_workbook* book, const Report& report)
        : m_book(book)
        , m_report(report)
        , m_texts(report.language)
        , m_formats(book, report.language) {}

    void build(const std::vector<NamedTable>& tables) {
        setProperties();
        const QString coverName = m_names.unique(m_texts.of(QT_TRANSLATE_NOOP("Report", "Contents")));
        lxw_worksheet* cover = workbook_add_worksheet(m_book, coverName.toUtf8().constData());
        fillCover(cover);
        for (const NamedTable& table : tables) {
            const QByteArray name = m_names.unique(sheetTitle(table)).toUtf8();
            lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.constData());
            xlsx::fillSheet(m_book, sheet, name, table, m_formats);
            setFooter(sheet);
            addLink(cover, name, table.name);
        }
    }

private:
    // "Investment 2 Lights": the number first, for a sheet's tab shows little.
    QString sheetTitle(const NamedTable& table) const {
        const QString number = table.id.section(QLatin1Char('-'), 1, 1);
        const QString title = table.name.section(QStringLiteral(", "), 0, 0);
        return number.isEmpty() ? title : QStringLiteral("%1 %2").arg(number, title);
    }

    void setProperties() {
        QByteArray title = visibleText(m_report.title).toUtf8();
        QByteArray subject = visibleText(m_report.periodText).toUtf8();
        QByteArray author = QStringLiteral("Salkku %1").arg(m_report.appVersion).toUtf8();
        QByteArray comments = m_report.isDemo ? visibleText(m_report.demoNote).toUtf8() : QByteArray();
        // The writer copies the texts, though it asks for pointers to change.
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.comments = comments.data();
        properties.created = fileTime(m_report).toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
        setCustom("Language", languageCode(m_report.language));
        setCustom("Period", m_report.periodText);
        setCustom("SalkkuVersion", m_report.appVersion);
        if (m_report.dataAt.isValid()) setCustom("DataDate", m_report.dataAt.toUTC().toString(Qt::ISODate));
    }

    void setCustom(const char* name, const QString& value) {
        if (!value.isEmpty())
            workbook_set_custom_property_string(m_book, name,
                                                visibleText(value).left(255).toUtf8().constData());
    }

    void fillCover(lxw_worksheet* cover) {
        worksheet_set_column(cover, 0, 0, 90, nullptr);
        worksheet_set_row(cover, 0, 28, nullptr); // points, for the large title
        addLine(cover, m_report.title, m_formats.title());
        addLine(cover, m_report.footer, m_formats.plain());
        if (m_report.isDemo) addLine(cover, m_report.demoNote, m_formats.plain());
        addLine(cover, QStringLiteral("Salkku %1").arg(m_report.appVersion), m_formats.plain());
        ++m_coverRow;
    }

    void addLine(lxw_worksheet* cover, const QString& text, lxw_format* format) {
        worksheet_write_string(cover, m_coverRow++, 0, workbookText(text).toUtf8().constData(), format);
    }

    void addLink(lxw_worksheet* cover, const QByteArray& sheet, const QString& text) {
        const QByteArray target = "internal:'" + sheet + "'!A1";
        worksheet_write_url_opt(cover, m_coverRow++, 0, target.constData(), m_formats.link(),
                                visibleText(text).left(200).toUtf8().constData(), nullptr);
    }

    // "&" begins a command in a footer.
    void setFooter(lxw_worksheet* sheet) {
        const QString text = visibleText(m_report.footer).replace(QLatin1Char('&'), QLatin1String("&&"));
        worksheet_set_footer(
            sheet,
            (QStringLiteral("&L") + text.left(200) + QStringLiteral("&R&P / &N")).toUtf8().constData());
    }

    lxw_workbook* m_book;
    const Report& m_report;
    ReportTexts m_texts;
    xlsx::Formats m_formats;
    SheetNames m_names;
    lxw_row_t m_coverRow = 0;
};

} // namespace

// Debian 12's libxlsxwriter writes files only; the folder goes with its contents.
Result<QByteArray> workbookBytes(const Report& report, const std::vector<NamedTable>& tables) {
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::CannotWrite,
                     Text::tr("No temporary folder can be made: %1.").arg(folder.errorString()),
                     folder.path()};
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData()); // freed by workbook_close
    if (!book)
        return Error{ErrorCode::Internal, Text::tr("There is too little memory for the workbook."), {}};
    WorkbookBuilder(book, report).build(tables);
    const lxw_error error = workbook_close(book);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::CannotWrite,
            Text::tr("The workbook cannot be written: %1.").arg(QString::fromUtf8(lxw_strerror(error))),
            path};
    return file.readAll();
}

} // namespace salkku
