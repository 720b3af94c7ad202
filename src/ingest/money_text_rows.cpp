// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_text_rows.h"

#include "ingest/digit_readings.h"
#include "ingest/money_amount.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace salkku {

namespace {

constexpr qsizetype leadLines = 14;
constexpr qsizetype longestLabel = 3; // lines that one label may take before it is something else
constexpr std::size_t fewestRows = 2;

bool isCurrency(const QString& word) {
    constexpr qsizetype longest = 20;
    const bool bare = word[0].isLetter() || word[0] == QChar(0x20AC);
    return bare && word.size() <= longest && namesCurrency(word) &&
           (!word.contains(QLatin1Char(' ')) || moneyUnitIn(word));
}

QString withoutComma(QString word) {
    while (word.size() > 1 && QStringLiteral(",;").contains(word.back())) word.chop(1);
    return word;
}

// "12,5 milj. \u20ac" is two words: the number and its unit.
QStringList wordsOf(const QString& line) {
    static const QRegularExpression percent(QStringLiteral("\\([\\d.,]+\\s?%\\)"));
    static const QRegularExpression glued(QStringLiteral("(\\d)(\\p{L}{0,4}\\.?\u20ac)"));
    QString text = line;
    text.remove(percent).replace(glued, QStringLiteral("\\1 \\2"));
    QStringList words;
    for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isUnit = !words.isEmpty() && words.back()[0].isLetter() && isCurrency(withoutComma(word));
        const QString whole =
            isUnit ? words.back() + QLatin1Char(' ') + withoutComma(word) : withoutComma(word);
        if (isUnit && isCurrency(whole))
            words.back() = whole;
        else
            words.append(isCurrency(withoutComma(word)) ? withoutComma(word) : word);
    }
    return words;
}

bool isOfAmounts(const QString& word) {
    return isNumeric(word) || isCurrency(word) || isBlankMark(word);
}

bool hasCurrency(const QStringList& digits) {
    return std::any_of(digits.begin(), digits.end(), isCurrency);
}

bool hasUnit(const QStringList& digits) {
    return std::any_of(digits.begin(), digits.end(),
                       [](const QString& word) { return isCurrency(word) && moneyUnitIn(word); });
}

// Thousands or more, or what is counted in them.
bool hasMoney(const QStringList& digits, bool countsInThousands) {
    if (hasUnit(digits)) return true;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const bool group = i > 0 && digits[i].size() == 3 && isNumeric(digits[i]) && isNumeric(digits[i - 1]);
        if (group || (digits[i].size() > 4 && isNumeric(digits[i]))) return true;
        if (countsInThousands && isWrittenAsAmount(digits[i])) return true;
    }
    return false;
}

// Nothing where the line does not end in amounts.
std::optional<TextMoneyRow> rowOf(const QString& line, int number, bool countsInThousands) {
    const QStringList words = wordsOf(line);
    qsizetype first = words.size();
    while (first > 0 && isOfAmounts(words[first - 1])) --first;
    while (first < words.size() && isCurrency(words[first])) ++first;
    if (first == words.size()) return std::nullopt;
    TextMoneyRow row;
    row.line = number;
    row.text = line.simplified();
    row.label = words.mid(0, first).join(QLatin1Char(' '));
    row.digits = words.mid(first);
    row.hasOwnUnit = hasUnit(row.digits);
    if (!hasMoney(row.digits, countsInThousands)) return std::nullopt;
    return row;
}

struct NumberedLine {
    QString text;
    int number = 0;
};

// A currency that is broken over the line's end: "eu-/roa".
bool breaksCurrency(const QString& line, const QString& next) {
    if (!line.endsWith(QLatin1Char('-'))) return false;
    const QString head = line.section(QLatin1Char(' '), -1).chopped(1);
    return !head.isEmpty() && head[0].isLetter() && isCurrency(head + next.section(QLatin1Char(' '), 0, 0));
}

std::vector<NumberedLine> linesOf(const Page& page) {
    std::vector<NumberedLine> lines;
    int number = page.firstLine;
    for (const QString& raw : page.text.split(QLatin1Char('\n'))) {
        const QString text = raw.simplified();
        if (!lines.empty() && breaksCurrency(lines.back().text.simplified(), text))
            lines.back().text = lines.back().text.simplified().chopped(1) + text;
        else if (!text.isEmpty())
            lines.push_back({raw, number});
        ++number;
    }
    return lines;
}

class BlockFinder {
public:
    explicit BlockFinder(const LineJoiner& joiner)
        : m_joiner(joiner) {}

    void line(const NumberedLine& line) {
        auto row = rowOf(line.text, line.number, countsInThousands());
        if (!row) return words(line.text);
        if (row->label.isEmpty())
            amounts(*row);
        else
            labelled(*row);
    }

    std::vector<TextMoneyBlock> take() {
        close();
        return std::move(m_blocks);
    }

private:
    bool countsInThousands() const {
        return std::any_of(m_block.lead.begin(), m_block.lead.end(),
                           [](const QString& text) { return moneyUnitIn(text).has_value(); });
    }

    void words(const QString& text) {
        if (m_block.rows.empty()) {
            m_block.lead.append(text);
            if (m_block.lead.size() > leadLines) m_block.lead.removeFirst();
            return;
        }
        m_pending.append(text);
        if (m_pending.size() > longestLabel) close();
    }

    void labelled(TextMoneyRow row) {
        QStringList& above = m_block.rows.empty() ? m_block.lead : m_pending;
        QStringList label = {row.label};
        while (!above.isEmpty() && labelGoesOn(above.back(), label.front()) && label.size() <= longestLabel)
            label.prepend(above.takeLast());
        if (!m_pending.isEmpty()) close();
        row.label = joined(label);
        m_block.rows.push_back(std::move(row));
    }

    // A line of amounts alone: the rest of a row, or a row whose label stands above it.
    void amounts(TextMoneyRow row) {
        if (m_pending.isEmpty() && !m_block.rows.empty()) {
            if (!mayComplete(row)) return close();
            TextMoneyRow& last = m_block.rows.back();
            last.digits += row.digits;
            last.text += QLatin1Char(' ') + row.text;
            return;
        }
        if (!m_block.rows.empty() && hasCurrency(m_block.rows.back().digits) != hasCurrency(row.digits))
            close();
        if (m_block.rows.empty() && m_block.lead.isEmpty()) return;
        row.isLabelled = !m_block.rows.empty();
        row.label = joined(m_pending);
        if (row.isLabelled) row.text = row.label + QLatin1Char(' ') + row.text;
        m_pending.clear();
        m_block.rows.push_back(std::move(row));
    }

    bool mayComplete(const TextMoneyRow& rest) const {
        const TextMoneyRow& last = m_block.rows.back();
        if (!hasCurrency(last.digits) || !hasCurrency(rest.digits)) return false;
        const auto currencies = [](const TextMoneyRow& row) {
            return std::count_if(row.digits.begin(), row.digits.end(), isCurrency);
        };
        return m_block.rows.size() == 1 ||
               currencies(last) + currencies(rest) <= currencies(m_block.rows.front());
    }

    QString joined(const QStringList& lines) const {
        QString text;
        for (const QString& line : lines) text = m_joiner.join(text, line.simplified());
        if (text.endsWith(QLatin1Char(':'))) text.chop(1);
        return text;
    }

    void close() {
        if (m_block.rows.size() >= fewestRows) m_blocks.push_back(std::move(m_block));
        m_block = {m_pending, {}};
        m_pending.clear();
    }

    const LineJoiner& m_joiner;
    TextMoneyBlock m_block;
    QStringList m_pending; ///< words behind the last row
    std::vector<TextMoneyBlock> m_blocks;
};

} // namespace

bool labelGoesOn(const QString& line, const QString& next) {
    const QString end = line.trimmed();
    return end.endsWith(QLatin1Char(',')) || end.endsWith(QLatin1Char('-')) || next.trimmed()[0].isLower();
}

std::vector<TextMoneyBlock> textMoneyBlocks(const Page& page, const LineJoiner& joiner) {
    BlockFinder finder(joiner);
    for (const NumberedLine& line : linesOf(page)) finder.line(line);
    return finder.take();
}

} // namespace salkku
