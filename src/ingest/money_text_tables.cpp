// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_text_tables.h"

#include "ingest/money_amount.h"
#include "ingest/money_search.h"
#include "ingest/money_text_headings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

constexpr qsizetype leadLines = 14;
constexpr std::size_t fewestRows = 2;

struct TextRow {
    int line = 0;
    QString text;
    QString label;
    QStringList digits; ///< words of digits and currencies
};

bool isCurrency(const QString& word) {
    constexpr qsizetype longest = 6;
    const bool bare = word[0].isLetter() || word[0] == QChar(0x20AC);
    return bare && word.size() <= longest && namesCurrency(word);
}

QStringList wordsOf(const QString& line) {
    static const QRegularExpression percent(QStringLiteral("\\([\\d.,]+\\s?%\\)"));
    return QString(line).remove(percent).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// Thousands or more: what a grouped number or a long one is.
bool hasMoney(const QStringList& digits) {
    for (qsizetype i = 0; i < digits.size(); ++i)
        if (digits[i].size() > 4 || (i > 0 && digits[i].size() == 3 && isDigits(digits[i]))) return true;
    return false;
}

std::optional<TextRow> rowOf(const QString& line, int number) {
    const QStringList words = wordsOf(line);
    qsizetype first = words.size();
    while (first > 0 && (isDigits(words[first - 1]) || isCurrency(words[first - 1]))) --first;
    if (first == 0 || first == words.size() || !isDigits(words[first])) return std::nullopt;
    TextRow row{number, line.simplified(), words.mid(0, first).join(QLatin1Char(' ')), words.mid(first)};
    if (!hasMoney(row.digits)) return std::nullopt;
    if (row.label.endsWith(QLatin1Char(':'))) row.label.chop(1);
    return row;
}

class TableBuilder {
public:
    TableBuilder(int page, const QStringList& lead, const std::vector<TextRow>& rows,
                 const MoneyContext& context)
        : m_lead(lead)
        , m_rows(rows)
        , m_context(context) {
        m_table.page = page;
        m_table.caption = lead.join(QLatin1Char(' '));
    }

    std::optional<MoneyTable> build() {
        if (!isMoney()) return std::nullopt;
        std::vector<DigitRow> digits;
        for (const TextRow& row : m_rows)
            digits.push_back({digitReadings(row.digits), rolesOf(row.label).total});
        const auto placed = placeAmounts(digits);
        if (!placed) return std::nullopt;
        addColumns(placed->columns);
        for (std::size_t i = 0; i < m_rows.size(); ++i) addRow(m_rows[i], placed->rows[i]);
        return m_table;
    }

private:
    MoneyRoles rolesOf(const QString& text) const {
        return moneyRolesOf(text, m_context.programme.moneyWords);
    }

    bool isMoney() const {
        return namesMoney(m_table.caption, m_context.programme.moneyWords) ||
               std::any_of(m_rows.begin(), m_rows.end(),
                           [](const TextRow& row) { return namesCurrency(row.text); });
    }

    void addColumns(std::size_t count) {
        const auto columns = static_cast<qsizetype>(count);
        const QStringList headings =
            textHeadings(m_lead, columns, m_context.joiner, m_context.programme.moneyWords);
        for (qsizetype i = 0; i < columns; ++i) {
            const QString text = headings.value(i);
            m_table.columns.push_back({text, rolesOf(text), {m_table.page, std::nullopt, 0, text}});
        }
    }

    void addRow(const TextRow& row, const PlacedRow& placed) {
        const Source source = {m_table.page, std::nullopt, row.line, row.text};
        const std::size_t index = m_table.rows.size();
        m_table.rows.push_back({row.label, rolesOf(row.label), source});
        bool any = false;
        for (std::size_t column = 0; column < placed.amounts.size(); ++column) {
            if (!placed.amounts[column]) continue;
            any = true;
            const std::int64_t unit = unitOf(m_table.columns[column]);
            m_table.cells.push_back({index, column, Money::fromEuros(*placed.amounts[column] * unit), source,
                                     placed.isCertain[column]});
        }
        if (!any || placed.isAmbiguous()) warnOfAmbiguity(source, any);
    }

    std::int64_t unitOf(const MoneyLine& column) const {
        if (const auto unit = moneyUnitIn(column.text)) return *unit;
        return moneyUnitIn(m_table.caption).value_or(1);
    }

    void warnOfAmbiguity(const Source& source, bool isRead) {
        m_table.warnings.push_back(
            {QStringLiteral("ambiguous_amounts"),
             isRead
                 ? Text::tr("The line's amounts can be read in several ways; check them: %1").arg(source.text)
                 : Text::tr("The line's amounts cannot be told apart and were left out: %1").arg(source.text),
             source});
    }

    const QStringList& m_lead;
    const std::vector<TextRow>& m_rows;
    const MoneyContext& m_context;
    MoneyTable m_table;
};

class TableFinder {
public:
    TableFinder(int page, const MoneyContext& context)
        : m_page(page)
        , m_context(context) {}

    void line(const QString& text, int number) {
        if (text.trimmed().isEmpty()) return;
        if (auto row = rowOf(text, number)) {
            const bool goesOn =
                m_rows.empty() && !m_lead.isEmpty() && m_lead.back().endsWith(QLatin1Char(','));
            if (goesOn) row->label = m_lead.takeLast().trimmed() + QLatin1Char(' ') + row->label;
            m_rows.push_back(*std::move(row));
            return;
        }
        close();
        m_lead.append(text);
        if (m_lead.size() > leadLines) m_lead.removeFirst();
    }

    void close() {
        if (m_rows.empty()) return;
        if (m_rows.size() >= fewestRows)
            if (auto table = TableBuilder(m_page, m_lead, m_rows, m_context).build())
                m_tables.push_back(*std::move(table));
        m_rows.clear();
        m_lead.clear();
    }

    std::vector<MoneyTable> take() { return std::move(m_tables); }

private:
    int m_page;
    const MoneyContext& m_context;
    QStringList m_lead;
    std::vector<TextRow> m_rows;
    std::vector<MoneyTable> m_tables;
};

} // namespace

std::vector<MoneyTable> moneyTablesInText(const Page& page, const MoneyContext& context) {
    TableFinder finder(page.number, context);
    int number = page.firstLine;
    for (const QString& line : page.text.split(QLatin1Char('\n'))) finder.line(line, number++);
    finder.close();
    return finder.take();
}

} // namespace salkku
