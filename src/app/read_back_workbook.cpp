// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_tables.h"
#include "app/read_back_texts.h"
#include "documents/xlsx/workbook.h"
#include "exporting/layout/table_flow.h"
#include "exporting/visible_text.h"

#include <QCoreApplication>
#include <cmath>
#include <limits>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

// The reader's limits are against strangers.
constexpr int most = std::numeric_limits<int>::max();

DocumentLimits noLimits() {
    DocumentLimits limits;
    limits.bytes = limits.partBytes = limits.unpackedBytes = std::numeric_limits<qint64>::max();
    limits.parts = limits.elementsPerPart = most;
    return limits;
}

// A day as workbooks count it: 1 is the first of January 1900, and 1900 was a leap year by mistake.
double serialOf(const QDate& date) {
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

std::optional<double> numberOf(const CellValue& value) {
    if (const auto* date = std::get_if<QDate>(&value)) return serialOf(*date);
    const auto plain = plainValue(value);
    if (!plain) return std::nullopt;
    return plain->toDouble() / (std::holds_alternative<Percent>(value) ? 100 : 1);
}

QString textOf(const TableCell& cell) {
    QString text = cellText(cell);
    if (cell.light && cell.text.isEmpty()) text += cell.description;
    return squeezed(visibleText(text));
}

class SheetComparison {
public:
    SheetComparison(const WorkbookSheet& sheet, const TableBlock& table)
        : m_sheet(sheet)
        , m_table(table) {}

    std::optional<ReadBackFault> fault() {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            if (auto found = textFault(static_cast<int>(i) + 1, {m_table.columns[i], {}, {}})) return found;
        ++m_row;
        for (const auto& cells : m_table.rows) {
            int used = 1;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                m_used = 1;
                if (auto found = cellFault(static_cast<int>(i) + 1, cells[i])) {
                    found->place =
                        cellPlace(cells.front().text, m_table.columns.value(static_cast<qsizetype>(i)));
                    return found;
                }
                used = std::max(used, m_used);
            }
            m_row += used;
        }
        return {};
    }

private:
    std::optional<ReadBackFault> cellFault(int column, const TableCell& cell) {
        const auto number = numberOf(cell.value);
        if (!number) return textFault(column, cell);
        const CellContent* read = m_sheet.cell(m_row, column);
        const bool isSame = read && read->number &&
                            std::abs(*read->number - *number) < 1e-9 * std::max(1.0, std::abs(*number));
        if (isSame) return {};
        return ReadBackFault{{}, cell.text, read ? read->text : QString()};
    }

    // What one cell cannot hold goes on below it.
    std::optional<ReadBackFault> textFault(int column, const TableCell& cell) {
        const QString meant = textOf(cell);
        QString read;
        for (m_used = 0; m_used == 0 || read.size() < meant.size(); ++m_used) {
            const CellContent* content = m_sheet.cell(m_row + m_used, column);
            const QString more = content ? squeezed(content->text) : QString();
            if (more.isEmpty() && m_used > 0) break;
            read += more;
        }
        if (read == meant) return {};
        return ReadBackFault{cellPlace({}, cell.text), cellText(cell), read};
    }

    const WorkbookSheet& m_sheet;
    const TableBlock& m_table;
    int m_row = 1;
    int m_used = 1; ///< rows, of the cell that was compared last
};

} // namespace

// The first sheet is the contents.
Result<void> readBackWorkbook(const QByteArray& bytes, const QString& path,
                              const std::vector<NamedTable>& tables) {
    const auto book = readWorkbook(bytes, path, noLimits(), {most, most});
    if (!book) return readBackError(book.error().message, path);
    if (book->sheets.size() != tables.size() + 1)
        return readBackError(
            Text::tr("it has %1 sheets instead of %2.").arg(book->sheets.size()).arg(tables.size() + 1),
            path);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        auto fault = SheetComparison(book->sheets[i + 1], tables[i].table).fault();
        if (!fault) continue;
        fault->place = placeIn(book->sheets[i + 1].name, fault->place);
        return readBackError(*fault, path);
    }
    return {};
}

} // namespace salkku
