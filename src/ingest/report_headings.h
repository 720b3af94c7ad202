// SPDX-License-Identifier: GPL-3.0-or-later
// Headings of numbered reports. Numbers say how deep a heading stands; they may repeat or jump, so that the
// order of headings, and not their numbers, tells what belongs to what.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace salkku {

struct NumberedHeading {
    QString number;           ///< "6.3.1", without a full stop at its end
    int depth = 1;            ///< how many numbers it has
    bool hasFullStop = false; ///< behind the number: "2. Title"
    QString rest;             ///< what follows the number
};

/// For a text that begins as a numbered heading does. One number alone is taken for a heading only on a short
/// line that is no sentence: lists are numbered too.
std::optional<NumberedHeading> numberedHeading(const QString& text);

/// A line of a table of contents: leader dots before a page's number.
bool isContentsLine(const QString& text);

/// Where headings with two numbers or more begin inside the text, behind the end of a sentence.
std::vector<qsizetype> innerHeadings(const QString& text);

} // namespace salkku
