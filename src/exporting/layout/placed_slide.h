// SPDX-License-Identifier: GPL-3.0-or-later
// Slides with everything at its place: what a writer draws. All lengths are points.
#pragma once

#include "exporting/report_model.h"

namespace salkku {

struct SlideBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double bottom() const { return y + height; }
};

enum class ParagraphKind {
    SectionHeading,
    Heading, ///< inside a list: bold, no bullet
    Bullet,
    Continuation ///< the rest of a bullet that began on the slide before
};

struct SlideParagraph {
    QString text;
    int level = 0;
    ParagraphKind kind = ParagraphKind::Bullet;
    double size = 16;
    double spaceBefore = 0;
    double indent = 0; ///< of the text from the box's edge
};

struct PlacedText {
    SlideBox box;
    std::vector<SlideParagraph> paragraphs;
};

struct PlacedTable {
    SlideBox box;
    std::vector<double> columnWidths;
    std::vector<bool> centred; ///< by column
    QStringList columns;       ///< repeated on each slide; empty for a table without a header row
    double headerHeight = 0;
    std::vector<std::vector<TableCell>> rows;
    std::vector<double> rowHeights;
    double textSize = 12;
    QString description;
};

struct PlacedChart {
    SlideBox box;
    ChartBlock chart;
};

using PlacedBlock = std::variant<PlacedText, PlacedTable, PlacedChart>;

struct PlacedSlide {
    QString title;
    double titleSize = 26;
    SlideBox titleBox;
    QString kicker; ///< the small line over the title: "Investointi 1 2/4 · Hoitotakuu"
    std::vector<PlacedBlock> blocks;
    QStringList sources;
    bool isTitleSlide = false;
    QString id; ///< of the report's slide that it shows a part of
};

} // namespace salkku
