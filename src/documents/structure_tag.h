// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class Dict;

namespace salkku {

/// What an element of a PDF's structure is, as far as reading needs it.
enum class StructureTag {
    Paragraph,
    Title,
    Heading,
    List,
    ListItem,
    Label,
    Table,
    Row,
    HeaderCell,
    DataCell,
    Division, ///< holds blocks, or is a paragraph itself
    Group,    ///< holds blocks
    Inline,   ///< of the block around it: a word in bold, a link
};

/// `roles` is the document's own map of its names to the standard ones, or null.
StructureTag structureTagOf(std::string name, Dict* roles);

/// Of a table's cell, 1 unless its attributes say otherwise; at most 1000.
int spanOf(Dict& element, const char* attribute);

} // namespace salkku
