// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/work_package_label.h"

#include "ingest/word_pattern.h"

namespace salkku {

namespace {

constexpr qsizetype longestTitle = 250;

// A title behind a colon, a dash or a full stop, in brackets or quotes, or a capital right behind the number.
QString patternOf(const Programme& programme) {
    return QStringLiteral("^\\s*%1\\s?(?:n(?:r|o|:o)\\.?\\s?|#)?(?<number>\\d{1,2})(?![\\d/%]|[.,]\\d)"
                          "(?:\\s*$|\\s*[:.=]\\s*|\\s*[\u2013\u2014-]\\s+|\\s*,\\s+(?-i:(?=\\p{Lu}))|\\s+(?-"
                          "i:(?=[\\p{Lu}(\"\u201d])))"
                          "(?<title>.*)$")
        .arg(anyOfPattern(programme.workPackageWords));
}

QString withoutQuotes(QString title) {
    static const QRegularExpression edge(QStringLiteral("^[\\s(\"\u201d\u201c]+|[\\s\"\u201d\u201c:;,]+$"));
    const bool bracketed = title.startsWith(QLatin1Char('(')) && title.endsWith(QLatin1Char(')'));
    if (bracketed) title.chop(1);
    return title.remove(edge);
}

} // namespace

WorkPackageLabelReader::WorkPackageLabelReader(const Programme& programme)
    : m_words(programme.workPackageWords)
    , m_pattern(textPattern(patternOf(programme))) {}

std::optional<WorkPackageHeading> WorkPackageLabelReader::heading(const QString& text) const {
    constexpr qsizetype reach = 40;
    if (!containsAnyOf(text.left(reach), m_words)) return std::nullopt;
    const auto match = m_pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QString title = match.captured(QStringLiteral("title")).simplified();
    if (title.size() > longestTitle || title.endsWith(QLatin1Char('.'))) return std::nullopt;
    return WorkPackageHeading{match.captured(QStringLiteral("number")).toInt(), withoutQuotes(title)};
}

} // namespace salkku
