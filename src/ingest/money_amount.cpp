// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_amount.h"

#include <QRegularExpression>

namespace salkku {

namespace {

constexpr std::int64_t thousand = 1000;
constexpr std::int64_t million = 1000 * 1000;
constexpr qsizetype mostDigits = 13; // ten thousand milliards; larger numbers are no amounts

const QString& euro() {
    static const QString words = QStringLiteral("(?:\u20AC|eur(?:o|oa|on|oina|os|ojen)?(?![\\p{L}]))");
    return words;
}

QRegularExpression caseless(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

const QString& millions() {
    static const QString words = QStringLiteral("(?:(?:milj\\.?|miljoon\\p{L}*|miljon\\p{L}*|millions?|mn|m)"
                                                "\\s?(?:of\\s)?%1)")
                                     .arg(euro());
    return words;
}

const QString& thousands() {
    static const QString words =
        QStringLiteral("(?:(?:1[\\s.]?000|tuhat\\p{L}*|tuhan\\p{L}*|tusen\\p{L}*|thousands?|t|k)"
                       "\\s?(?:of\\s)?%1)")
            .arg(euro());
    return words;
}

std::int64_t scaleOf(const QString& unit) {
    static const QRegularExpression ofMillions = caseless(QStringLiteral("^%1$").arg(millions()));
    static const QRegularExpression ofThousands = caseless(QStringLiteral("^%1$").arg(thousands()));
    if (ofMillions.match(unit).hasMatch()) return million;
    if (ofThousands.match(unit).hasMatch()) return thousand;
    return unit.isEmpty() ? 0 : 1;
}

const QRegularExpression& amountForm() {
    static const QRegularExpression form = caseless(
        QStringLiteral(
            "^([-\u2212\u2013]?)(\\d{1,3}(?:\\s\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d+)"
            "(?:[.,](\\d{1,2}))?\\s?(%1|%2|%3)?\\*?(?:\\s?\\([\\d.,]+\\s?%\\))?$")
            .arg(millions(), thousands(), euro()));
    return form;
}

QString digitsOnly(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit()) digits.append(c);
    return digits;
}

} // namespace

std::optional<Money> AmountText::money(std::int64_t euros) const {
    const std::int64_t factor = scale > 0 ? scale : euros;
    QString whole = digits.section(QLatin1Char('.'), 0, 0);
    QString fraction = digits.section(QLatin1Char('.'), 1);
    if (mayBeDecimal && factor > 1) {
        fraction = whole.right(3);
        whole.chop(3);
    }
    const bool negative = whole.startsWith(QLatin1Char('-'));
    fraction = fraction.leftJustified(3, QLatin1Char('0'));
    const std::int64_t milli = whole.mid(negative ? 1 : 0).toLongLong() * 1000 + fraction.toLongLong();
    if (milli > std::int64_t{1'000'000'000'000'000} / factor) return std::nullopt;
    const std::int64_t cents = milli * factor / 10;
    return Money::fromCents(negative ? -cents : cents);
}

std::optional<AmountText> amountText(const QString& text) {
    const auto match = amountForm().match(text.simplified());
    if (!match.hasMatch()) return std::nullopt;
    const QString grouped = match.captured(2);
    AmountText amount;
    amount.digits = (match.captured(1).isEmpty() ? QString() : QStringLiteral("-")) + digitsOnly(grouped);
    if (amount.digits.size() > mostDigits) return std::nullopt;
    const bool separated = grouped.size() != digitsOnly(grouped).size();
    const bool bySpace = grouped.contains(QLatin1Char(' '));
    amount.mayBeDecimal = separated && !bySpace && digitsOnly(grouped).size() <= 6;
    if (!match.captured(3).isEmpty()) amount.digits += QLatin1Char('.') + match.captured(3);
    amount.scale = scaleOf(match.captured(4));
    constexpr qsizetype moreThanYear = 5;
    amount.isStrong = separated || amount.scale > 0 || grouped.size() >= moreThanYear;
    return amount;
}

bool isEmptyAmount(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^[-\u2212\u2013\u2014]$"));
    return form.match(text.trimmed()).hasMatch();
}

std::optional<std::int64_t> moneyUnitIn(const QString& text) {
    static const QRegularExpression ofMillions =
        caseless(QStringLiteral("(?<![\\p{L}\\d])(?<!\\d\\s)%1").arg(millions()));
    static const QRegularExpression ofThousands =
        caseless(QStringLiteral("(?<![\\p{L}\\d])(?<!\\d\\s)%1").arg(thousands()));
    const QString plain = text.simplified();
    if (ofMillions.match(plain).hasMatch()) return million;
    if (ofThousands.match(plain).hasMatch()) return thousand;
    return std::nullopt;
}

bool namesCurrency(const QString& text) {
    static const QRegularExpression form = caseless(QStringLiteral("(?<!\\p{L})[mtk]?%1").arg(euro()));
    return form.match(text).hasMatch();
}

} // namespace salkku
