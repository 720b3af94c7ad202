// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/affine.h"
#include "documents/document.h"
#include "documents/pptx/slide_picture.h"
#include "documents/pptx/text_layout.h"

#include <vector>

namespace salkku::ooxml {

/// A text, table or chart of a slide. Places of paragraphs and cells are counted within the block.
struct SlideBlock {
    Box box;
    std::vector<Word> words;
    std::vector<MarkedParagraph> paragraphs;
    std::vector<MarkedCell> cells;
};

/// Collects what stands on a slide and puts it into reading order.
class SlideCanvas {
public:
    SlideCanvas(double width, double height);

    /// A text laid out in its frame's space.
    void addText(LaidText text, const Affine& placement, ParagraphRole role);
    void addBlock(SlideBlock block);
    void addFill(const std::vector<Fill>& fills);
    /// Letters of a text in its frame's space.
    void addLights(std::vector<Fill> lights, const Affine& placement);
    void addPicture(SlidePicture picture);
    void addUnread(const QString& name, const Box& box);

    /// Of the slide; what is painted outside is not seen.
    Box box() const { return {0, 0, m_page.width, m_page.height}; }
    std::vector<SlidePicture> takePictures() { return std::move(m_pictures); }
    Page take();

private:
    void append(const SlideBlock& block);

    Page m_page;
    std::vector<SlideBlock> m_blocks;
    std::vector<SlidePicture> m_pictures;
};

} // namespace salkku::ooxml
