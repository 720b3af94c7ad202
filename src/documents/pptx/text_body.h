// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a shape or a cell, before it is laid out.
#pragma once

#include "documents/pptx/colours.h"
#include "documents/pptx/text_style.h"

#include <vector>

namespace salkku::ooxml {

/// What follows a word.
enum class WordEnd { Nothing, Space, Tab, LineBreak };

struct BodyWord {
    QString text;
    double size = 0; ///< points
    bool bold = false;
    WordEnd end = WordEnd::Nothing;
    std::optional<unsigned> rgb = {}; ///< of its first letter, where its run says so
};

struct BodyParagraph {
    ParagraphStyle style;
    QString marker; ///< bullet or number before it; may be empty
    std::vector<BodyWord> words;
    bool isField = false; ///< nothing but the slide's number or a date
};

/// The paragraphs of a p:txBody or a:txBody, the empty ones too. A paragraph that line breaks part into
/// several (a heading over text, bullets typed by hand) comes as several. `colours` are the slide's.
std::vector<BodyParagraph> bodyParagraphs(const XmlNode& body, const TextStyles& styles,
                                          const ColourScheme& colours);

} // namespace salkku::ooxml
