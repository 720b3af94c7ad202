// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/ocr_engine.h"
#include "documents/picture_lines.h"

#include <QImage>
#include <vector>

namespace salkku {

/// A word in a picture, its place in pixels.
struct PictureWord {
    OcrWord word;
    Turn turn = Turn::Upright;
};

/// The words of the lines in `ink`, as inkOf and textLinesOf make them. None where there are more lines than
/// a page has, or the first of them are no text at all: then the picture is a photograph.
std::vector<PictureWord> pictureWordsOf(const QImage& ink, const std::vector<TextLine>& lines,
                                        OcrEngine& engine);

} // namespace salkku
