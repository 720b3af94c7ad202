// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/colours.h"

#include <map>

namespace salkku::ooxml {

/// A cell's place in its table, and what the table says of its own first and last lines.
struct CellPlace {
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
};

/// The presentation's table styles (tableStyles.xml). A style that is only named, as PowerPoint's own are by
/// some writers, fills nothing.
class TableStyles {
public:
    TableStyles() = default;
    explicit TableStyles(XmlNode root)
        : m_root(std::move(root)) {}

    /// What the style of the table (its a:tblPr, or null) fills the cell with.
    std::optional<unsigned> fillOf(const XmlNode* tableProperties, const CellPlace& cell,
                                   const ColourScheme& colours) const;

private:
    const XmlNode* styleOf(const XmlNode& tableProperties) const;

    XmlNode m_root;
};

} // namespace salkku::ooxml
