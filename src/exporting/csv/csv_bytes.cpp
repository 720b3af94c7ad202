// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv/csv_bytes.h"

#include "exporting/tables/named_table.h"

namespace salkku {

namespace {

bool looksLikeFormula(const QString& text) {
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

QString quoted(QString text, QChar separator) {
    const bool needsQuotes = text.contains(separator) || text.contains(QLatin1Char('"')) ||
                             text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString safe(const QString& text) {
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

class CsvWriter {
public:
    explicit CsvWriter(Language language)
        : m_decimal(localeOf(language).decimalPoint())
        , m_separator(m_decimal == QLatin1String(",") ? QLatin1Char(';') : QLatin1Char(',')) {}

    QString line(const QStringList& fields) const {
        QStringList all;
        for (const QString& field : fields) all << quoted(field, m_separator);
        return all.join(m_separator) + QStringLiteral("\r\n");
    }

    QString field(const TableCell& cell) const {
        QStringList parts;
        if (cell.light) parts << safe(cell.description.isEmpty() ? lightId(*cell.light) : cell.description);
        if (auto value = plainValue(cell.value)) {
            if (std::holds_alternative<Money>(cell.value)) value->replace(QLatin1Char('.'), m_decimal);
            parts << *value;
        } else if (cell.text != cell.description || !cell.light) {
            parts << safe(cell.text);
        }
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

private:
    QString m_decimal;
    QChar m_separator;
};

} // namespace

QByteArray csvBytes(const TableBlock& table, Language language) {
    const CsvWriter writer(language);
    QStringList header;
    for (const QString& column : table.columns) header << safe(column);
    QString text = QChar(QChar::ByteOrderMark) + writer.line(header);
    for (const auto& row : table.rows) {
        QStringList fields;
        for (const TableCell& cell : row) fields << writer.field(cell);
        text += writer.line(fields);
    }
    return text.toUtf8();
}

} // namespace salkku
