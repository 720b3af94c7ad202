// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_tables.h"
#include "app/read_back_texts.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

// RFC 4180, with whichever separator the language's spreadsheets expect.
class CsvReader {
public:
    CsvReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator) {}

    std::vector<QStringList> read() {
        while (m_at < m_text.size()) readLine();
        return std::move(m_lines);
    }

private:
    void readLine() {
        m_lines.emplace_back();
        do m_lines.back() << field();
        while (take(m_separator));
        take(QLatin1Char('\r'));
        take(QLatin1Char('\n'));
    }

    bool take(QChar c) {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    QString field() {
        if (take(QLatin1Char('"'))) return quotedField();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != QLatin1Char('\r') &&
               m_text[m_at] != QLatin1Char('\n'))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quotedField() {
        QString field;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != QLatin1Char('"'))
                field += c;
            else if (take(QLatin1Char('"')))
                field += c;
            else
                break;
        }
        return field;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    std::vector<QStringList> m_lines;
};

// The apostrophe that keeps spreadsheets from taking a text for a formula is no part of it.
QString withoutGuard(const QString& field) {
    return field.startsWith(QLatin1Char('\'')) ? field.mid(1) : field;
}

bool saysText(const QString& field, const QString& meant) {
    return field == meant || withoutGuard(field) == meant;
}

bool saysLight(const QString& field, const TableCell& cell) {
    const QString word = cell.description.isEmpty() ? lightId(*cell.light) : cell.description;
    return withoutGuard(field).startsWith(word);
}

bool saysNumber(const QString& field, const TableCell& cell, const QString& plain, QChar decimal) {
    const QString last = cell.light ? field.section(QLatin1Char(' '), -1) : field;
    if (!std::holds_alternative<Money>(cell.value)) return last == plain;
    return QString(last).replace(decimal, QLatin1Char('.')) == plain;
}

// What a cell means, where the field does not say it.
std::optional<QString> lacking(const QString& field, const TableCell& cell, QChar decimal) {
    if (cell.light && !saysLight(field, cell)) return lightId(*cell.light);
    if (const auto plain = plainValue(cell.value))
        return saysNumber(field, cell, *plain, decimal) ? std::nullopt : plain;
    const bool isSaid =
        cell.light ? field.endsWith(cell.text) || cell.text == cell.description : saysText(field, cell.text);
    return isSaid ? std::nullopt : std::optional(cell.text);
}

} // namespace

Result<void> readBackCsv(const QByteArray& bytes, const QString& path, const TableBlock& table,
                         Language language) {
    const QString decimal = localeOf(language).decimalPoint();
    const QChar separator = decimal == QLatin1String(",") ? QLatin1Char(';') : QLatin1Char(',');
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
    const auto lines = CsvReader(text, separator).read();
    if (lines.size() != table.rows.size() + 1)
        return readBackError(
            Text::tr("it has %1 rows instead of %2.").arg(lines.size()).arg(table.rows.size() + 1), path);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (!saysText(lines.front().value(i), table.columns[i]))
            return readBackError({cellPlace({}, table.columns[i]), table.columns[i], lines.front().value(i)},
                                 path);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& cells = table.rows[row];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            const QString field = lines[row + 1].value(column);
            if (const auto meant = lacking(field, cells[i], decimal.front()))
                return readBackError(
                    {cellPlace(cells.front().text, table.columns.value(column)), *meant, field}, path);
        }
    }
    return {};
}

} // namespace salkku
