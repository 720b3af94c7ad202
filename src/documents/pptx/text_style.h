// SPDX-License-Identifier: GPL-3.0-or-later
// How a paragraph is set, from all places that may say so.
#pragma once

#include "documents/pptx/xml_tree.h"

#include <vector>

namespace salkku::ooxml {

enum class Alignment { Left, Middle, Right };

/// A distance that is given in points or as a share of the line's height.
struct Spacing {
    double points = 0;
    double share = 0;

    double of(double lineHeight) const { return points + share * lineHeight; }
};

struct ParagraphStyle {
    int level = 0;    ///< from 0
    double size = 18; ///< points
    bool bold = false;
    double marginLeft = 0; ///< points
    double indent = 0;     ///< of the first line, from the margin; negative where a bullet hangs
    Alignment alignment = Alignment::Left;
    QString bullet;    ///< its letter; empty for none
    QString numbering; ///< "arabicPeriod"; empty for none
    int firstNumber = 1;
    Spacing before;
    Spacing after;
    Spacing line = {0, 1};
};

/// Lists of styles by level (a:lstStyle and its likes), the weakest first; they outlive it.
class TextStyles {
public:
    explicit TextStyles(std::vector<const XmlNode*> lists = {})
        : m_lists(std::move(lists)) {}

    /// With another list that is stronger than those before.
    TextStyles with(const XmlNode* list) const;
    /// Of an a:p.
    ParagraphStyle styleOf(const XmlNode& paragraph) const;

private:
    std::vector<const XmlNode*> m_lists;
};

} // namespace salkku::ooxml
