// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/heading_alignment.h"

#include "support/qt_strings.h"

#include <QStringList>

using namespace salkku;

namespace {

// Four columns, 60 points from one to the next and 50 wide: 100–150, 160–210, 220–270, 280–330.
std::vector<Box> fourColumns() {
    std::vector<Box> columns;
    for (int i = 0; i < 4; ++i) columns.push_back({100.0 + 60 * i, 40, 150.0 + 60 * i, 60});
    return columns;
}

CellWord word(const char* text, double x0, double x1) {
    return {QString::fromLatin1(text), {x0, 10, x1, 20}};
}

// 40 points wide, about the middle of the column.
CellWord over(int column, const char* text) {
    const double middle = 125.0 + 60 * column;
    return word(text, middle - 20, middle + 20);
}

Cell lineOf(const std::vector<CellWord>& words) {
    Cell cell;
    cell.words = words;
    return partOf(cell, 0, words.size());
}

QStringList partsOf(const std::vector<CellWord>& words) {
    QStringList texts;
    for (const Cell& part : partedByAlignment(lineOf(words), fourColumns())) texts << part.text;
    return texts;
}

} // namespace

TEST_CASE("as many headings as columns are one for each") {
    CHECK(partsOf({over(0, "Mast"), over(1, "Sail"), over(2, "Keel"), over(3, "Rope")}) ==
          QStringList{"Mast", "Sail", "Keel", "Rope"});
}

TEST_CASE("a heading's part keeps its own place") {
    const auto parts = partedByAlignment(lineOf({over(1, "Sail"), over(2, "Keel")}), fourColumns());
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].box == Box{165, 10, 205, 20});
    CHECK(parts[1].box == Box{225, 10, 265, 20});
}

TEST_CASE("a line over some neighbouring columns is shared out over these") {
    CHECK(partsOf({over(1, "Sail"), over(2, "Keel")}) == QStringList{"Sail", "Keel"});
}

TEST_CASE("a line that leaves a column between its words without a heading stays whole") {
    CHECK(partsOf({over(0, "Mast"), over(1, "Sail"), over(3, "Rope")}) == QStringList{"Mast Sail Rope"});
}

TEST_CASE("two words in the middle of a column are one heading") {
    CHECK(partsOf({over(0, "Mast"), word("Fore", 157, 184), word("sail", 188, 213), over(2, "Keel")}) ==
          QStringList{"Mast", "Fore sail", "Keel"});
}

TEST_CASE("words beside the outermost columns are left over") {
    CHECK(partsOf({word("Harbour", 20, 80), over(0, "Mast"), over(1, "Sail"), over(2, "Keel"),
                   over(3, "Rope"), word("Total", 350, 390)}) ==
          QStringList{"Harbour", "Mast", "Sail", "Keel", "Rope", "Total"});
}

TEST_CASE("a word too many that belongs to neither of its columns keeps the line whole") {
    CHECK(partsOf({over(0, "Mast"), over(1, "Sail"), word("and", 206, 226), word("Keel", 238, 252)}) ==
          QStringList{"Mast Sail and Keel"});
}

TEST_CASE("headings wider than their columns, which reach into the next one, are told by their middles") {
    CHECK(partsOf({word("Foremasts", 95, 157), word("Mainsails", 154, 216), word("Centreboard", 213, 277)}) ==
          QStringList{"Foremasts", "Mainsails", "Centreboard"});
}

TEST_CASE("headings that begin with their columns stand over them, however short") {
    CHECK(partsOf({word("Mast", 102, 118), word("Sail", 162, 178), word("Keel", 222, 238)}) ==
          QStringList{"Mast", "Sail", "Keel"});
}

TEST_CASE("headings that end with their columns stand over them, however short") {
    CHECK(partsOf({word("Mast", 132, 148), word("Sail", 192, 208), word("Keel", 252, 268)}) ==
          QStringList{"Mast", "Sail", "Keel"});
}

TEST_CASE("a wide heading over two columns stays whole") {
    CHECK(partsOf({word("All", 130, 150), word("rigging", 154, 180)}) == QStringList{"All rigging"});
}

TEST_CASE("a heading over one column beside a wide one over two keeps the line whole") {
    CHECK(partsOf({over(0, "Mast"), word("Rigging", 190, 240)}) == QStringList{"Mast Rigging"});
}

TEST_CASE("one word, no columns to tell apart and running text are left as they are") {
    const auto texts = [](const Cell& cell, const std::vector<Box>& columns) {
        return partedByAlignment(cell, columns).size();
    };
    CHECK(texts(lineOf({over(0, "Mast")}), fourColumns()) == 1);
    CHECK(texts(lineOf({over(0, "Mast"), over(1, "Sail")}), {fourColumns().front()}) == 1);
    CHECK(texts(lineOf({word("Far", 400, 420), word("away", 425, 450)}), fourColumns()) == 1);
    std::vector<CellWord> prose;
    for (int i = 0; i < 41; ++i) prose.push_back(word("w", 100 + 5.5 * i, 104 + 5.5 * i));
    CHECK(texts(lineOf(prose), fourColumns()) == 1);
}
