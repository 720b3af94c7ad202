// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/percent_text.h"

#include <QRegularExpression>
#include <cmath>

namespace salkku {

std::optional<PercentText> percentText(const QString& cell) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:(\\d{1,4}(?:[.,]\\d+)?)|[-\u2013\u2014])\\s?(%)?\\*?\\s*$"));
    const auto match = form.match(cell);
    if (!match.hasMatch()) return std::nullopt;
    PercentText text;
    text.isDash = match.captured(1).isEmpty();
    text.hasSign = !match.captured(2).isEmpty();
    if (text.isDash) return text;
    const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    text.value = static_cast<int>(std::lround(number));
    return text;
}

} // namespace salkku
