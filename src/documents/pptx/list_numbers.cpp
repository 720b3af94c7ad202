// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/list_numbers.h"

namespace salkku::ooxml {

namespace {

QString roman(int number) {
    static const std::pair<int, const char*> parts[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    constexpr int largest = 3999;
    if (number < 1 || number > largest) return QString::number(number);
    QString text;
    for (const auto& [value, letters] : parts)
        for (; number >= value; number -= value) text += QLatin1String(letters);
    return text;
}

// a to z, then aa to zz: one letter repeated.
QString alphabetic(int number) {
    constexpr int letters = 26;
    if (number < 1 || number > letters * letters) return QString::number(number);
    return QString((number - 1) / letters + 1, QLatin1Char(static_cast<char>('a' + (number - 1) % letters)));
}

// "romanUcParenR": the kind, the case, and what stands around.
QString numberText(const QString& numbering, int number) {
    QString text = QString::number(number);
    if (numbering.startsWith(QLatin1String("alpha"))) text = alphabetic(number);
    if (numbering.startsWith(QLatin1String("roman"))) text = roman(number);
    if (numbering.contains(QLatin1String("Uc"))) text = text.toUpper();
    if (numbering.endsWith(QLatin1String("Period"))) return text + QLatin1Char('.');
    if (numbering.endsWith(QLatin1String("ParenR"))) return text + QLatin1Char(')');
    if (numbering.endsWith(QLatin1String("ParenBoth"))) return QLatin1Char('(') + text + QLatin1Char(')');
    return text;
}

} // namespace

QString ListNumbering::markerOf(const ParagraphStyle& style) {
    // What stands between them begins the numbers of deeper levels anew.
    m_counts.erase(m_counts.upper_bound(style.level), m_counts.end());
    if (style.numbering.isEmpty()) {
        m_counts.erase(style.level);
        return style.bullet;
    }
    Count& count = m_counts[style.level];
    const bool goesOn = count.numbering == style.numbering;
    count = {style.numbering, goesOn ? count.last + 1 : style.firstNumber};
    return numberText(style.numbering, count.last);
}

} // namespace salkku::ooxml
