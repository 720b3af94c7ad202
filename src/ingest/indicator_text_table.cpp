// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/indicator_text_table.h"

#include "ingest/report_headings.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace salkku {

namespace {

using Field = QString IndicatorTableRow::*;

struct Piece {
    QString text;
    qsizetype place = 0; ///< where it begins, or its number where the line parts its cells itself
};

QChar separatorOf(const QString& line) {
    for (const QChar separator : {QLatin1Char('|'), QLatin1Char('\t')})
        if (line.contains(separator)) return separator;
    return {};
}

std::vector<Piece> separatedPieces(const QString& line, QChar separator) {
    QString inner = line.trimmed();
    if (separator == QLatin1Char('|') && inner.startsWith(separator)) inner = inner.mid(1);
    std::vector<Piece> pieces;
    qsizetype number = 0;
    for (const QString& cell : inner.split(separator)) pieces.push_back({cell.trimmed(), number++});
    return pieces;
}

std::vector<Piece> piecesOf(const QString& line) {
    if (const QChar separator = separatorOf(line); !separator.isNull())
        return separatedPieces(line, separator);
    static const QRegularExpression form(QStringLiteral("\\S+(?: \\S+)*"));
    std::vector<Piece> pieces;
    for (auto matches = form.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        pieces.push_back({match.captured(), match.capturedStart()});
    }
    return pieces;
}

struct Column {
    Field field = nullptr;
    qsizetype place = 0;
};

// A ruled line between rows: "-----+-----".
bool isRule(const QString& line) {
    static const QRegularExpression form(QStringLiteral("^[\\s|+:=\u2500-\u257f-]+$"));
    return form.match(line).hasMatch();
}

class TextTableReader {
public:
    TextTableReader(const Page& page, const Programme& programme, const Morphology& morphology)
        : m_page(page)
        , m_programme(programme)
        , m_morphology(morphology) {}

    IndicatorTextRows read() {
        int number = m_page.firstLine;
        bool afterBlank = true;
        for (const QString& line : m_page.text.split(QLatin1Char('\n'))) {
            if (line.trimmed().isEmpty())
                afterBlank = true;
            else {
                readLine(line, number, afterBlank);
                afterBlank = false;
            }
            ++number;
        }
        return std::move(m_result);
    }

private:
    void readLine(const QString& line, int number, bool afterBlank) {
        if (auto columns = headerOf(line); !columns.empty()) {
            m_columns = std::move(columns);
            m_hasRow = false;
            m_separator = separatorOf(line);
        } else if (m_columns.empty() || (!isRule(line) && !readRow(line, number, afterBlank))) {
            m_columns.clear();
            return;
        }
        m_result.lines.insert(number);
    }

    // Statement and result, each headed by the programme's word for it.
    std::vector<Column> headerOf(const QString& line) const {
        std::vector<Column> columns;
        const auto pieces = piecesOf(line);
        if (pieces.size() < 2) return {};
        for (const Piece& piece : pieces)
            columns.push_back({indicatorFieldOf(piece.text, m_programme, m_morphology), piece.place});
        const auto has = [&](Field field) {
            return std::any_of(columns.begin(), columns.end(),
                               [&](const Column& c) { return c.field == field; });
        };
        const bool isHeader = has(&IndicatorTableRow::statement) && has(&IndicatorTableRow::result);
        return isHeader ? columns : std::vector<Column>();
    }

    // A cell may begin a little before its heading.
    Field fieldAt(qsizetype place) const {
        constexpr qsizetype tolerance = 2;
        const qsizetype reach = m_separator.isNull() ? tolerance : 0;
        Field field = nullptr;
        for (const Column& column : m_columns)
            if (column.place <= place + reach) field = column.field;
        return field;
    }

    bool readRow(const QString& line, int number, bool afterBlank) {
        if (separatorOf(line) != m_separator) return false;
        IndicatorTableRow row;
        row.page = m_page.number;
        row.line = number;
        const auto pieces = piecesOf(line);
        for (const Piece& piece : pieces)
            if (const Field field = fieldAt(piece.place)) append(row.*field, piece.text);
        if (!row.statement.isEmpty() && !row.result.isEmpty()) {
            m_result.rows.push_back(row);
            m_hasRow = true;
            return true;
        }
        if (!m_hasRow || afterBlank || numberedHeading(line.trimmed())) return false;
        IndicatorTableRow& last = m_result.rows.back();
        for (const Field field : {&IndicatorTableRow::statement, &IndicatorTableRow::target,
                                  &IndicatorTableRow::result, &IndicatorTableRow::note})
            append(last.*field, row.*field);
        return true;
    }

    static void append(QString& text, const QString& more) {
        if (!text.isEmpty() && !more.isEmpty()) text += QLatin1Char(' ');
        text += more;
    }

    const Page& m_page;
    const Programme& m_programme;
    const Morphology& m_morphology;
    std::vector<Column> m_columns; ///< of the table at hand; none outside tables
    QChar m_separator;
    bool m_hasRow = false;
    IndicatorTextRows m_result;
};

} // namespace

IndicatorTextRows indicatorRowsIn(const Page& page, const Programme& programme,
                                  const Morphology& morphology) {
    return TextTableReader(page, programme, morphology).read();
}

} // namespace salkku
