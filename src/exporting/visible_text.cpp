// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/visible_text.h"

#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

bool isForbidden(QChar c) {
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xfffe || code == 0xffff;
}

bool isBreak(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x09 && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool startsPair(const QString& text, qsizetype at) {
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

bool isOrdinary(QChar c) {
    return !c.isSurrogate() && !isBreak(c) && !isForbidden(c);
}

} // namespace

QString visibleText(const QString& text) {
    if (std::all_of(text.begin(), text.end(), isOrdinary)) return text;
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (startsPair(text, i))
            visible += text.mid(i++, 2);
        else if (c.isSurrogate())
            visible += QChar(QChar::ReplacementCharacter);
        else if (isBreak(c))
            visible += QLatin1Char(' ');
        else if (!isForbidden(c))
            visible += c;
    }
    return visible;
}

QString workbookText(const QString& text) {
    QString visible = visibleText(text);
    // Spaces at the ends would ask for xml:space, which the published schema does not know there.
    if (visible.startsWith(QLatin1Char(' '))) visible[0] = QChar::Nbsp;
    if (visible.endsWith(QLatin1Char(' '))) visible.back() = QChar::Nbsp;
    if (!visible.contains(QLatin1String("_x"))) return visible;
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return visible.replace(escape, QStringLiteral("_x005F_"));
}

bool isRightToLeftText(const QString& text) {
    for (const QChar c : text) {
        const auto direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL) return true;
        if (direction == QChar::DirL) return false;
    }
    return false;
}

} // namespace salkku
