// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/digit_readings.h"

#include "ingest/money_amount.h"
#include "ingest/text_tokens.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>
#include <optional>

namespace salkku {

namespace {

constexpr std::size_t mostReadings = 512;
constexpr std::int64_t largestAmount =
    100'000'000'000 * amountUnit; // a state's yearly budget in euros is less
constexpr qsizetype groupSize = 3;

struct Number {
    QString digits;            ///< before the decimals, without separators
    std::int64_t decimals = 0; ///< in thousandths
    bool hasDecimals = false;
    bool isSeparated = false; ///< "1.200.300": a whole amount
    bool isNegative = false;

    std::int64_t value() const {
        const std::int64_t amount = digits.toLongLong() * amountUnit + decimals;
        return isNegative ? -amount : amount;
    }
    bool mayGoOn() const { return digits.size() == groupSize && !isSeparated && !isNegative; }
    // No amount begins with a zero that a digit follows.
    bool mayBegin() const { return digits.size() == 1 || digits[0] != QLatin1Char('0'); }
};

const QRegularExpression& numberForm() {
    static const QRegularExpression form(
        QStringLiteral("^(-?)(\\d{1,11}|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:'\\d{3})+)"
                       "(?:[.,](\\d{1,2}))?$"));
    return form;
}

std::optional<Number> numberOf(const QString& word) {
    const auto match = numberForm().match(withPlainDashes(word));
    if (!match.hasMatch()) return std::nullopt;
    Number number;
    for (const QChar c : match.captured(2))
        if (c.isDigit()) number.digits += c;
    constexpr qsizetype mostDigits = 11;
    if (number.digits.size() > mostDigits) return std::nullopt;
    number.isSeparated = number.digits.size() != match.capturedLength(2);
    number.isNegative = match.capturedLength(1) > 0;
    number.hasDecimals = match.capturedLength(3) > 0;
    number.decimals = match.captured(3).leftJustified(3, QLatin1Char('0')).toLongLong();
    return number;
}

class Reader {
public:
    void number(const Number& number) {
        std::vector<Amounts> next;
        for (const Amounts& reading : m_readings) {
            if (m_open && number.mayGoOn()) goOn(reading, number, next);
            if (!m_isOneAmount && number.mayBegin()) begin(reading, number, next);
        }
        m_readings = std::move(next);
        const bool isWhole = number.digits.size() > groupSize || number.isSeparated || number.hasDecimals;
        m_open = !isWhole;
        if (m_readings.size() > mostReadings) m_readings.clear();
    }

    // A dash before all amounts may also part them from their label.
    void blank(bool mayBeNone) {
        m_open = false;
        std::vector<Amounts> next;
        for (const Amounts& reading : m_readings) {
            next.push_back(reading);
            next.back().push_back(shownBlank);
            if (mayBeNone) next.push_back(reading);
        }
        m_readings = std::move(next);
    }

    void endAmount(std::int64_t unit) {
        m_open = false;
        for (Amounts& reading : m_readings)
            if (!reading.empty() && reading.back() != shownBlank &&
                std::llabs(reading.back()) <= largestAmount / unit)
                reading.back() *= unit;
    }

    void setOneAmount(bool one) { m_isOneAmount = one; }
    std::vector<Amounts> take() { return std::move(m_readings); }

private:
    // A zero alone is complete.
    static void goOn(const Amounts& before, const Number& number, std::vector<Amounts>& next) {
        if (before.empty() || before.back() == 0 || before.back() == shownBlank) return;
        const std::int64_t sign = before.back() < 0 ? -1 : 1;
        const std::int64_t grown = before.back() * 1000 + sign * number.value();
        if (std::llabs(grown) > largestAmount) return;
        next.push_back(before);
        next.back().back() = grown;
    }

    static void begin(const Amounts& before, const Number& number, std::vector<Amounts>& next) {
        next.push_back(before);
        next.back().push_back(number.value());
    }

    std::vector<Amounts> m_readings = {{}};
    bool m_open = false;
    bool m_isOneAmount = false;
};

// Whether a currency follows before anything else, so that the digits between are one amount.
bool currencyFollows(const QStringList& words, qsizetype from) {
    for (qsizetype i = from; i < words.size() && !isBlankMark(words[i]); ++i)
        if (!isNumeric(words[i])) return true;
    return false;
}

} // namespace

bool isNumeric(const QString& word) {
    return numberOf(word).has_value();
}

bool isBlankMark(const QString& word) {
    return isEmptyAmount(word);
}

bool isWrittenAsAmount(const QString& word) {
    const auto number = numberOf(word);
    return number && (number->isSeparated || number->hasDecimals || number->digits.size() > 4);
}

std::vector<Amounts> digitReadings(const QStringList& words) {
    Reader reader;
    bool first = true; // of an amount that a currency ends
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const auto number = numberOf(words[i])) {
            reader.setOneAmount(!first && currencyFollows(words, i));
            reader.number(*number);
            first = false;
            continue;
        }
        if (isBlankMark(words[i]))
            reader.blank(i == 0);
        else
            reader.endAmount(moneyUnitIn(words[i]).value_or(1));
        first = true;
    }
    return reader.take();
}

} // namespace salkku
