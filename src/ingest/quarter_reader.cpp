// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quarter_reader.h"

#include "ingest/period_reader.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace salkku {

namespace {

using Mentions = std::vector<QuarterMention>;

// Two forms of a year in documents of this century: "2025" and "25".
int yearOf(const QString& digits) {
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

int quarterOf(const QString& text) {
    static const QStringList roman = {QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                      QStringLiteral("IV")};
    const qsizetype place = roman.indexOf(text.toUpper());
    return place < 0 ? text.toInt() : static_cast<int>(place) + 1;
}

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool overlaps(const Mentions& mentions, qsizetype start, qsizetype length) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const QuarterMention& m) { return start < m.end() && m.start < start + length; });
}

void addMatches(const QString& text, const QRegularExpression& form, Mentions& mentions) {
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (overlaps(mentions, match.capturedStart(), match.capturedLength())) continue;
        const Quarter quarter{yearOf(match.captured(QStringLiteral("y"))),
                              quarterOf(match.captured(QStringLiteral("q")))};
        mentions.push_back({quarter, match.capturedStart(), match.capturedLength()});
    }
}

// Three months that make a quarter: "10-12/2025", "loka-joulukuu 2025".
void addMonths(const QString& text, Mentions& mentions) {
    for (const PeriodMention& mention : periodsIn(text)) {
        const YearMonth first = mention.period.first();
        if (mention.period.months() != 3 || (first.month() - 1) % 3 != 0) continue;
        if (overlaps(mentions, mention.start, mention.length)) continue;
        mentions.push_back(
            {Quarter{first.year(), (first.month() - 1) / 3 + 1}, mention.start, mention.length});
    }
}

} // namespace

std::vector<QuarterMention> quartersIn(const QString& text) {
    static const QRegularExpression forms[] = {
        pattern("(?<!\\w)q\\s?(?<q>[1-4])\\s?[/ .\u2013-]?\\s?(?<y>20\\d{2}|\\d{2})(?![\\w%])"),
        pattern("(?<!\\w)(?<y>20\\d{2})\\s?[/ .\u2013-]?\\s?q(?<q>[1-4])(?!\\w)"),
        pattern("(?<!\\w)(?<q>i{1,3}|iv)\\s?/\\s?(?<y>20\\d{2})(?!\\d)"),
        pattern("(?<![\\d.])(?<q>[1-4])\\.?\\s?(?:kvarta|neljänne|quarter)\\p{L}*\\s?/"
                "?\\s?(?<y>20\\d{2})(?!\\d)"),
        pattern("(?<!\\w)(?:kvarta|neljänne|quarter)\\p{L}*\\s(?<q>[1-4])\\s?/\\s?(?<y>20\\d{2})(?!\\d)"),
    };
    Mentions mentions;
    for (const QRegularExpression& form : forms) addMatches(text, form, mentions);
    addMonths(text, mentions);
    std::sort(mentions.begin(), mentions.end(),
              [](const QuarterMention& a, const QuarterMention& b) { return a.start < b.start; });
    return mentions;
}

} // namespace salkku
