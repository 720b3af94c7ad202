// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/picture_content.h"
#include "documents/pptx/part_reader.h"
#include "documents/pptx/slide_picture.h"

#include <QImage>
#include <functional>
#include <optional>
#include <vector>

namespace salkku::ooxml {

/// Reads what stands in pictures: their words and coloured areas go to their slide, and those that cannot be
/// read to its unread objects.
class SlidePictures {
public:
    /// `afterEach` is called after every picture.
    void read(PartReader& parts, const std::vector<SlidePicture>& pictures, Page& page,
              const std::function<void()>& afterEach);
    std::vector<ReadingProblem> takeProblems() { return std::move(m_problems); }

private:
    void read(PartReader& parts, const SlidePicture& picture, Page& page);
    void addProblem(ReadingProblem problem);

    std::optional<PictureReader> m_reader; ///< made for the first picture
    std::vector<ReadingProblem> m_problems;
    int m_pictures = 0;
};

} // namespace salkku::ooxml
