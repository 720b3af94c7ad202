// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/report_headings.h"

#include <QRegularExpression>

namespace salkku {

namespace {

constexpr qsizetype longestChapter = 200;

QRegularExpression unicode(const char* text) {
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

std::optional<NumberedHeading> numberedHeading(const QString& text) {
    static const QRegularExpression form =
        unicode("^\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,5})(\\.?)\\s+(?=[\\p{Lu}\"\u201d(])");
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    NumberedHeading heading;
    heading.number = match.captured(1);
    heading.depth = static_cast<int>(heading.number.count(QLatin1Char('.'))) + 1;
    heading.hasFullStop = match.capturedLength(2) > 0;
    heading.rest = text.mid(match.capturedEnd()).trimmed();
    const bool sentence = heading.rest.size() > longestChapter || heading.rest.endsWith(QLatin1Char('.'));
    if (heading.depth == 1 && sentence) return std::nullopt;
    return heading;
}

bool isContentsLine(const QString& text) {
    static const QRegularExpression leader =
        unicode("(?:\\.\\s?){5,}\\s*\\d{1,3}\\b|(?:\u2026\\s?){2,}\\.*\\s*\\d{1,3}\\b");
    return leader.match(text).hasMatch();
}

std::vector<qsizetype> innerHeadings(const QString& text) {
    static const QRegularExpression form =
        unicode("(?<=[.!?:;])\\s+(?=\\d{1,2}(?:\\.\\d{1,2}){1,5}\\.?\\s+\\p{Lu})");
    std::vector<qsizetype> starts;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        starts.push_back(matches.next().capturedEnd());
    return starts;
}

} // namespace salkku
