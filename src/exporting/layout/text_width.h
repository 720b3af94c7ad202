// SPDX-License-Identifier: GPL-3.0-or-later
// How much room text needs, without a window system or the font itself: the command line has neither. The
// advances are those of Arial and Liberation Sans (metrically the same) with a reserve of a few per cent, so
// that a text is rather thought too long than too short.
#pragma once

#include <QString>
#include <QStringView>

namespace salkku {

/// All slides use this font; LibreOffice replaces it by Liberation Sans.
inline constexpr const char* slideFont = "Arial";

struct TextStyle {
    double size = 12; ///< points
    bool bold = false;
};

double textWidth(QStringView text, TextStyle style); ///< points

/// How many letters of the word stand before the place where it parts by itself: behind its first hyphen
/// between letters. Its size where it has none.
qsizetype firstPart(QStringView word);

/// The lines that the text takes in a column of `width` points; at least 1. Breaks are taken at spaces, and
/// within a word only where it is wider than the column, behind a hyphen if it has one.
int lineCount(QStringView text, TextStyle style, double width);

/// The height of a line in points. Scripts that another font must draw get more.
double lineHeight(QStringView text, double size);

/// How many characters from the start fit into `lines` lines: up to the end of a sentence if that fills at
/// least half of them, else of a word, else of a character. The whole size where all fits; never 0 for a
/// text.
qsizetype fittingPrefix(const QString& text, TextStyle style, double width, int lines);

} // namespace salkku
