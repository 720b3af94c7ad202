// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/deadline_reader.h"

#include "ingest/period_reader.h"

#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

// Language, not programme: words before and behind a time by which something is due. A hyphenated case may
// follow a date ("31.12.2025:een").
const char* const behind = "(?:[:\u2019']?\\p{Ll}{0,4})?(?:\\s(?:mennessä|asti|saakka))?";
const char* const before = "(?:(?:senast|före|by|before|viimeistään)\\s)?";

QRegularExpression pattern(const QString& text) {
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression framed(const char* text) {
    return pattern(QStringLiteral("(?<![\\w.])%1%2%3(?!\\w)")
                       .arg(QString::fromUtf8(before), QString::fromUtf8(text), QString::fromUtf8(behind)));
}

Quarter quarterOfMonth(int year, int month) {
    return {year, (month - 1) / 3 + 1};
}

using Mentions = std::vector<QuarterMention>;

void add(const QRegularExpressionMatch& match, int year, int month, Mentions& mentions) {
    if (month >= 1 && month <= 12)
        mentions.push_back({quarterOfMonth(year, month), match.capturedStart(), match.capturedLength()});
}

void addDates(const QString& text, Mentions& mentions) {
    static const QRegularExpression date = framed("\\d{1,2}\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>20\\d{2})");
    for (auto matches = date.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(match, match.captured(QStringLiteral("y")).toInt(), match.captured(QStringLiteral("m")).toInt(),
            mentions);
    }
}

struct YearForm {
    QRegularExpression pattern;
    int month; ///< that it means
};

// The end, the middle and the beginning of a year, and its course, of which nothing but the end is sure.
void addYears(const QString& text, Mentions& mentions) {
    static const YearForm forms[] = {
        {framed("(?:vuoden|vuonna|v\\.)\\s(?<y>20\\d{2})\\s(?:loppu\\p{Ll}*|lopu\\p{Ll}+|aikana)"), 12},
        {framed("(?:the\\s)?(?:i\\s|vid\\s|at\\sthe\\s)?(?:slutet|utgången|end)\\s(?:av|of)\\s(?:år\\s)?(?<y>"
                "20\\d{2})"),
         12},
        {framed("(?:under|during)\\s(?:år(?:et)?\\s)?(?<y>20\\d{2})"), 12},
        {framed("(?:vuoden)\\s(?<y>20\\d{2})\\s(?:puoliväli\\p{Ll}*)"), 6},
        {framed("(?:the\\s)?(?:mitten|middle)\\s(?:av|of)\\s(?:år\\s)?(?<y>20\\d{2})"), 6},
        {framed("(?:vuoden)\\s(?<y>20\\d{2})\\s(?:alku\\p{Ll}*|alu\\p{Ll}+)"), 3},
        {framed("(?:the\\s)?(?:början|beginning)\\s(?:av|of)\\s(?:år\\s)?(?<y>20\\d{2})"), 3},
    };
    for (const YearForm& form : forms)
        for (auto matches = form.pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            add(match, match.captured(QStringLiteral("y")).toInt(), form.month, mentions);
        }
}

// "joulukuun 2025 loppuun mennessä", "by June 2025": the words round a month belong to it.
QuarterMention framedMonth(const QString& text, const PeriodMention& month) {
    static const QRegularExpression tail =
        pattern(QStringLiteral("^(?:\\s(?:loppu|lopu)\\p{Ll}*)?(?:\\s(?:mennessä|asti|saakka))?"));
    static const QRegularExpression head = pattern(QStringLiteral(
        "(?:(?:senast|före|by|before|in|i|viimeistään)\\s)(?:(?:slutet|the\\send|end)\\s(?:av|of)\\s)?$"));
    const auto behindMonth = tail.match(text.mid(month.start + month.length));
    const auto beforeMonth = head.match(text.left(month.start));
    const qsizetype extra = beforeMonth.hasMatch() ? beforeMonth.capturedLength() : 0;
    const YearMonth last = month.period.last();
    return {quarterOfMonth(last.year(), last.month()), month.start - extra,
            month.length + extra + behindMonth.capturedLength()};
}

void addMonths(const QString& text, Mentions& mentions) {
    constexpr int longest = 6; // "1-6/2025" is due in June; longer periods are no deadlines
    for (const PeriodMention& mention : periodsIn(text))
        if (mention.period.months() <= longest) mentions.push_back(framedMonth(text, mention));
}

QuarterMention withTail(const QString& text, QuarterMention mention) {
    static const QRegularExpression tail =
        pattern(QStringLiteral("^(?:\\s(?:loppu|lopu)\\p{Ll}*)?(?:\\s(?:mennessä|aikana|asti|saakka))?"));
    mention.length += tail.match(text.mid(mention.end())).capturedLength();
    return mention;
}

} // namespace

std::optional<QuarterMention> deadlineIn(const QString& text) {
    if (const auto quarters = quartersIn(text); !quarters.empty()) return withTail(text, quarters.back());
    Mentions mentions;
    addDates(text, mentions);
    addMonths(text, mentions);
    addYears(text, mentions);
    const auto last =
        std::max_element(mentions.begin(), mentions.end(),
                         [](const QuarterMention& a, const QuarterMention& b) { return a.end() < b.end(); });
    return last == mentions.end() ? std::nullopt : std::optional(*last);
}

} // namespace salkku
