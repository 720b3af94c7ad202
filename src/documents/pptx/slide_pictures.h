// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/picture_content.h"
#include "documents/pptx/part_reader.h"

#include <QImage>
#include <QRectF>
#include <functional>
#include <optional>
#include <vector>

namespace salkku::ooxml {

/// A picture on a slide that is large enough to say something.
struct SlidePicture {
    QString part;
    Box box;
    QRectF crop = {0, 0, 1, 1}; ///< what is seen of it, in shares of its sides
    QString name;
};

/// Reads what stands in pictures: their words and coloured areas go to their slide, and those that cannot be
/// read to its unread objects.
class SlidePictures {
public:
    explicit SlidePictures(PartReader& parts)
        : m_parts(parts) {}

    /// `afterEach` is called after every picture.
    void read(const std::vector<SlidePicture>& pictures, Page& page, const std::function<void()>& afterEach);
    std::vector<ReadingProblem> takeProblems() { return std::move(m_problems); }

private:
    void read(const SlidePicture& picture, Page& page);
    QImage imageOf(const SlidePicture& picture);
    void addProblem(ReadingProblem problem);

    PartReader& m_parts;
    std::optional<PictureReader> m_reader; ///< made for the first picture
    std::vector<ReadingProblem> m_problems;
    int m_pictures = 0;
};

} // namespace salkku::ooxml
