// SPDX-License-Identifier: GPL-3.0-or-later
// One model for every document that Salkku reads: pages of words and coloured shapes.
// Lengths are PDF points (1/72 inch) from the page's top left, y growing downwards.
//
// A page may also say what its words belong to, where the document itself knows: slides always do, PDF files
// where they are tagged and their tags agree with the page. Such marks are exact; geometry decides about what
// carries none.
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
    /// False where the next word follows without a gap. Between two lines of a marked paragraph it is true
    /// where the document has a space there, and false where it is for the hyphen at the line's end to tell.
    bool spaceAfter = true;
    int paragraph = -1;    ///< its place in Page::paragraphs; -1 where the document marks none
    bool isMarker = false; ///< a bullet or number that the document itself put before its paragraph
    double certainty = 1;  ///< 0–1 that the text is right; below 1 where it was recognised in a picture
};

enum class ParagraphRole {
    Body,
    Title,     ///< of the page
    Heading,   ///< inside the page's text
    Furniture, ///< header, footer, date or number of the page: no part of its text
    Chart,     ///< drawn from a chart's data; no running text
};

/// A paragraph as the document itself marks it. Its words are those that name it, in the page's order, and
/// their boxes tell its lines.
struct MarkedParagraph {
    ParagraphRole role = ParagraphRole::Body;
    int level = 0;           ///< of list items: 0 for the outermost
    bool isListItem = false; ///< with a bullet or number of its own
    int cell = -1;           ///< its place in Page::cells where it stands in a table
};

/// A table's cell as the document itself marks it. Empty cells are there, too; those that another one spans
/// are not.
struct MarkedCell {
    Box box;
    int table = 0; ///< counted on each page from 0
    int row = 0;   ///< from 0
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool isHeader = false;       ///< only where the document says so
    std::optional<unsigned> rgb; ///< of its fill, 0xRRGGBB; stands among Page::fills, too
};

/// What stands on a page and could not be read: an embedded object, a diagram, a picture of text.
struct UnreadObject {
    QString name; ///< as the document calls or describes it; may be empty
    Box box;
};

/// A filled area, as a light in a table or a bar.
struct Fill {
    Box box;
    unsigned rgb = 0;   ///< 0xRRGGBB
    bool round = false; ///< a disc rather than a rectangle
    /// 0–1 that this is what is seen; below 1 where it comes from a picture's pixels, or where the pixels
    /// show another colour than the page's own shape.
    double certainty = 1;
};

/// A picture that stands askew on its page, as from a scanner. Its words and fills stand in the page's lists
/// as if it were turned level about its middle.
struct LevelledArea {
    Box area;
    double skew = 0; ///< degrees by which its lines fall to the right
};

struct Page {
    int number = 1; ///< from 1
    double width = 0;
    double height = 0;
    std::vector<Word> words; ///< as the reader met them; marks or geometry decide about reading order
    std::vector<Fill> fills; ///< in painting order
    std::vector<MarkedParagraph> paragraphs; ///< in reading order
    std::vector<MarkedCell> cells;           ///< row by row, one table after the other
    std::vector<UnreadObject> unread;
    std::vector<LevelledArea> levelled;
    bool isHidden = false; ///< slides only: left out when the slides are shown
    QString notes;         ///< slides only: what the speaker's notes say, a line for each paragraph
    QString text;          ///< plain text documents only: the page's lines as they stand
    int firstLine = 0;     ///< plain text documents only: line number in the file of the first line, from 1
};

/// Where on the page a person sees what stands at the box: elsewhere where the picture there was levelled.
Box asSeen(const Page& page, const Box& box);

/// What could not be read for want of something on this machine, or over a limit.
struct ReadingProblem {
    QString code;    ///< for programs: "recognition_language_missing"
    QString message; ///< for people, translated
    int page = 0;    ///< from 1; 0 where it concerns the whole document
    bool operator==(const ReadingProblem&) const = default;
};

enum class DocumentFormat { Pdf, PlainText, Slides, Picture };

struct Document {
    QString file;   ///< file name without folder
    QString sha256; ///< hex, lower case
    DocumentFormat format = DocumentFormat::Pdf;
    QString title;         ///< from the document's own metadata; may be empty or meaningless
    bool repaired = false; ///< the file's index was broken and had to be rebuilt: pages may be missing
    int misplaced = 0;     ///< words and fills that were dropped, since they stood nowhere (farthestPlace)
    std::vector<Page> pages;
    std::vector<ReadingProblem> problems;
};

} // namespace salkku
