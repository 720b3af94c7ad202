// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/text_style.h"

#include <map>

namespace salkku::ooxml {

/// Counts the numbered paragraphs of one text.
class ListNumbering {
public:
    /// What stands before the next paragraph: its bullet, its number, or nothing.
    QString markerOf(const ParagraphStyle& style);

private:
    struct Count {
        QString numbering;
        int last = 0;
    };
    std::map<int, Count> m_counts; ///< by level
};

} // namespace salkku::ooxml
