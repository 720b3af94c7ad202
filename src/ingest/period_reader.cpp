// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/period_reader.h"

#include "domain/language.h"
#include "ingest/text_tokens.h"

#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

using Match = QRegularExpressionMatch;
using Mentions = std::vector<PeriodMention>;

struct MonthName {
    int month = 0;
    QString full;  ///< lower case
    QString brief; ///< lower case, without a full stop
};

// Asked for once: a locale builds its names anew each time.
const std::vector<MonthName>& monthNames() {
    static const std::vector<MonthName> names = [] {
        std::vector<MonthName> all;
        for (const Language language : {Language::Finnish, Language::Swedish, Language::English})
            for (int month = 1; month <= 12; ++month) {
                const QLocale locale = localeOf(language);
                QString brief = locale.standaloneMonthName(month, QLocale::ShortFormat).toLower();
                all.push_back(
                    {month, locale.standaloneMonthName(month).toLower(), brief.remove(QLatin1Char('.'))});
            }
        return all;
    }();
    return names;
}

// The month that a word names in one of the languages: in full with any ending, or its short form.
int monthOf(const QString& word) {
    constexpr qsizetype longestCaseEnding = 5;
    const QString lower = word.toLower();
    for (const MonthName& name : monthNames()) {
        const bool inflected =
            lower.startsWith(name.full) && lower.size() <= name.full.size() + longestCaseEnding;
        if (inflected || lower == name.brief) return name.month;
    }
    return 0;
}

// A range over the year's turn that names its year once means the year of its end.
std::optional<Period> monthsOf(int firstMonth, int firstYear, int lastMonth, int lastYear) {
    if (firstYear == 0) firstYear = firstMonth > lastMonth ? lastYear - 1 : lastYear;
    const auto first = YearMonth::of(firstYear, firstMonth);
    const auto last = YearMonth::of(lastYear, lastMonth);
    if (!first || !last) return std::nullopt;
    return Period::of(*first, *last);
}

std::optional<Period> quarter(int year, int number) {
    return monthsOf(3 * number - 2, year, 3 * number, year);
}

int number(const Match& match, int group) {
    return match.captured(group).toInt();
}

struct Form {
    QRegularExpression pattern;
    std::optional<Period> (*read)(const Match&);
};

std::optional<Period> readNamedRange(const Match& m) {
    const int first = monthOf(m.captured(1));
    const int last = monthOf(m.captured(3));
    if (first == 0 || last == 0) return std::nullopt;
    const int end = m.captured(5).isEmpty() ? number(m, 4) : number(m, 5);
    const int begin = m.captured(5).isEmpty() ? number(m, 2) : number(m, 4);
    return monthsOf(first, begin, last, end);
}

std::optional<Period> readNamedMonth(const Match& m) {
    const int month = monthOf(m.captured(1));
    return month == 0 ? std::nullopt : monthsOf(month, 0, month, number(m, 2));
}

// The longer forms first: a shorter one may match a part of them.
const std::vector<Form>& forms() {
    static const std::vector<Form> all = [] {
        const auto pattern = [](const char* text) {
            return QRegularExpression(QString::fromUtf8(text),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        };
        return std::vector<Form>{
            {pattern("(?<!\\d)(\\d{1,2})\\s?/\\s?(\\d{4})\\s?-\\s?(\\d{1,2})\\s?/\\s?(\\d{4})(?!\\d)"),
             [](const Match& m) { return monthsOf(number(m, 1), number(m, 2), number(m, 3), number(m, 4)); }},
            {pattern(
                 "(?<!\\d)\\d{1,2}\\.(\\d{1,2})\\.(\\d{4})?\\s?-\\s?\\d{1,2}\\.(\\d{1,2})\\.(\\d{4})(?!\\d)"),
             [](const Match& m) { return monthsOf(number(m, 1), number(m, 2), number(m, 3), number(m, 4)); }},
            {pattern("(?<![\\d/.])(\\d{1,2})\\s?-\\s?(\\d{1,2})\\s?/\\s?(\\d{4})(?!\\d)"),
             [](const Match& m) { return monthsOf(number(m, 1), 0, number(m, 2), number(m, 3)); }},
            {pattern("\\bq([1-4])\\s?[/ -]?\\s?(\\d{4})(?!\\d)"),
             [](const Match& m) { return quarter(number(m, 2), number(m, 1)); }},
            {pattern("(?<!\\d)(\\d{4})\\s?[/ -]?\\s?q([1-4])\\b"),
             [](const Match& m) { return quarter(number(m, 1), number(m, 2)); }},
            {pattern("\\b(\\p{L}{3,})\\.?(?:\\s(\\d{4}))?\\s?-\\s?(\\p{L}{3,})\\.?\\s(\\d{4})(?:\\s?[-/"
                     "]\\s?(\\d{4}))?(?!\\d)"),
             readNamedRange},
            {pattern("\\b(\\p{L}{3,})\\.?\\s(\\d{4})(?!\\d)"), readNamedMonth},
            {pattern("(?<![\\d/.-])(\\d{1,2})\\s?/\\s?(\\d{4})(?!\\d)"),
             [](const Match& m) { return monthsOf(number(m, 1), 0, number(m, 1), number(m, 2)); }},
        };
    }();
    return all;
}

bool overlaps(const Mentions& mentions, qsizetype start, qsizetype length) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const PeriodMention& m) {
        return start < m.start + m.length && m.start < start + length;
    });
}

} // namespace

std::vector<PeriodMention> periodsIn(const QString& original) {
    const QString text = withPlainDashes(original);
    Mentions mentions;
    for (const Form& form : forms())
        for (auto matches = form.pattern.globalMatch(text); matches.hasNext();) {
            const Match match = matches.next();
            if (overlaps(mentions, match.capturedStart(), match.capturedLength())) continue;
            if (const auto period = form.read(match))
                mentions.push_back({*period, match.capturedStart(), match.capturedLength()});
        }
    std::sort(mentions.begin(), mentions.end(),
              [](const PeriodMention& a, const PeriodMention& b) { return a.start < b.start; });
    return mentions;
}

} // namespace salkku
