// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/text_metrics.h"

#include <QString>
#include <array>
#include <iterator>

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

constexpr char16_t asciiEnd = 0x7F;

constexpr std::array<int, asciiEnd> asciiWidths = [] {
    std::array<int, asciiEnd> widths{};
    widths.fill(otherLetter);
    // The first group that has a letter counts.
    for (std::size_t i = std::size(groups); i-- > 0;)
        for (const char* letter = groups[i].letters; *letter; ++letter)
            widths[static_cast<std::size_t>(*letter)] = groups[i].width;
    return widths;
}();

int widthOf(QChar c) {
    if (c.unicode() < asciiEnd) return asciiWidths[c.unicode()];
    if (c.category() == QChar::Mark_NonSpacing || c.isLowSurrogate()) return 0;
    const QString base = c.decomposition();
    if (!base.isEmpty() && base[0] != c && base[0].unicode() < asciiEnd) return widthOf(base[0]);
    return c.unicode() >= 0x2E80 ? wideLetter : otherLetter;
}

} // namespace

double estimatedWidth(QStringView text, double size, bool bold) {
    int hundredths = 0;
    for (const QChar c : text) hundredths += widthOf(c);
    return hundredths / 100.0 * size * (bold ? boldGrowth : 1);
}

} // namespace salkku::ooxml
