// SPDX-License-Identifier: GPL-3.0-or-later
// What a raster picture shows: a table that was pasted as a screenshot, a scanned page.
#pragma once

#include "documents/document.h"
#include "domain/result.h"

#include <QImage>
#include <memory>
#include <optional>
#include <vector>

namespace salkku {

/// Words and coloured areas of a picture, each with its certainty. Words come line by line; a word's
/// `spaceAfter` is false at no place where the picture shows a gap.
struct PictureContent {
    std::vector<Word> words;
    std::vector<Fill> fills;
    std::vector<ReadingProblem> problems; ///< as a language that is not installed; page 0
    std::optional<LevelledArea> levelled; ///< where the picture stood askew
};

class OcrEngine;

/// Reads pictures one after the other with one text recogniser, which takes some 0.2 s to load; it is loaded
/// with the first picture that shows anything like text. For one thread.
class PictureReader {
public:
    /// `languages` are Tesseract's codes, as "fin+swe"; those that are not installed become a problem.
    explicit PictureReader(QString languages = QStringLiteral("fin+swe"));
    ~PictureReader();
    PictureReader(PictureReader&&) noexcept;
    PictureReader& operator=(PictureReader&&) noexcept;

    /// `place` is where the picture stands on its page; what is found comes in that page's coordinates.
    /// `known` are words of the page that stand over the picture: they are not read again.
    /// A picture that stands askew is levelled first, unless there are such words, which would stay askew.
    /// Errors: Damaged for a picture without pixels, LimitExceeded for one with more than 60 million.
    Result<PictureContent> read(const QImage& picture, const Box& place, const std::vector<Word>& known = {});

private:
    PictureContent readLevel(const QImage& pixels, const Box& place, const std::vector<Word>& known);

    QString m_languages;
    std::unique_ptr<OcrEngine> m_engine;
};

/// The same for a single picture.
Result<PictureContent> readPicture(const QImage& picture, const Box& place);

} // namespace salkku
