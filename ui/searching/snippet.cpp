// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searching/snippet.h"

namespace salkku::ui {

namespace {

constexpr qsizetype longestWord = 30; // a longer one is cut

// The place after the nearest space before `at`, or `at` where there is none near.
qsizetype wordStart(const QString& text, qsizetype at) {
    const qsizetype space = at > 0 ? text.lastIndexOf(QLatin1Char(' '), at - 1) : -1;
    return space >= 0 && at - space <= longestWord ? space + 1 : at;
}

qsizetype wordEnd(const QString& text, qsizetype at) {
    const qsizetype space = text.indexOf(QLatin1Char(' '), at);
    return space >= 0 && space - at <= longestWord ? space : at;
}

} // namespace

Snippet snippetOf(const QString& text, const std::vector<TextSpan>& marks, qsizetype length) {
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (line.size() <= length || marks.empty()) return {line.left(length), marks};
    qsizetype from = std::max<qsizetype>(0, marks.front().start - length / 3);
    from = from == 0 ? 0 : wordStart(line, from);
    qsizetype until = std::min(line.size(), from + length);
    until = until == line.size() ? until : wordEnd(line, until);
    Snippet snippet;
    const QString before = from > 0 ? QStringLiteral("… ") : QString();
    snippet.text =
        before + line.mid(from, until - from) + (until < line.size() ? QStringLiteral(" …") : QString());
    for (const TextSpan& mark : marks)
        if (mark.start >= from && mark.start + mark.length <= until)
            snippet.marks.push_back({mark.start - from + before.size(), mark.length});
    return snippet;
}

} // namespace salkku::ui
