// SPDX-License-Identifier: GPL-3.0-or-later
// One model for every document that Salkku reads: pages of words and coloured shapes.
// Lengths are PDF points (1/72 inch) from the page's top left, y growing downwards.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace salkku {

/// No word and no fill of a read document stands farther from the page's corner, in points: 3.5 km, where a
/// PDF's own largest page is 5 km. What does, or stands at no number at all, is dropped and counted.
inline constexpr double farthestPlace = 10'000'000;

struct Box {
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;

    double width() const { return x1 - x0; }
    double height() const { return y1 - y0; }
    double centreX() const { return (x0 + x1) / 2; }
    double centreY() const { return (y0 + y1) / 2; }
    Box united(const Box& other) const;
    bool operator==(const Box&) const = default;
};

/// Which way a word runs on the page.
enum class Turn { Upright, Clockwise, UpsideDown, CounterClockwise };

struct Word {
    QString text;
    Box box;
    Turn turn = Turn::Upright;
    bool spaceAfter = true; ///< false where the next word of the line follows without a gap
};

/// A filled area, as a light in a table or a bar. Empty until a reader of fills stands in the document layer.
struct Fill {
    Box box;
    unsigned rgb = 0;   ///< 0xRRGGBB
    bool round = false; ///< a disc rather than a rectangle
};

struct Page {
    int number = 1; ///< from 1
    double width = 0;
    double height = 0;
    std::vector<Word> words; ///< as the reader met them; geometry decides about reading order
    std::vector<Fill> fills; ///< in painting order
    QString text;            ///< plain text documents only: the page's lines as they stand
    int firstLine = 0;       ///< plain text documents only: line number in the file of the first line, from 1
};

enum class DocumentFormat { Pdf, PlainText };

struct Document {
    QString file;   ///< file name without folder
    QString sha256; ///< hex, lower case
    DocumentFormat format = DocumentFormat::Pdf;
    QString title;         ///< from the document's own metadata; may be empty or meaningless
    bool repaired = false; ///< the file's index was broken and had to be rebuilt: pages may be missing
    int misplaced = 0;     ///< words and fills that were dropped, since they stood nowhere (farthestPlace)
    std::vector<Page> pages;
};

} // namespace salkku
