// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/text_metrics.h"

#include <QString>

namespace salkku::ooxml {

namespace {

// In hundredths of the size, for groups of letters of about the same width.
struct LetterGroup {
    const char* letters;
    int width;
};
constexpr LetterGroup groups[] = {{"ijl'|", 23},
                                  {" ,./:;!It[]\\f", 28},
                                  {"()-r`{}", 34},
                                  {"ckszvxyJ", 50},
                                  {"abdeghnopqu0123456789?_L$", 56},
                                  {"FTZ+<=>~", 60},
                                  {"ABEKPSVXY&", 67},
                                  {"CDHNRUw", 72},
                                  {"GOQ", 78},
                                  {"mM%", 84},
                                  {"W@", 97}};
constexpr int otherLetter = 56;
constexpr int wideLetter = 100; // Chinese and Japanese letters, pictures
constexpr double boldGrowth = 1.06;

int widthOf(QChar c) {
    for (const LetterGroup& group : groups)
        if (c.unicode() < 0x7F && QLatin1String(group.letters).contains(c)) return group.width;
    if (c.category() == QChar::Mark_NonSpacing || c.isLowSurrogate()) return 0;
    const QString base = c.decomposition();
    if (!base.isEmpty() && base[0] != c && base[0].unicode() < 0x7F) return widthOf(base[0]);
    return c.unicode() >= 0x2E80 ? wideLetter : otherLetter;
}

} // namespace

double estimatedWidth(QStringView text, double size, bool bold) {
    int hundredths = 0;
    for (const QChar c : text) hundredths += widthOf(c);
    return hundredths / 100.0 * size * (bold ? boldGrowth : 1);
}

} // namespace salkku::ooxml
