// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/digit_readings.h"

#include "ingest/money_amount.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr std::size_t mostReadings = 512;
constexpr std::int64_t largestAmount = 100'000'000'000; // euros; a state's yearly budget is less
constexpr qsizetype groupSize = 3;

bool mayBegin(const QString& word) {
    return word.size() == 1 || word[0] != QLatin1Char('0');
}

class Reader {
public:
    void digits(const QString& word) {
        std::vector<Amounts> next;
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            if (m_open && word.size() == groupSize) goOn(m_readings[i], word, next);
            if (!m_isOneAmount && mayBegin(word)) begin(m_readings[i], word, next);
        }
        m_readings = std::move(next);
        m_open = m_open ? word.size() <= groupSize : true;
        if (word.size() > groupSize) m_open = false;
        if (m_readings.size() > mostReadings) m_readings.clear();
    }

    void endAmount() { m_open = false; }
    void setOneAmount(bool one) { m_isOneAmount = one; }
    std::vector<Amounts> take() { return std::move(m_readings); }

private:
    // A zero alone is complete.
    static void goOn(const Amounts& before, const QString& word, std::vector<Amounts>& next) {
        if (before.empty() || before.back() == 0) return;
        const std::int64_t grown = before.back() * 1000 + word.toLongLong();
        if (grown > largestAmount) return;
        next.push_back(before);
        next.back().back() = grown;
    }

    static void begin(const Amounts& before, const QString& word, std::vector<Amounts>& next) {
        next.push_back(before);
        next.back().push_back(word.toLongLong());
    }

    std::vector<Amounts> m_readings = {{}};
    bool m_open = false;
    bool m_isOneAmount = false;
};

// Whether a currency follows before anything else, so that the digits between are one amount.
qsizetype currencyAfter(const QStringList& words, qsizetype from) {
    for (qsizetype i = from; i < words.size(); ++i)
        if (!isDigits(words[i])) return i;
    return -1;
}

} // namespace

bool isDigits(const QString& word) {
    constexpr qsizetype longest = 11;
    return !word.isEmpty() && word.size() <= longest &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

std::vector<Amounts> digitReadings(const QStringList& words) {
    Reader reader;
    bool first = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isDigits(words[i])) {
            reader.endAmount();
            first = true;
            continue;
        }
        reader.setOneAmount(!first && currencyAfter(words, i) >= 0);
        reader.digits(words[i]);
        first = false;
    }
    return reader.take();
}

} // namespace salkku
