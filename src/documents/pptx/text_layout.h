// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/pptx/text_body.h"

#include <vector>

namespace salkku::ooxml {

enum class Anchor { Top, Middle, Bottom };

/// How a text sits in its frame.
struct BodyProperties {
    double left = 7.2, top = 3.6, right = 7.2, bottom = 3.6; ///< insets in points
    Anchor anchor = Anchor::Top;
    bool wraps = true;
    Turn turn = Turn::Upright;
    double fontScale = 1;  ///< of a text that was shrunk to fit
    double lineShrink = 0; ///< what is taken from each line's height, as a share
    int columns = 1;
    double columnGap = 0;
};

/// From bodyPr elements, the weakest first; null ones are skipped.
BodyProperties bodyPropertiesOf(const std::vector<const XmlNode*>& weakestFirst);

/// A text in the space of its frame, which begins at 0 0.
struct LaidText {
    std::vector<Word> words;                 ///< each with its paragraph
    std::vector<MarkedParagraph> paragraphs; ///< those that have words
    std::vector<Fill> lights;                ///< letters that are coloured shapes
};

/// Where the words stand about; what is exact are the paragraphs. `width` and `height` are those of the
/// frame.
LaidText layOutText(const std::vector<BodyParagraph>& paragraphs, const BodyProperties& properties,
                    double width, double height);

/// Of a frame so wide that holds the text, with its insets.
double textHeight(const std::vector<BodyParagraph>& paragraphs, const BodyProperties& properties,
                  double width);

} // namespace salkku::ooxml
