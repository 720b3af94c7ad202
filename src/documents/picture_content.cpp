// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_content.h"

#include "documents/colour_distance.h"

#include "documents/ocr_engine.h"
#include "documents/picture_ink.h"
#include "documents/picture_patches.h"
#include "documents/picture_skew.h"
#include "documents/picture_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

// An A3 page scanned at 600 dpi would have 70 million; at 300 dpi, which is ample, 17 million.
constexpr qint64 mostPixels = 60'000'000;

// White or nearly so says nothing.
bool isPaper(unsigned rgb) {
    return colourDistance(rgb, 0xffffff) < 30;
}

Box placed(const QRect& pixels, const QSize& size, const Box& place) {
    const double x = place.width() / size.width();
    const double y = place.height() / size.height();
    return {place.x0 + x * pixels.left(), place.y0 + y * pixels.top(), place.x0 + x * (pixels.right() + 1),
            place.y0 + y * (pixels.bottom() + 1)};
}

bool overlap(const Box& a, const Box& b) {
    return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

// A letter of a title may be as round as a light.
bool isLetter(const Fill& fill, const std::vector<Word>& words) {
    return std::any_of(words.begin(), words.end(), [&](const Word& word) {
        return fill.box.x0 >= word.box.x0 - 1 && fill.box.x1 <= word.box.x1 + 1 &&
               fill.box.y0 >= word.box.y0 - 1 && fill.box.y1 <= word.box.y1 + 1;
    });
}

std::vector<TextLine> linesToRead(const QImage& ink, const QSize& size, const Box& place,
                                  const std::vector<Word>& known) {
    auto lines = textLinesOf(ink);
    std::erase_if(lines, [&](const TextLine& line) {
        const Box box = placed(line.box, size, place);
        return std::any_of(known.begin(), known.end(),
                           [&](const Word& word) { return overlap(word.box, box); });
    });
    return lines;
}

ReadingProblem missingLanguages(const OcrEngine& engine) {
    const QString packages =
        QStringLiteral("tesseract-ocr-") + engine.missing().join(QStringLiteral(", tesseract-ocr-"));
    return {QStringLiteral("recognition_language_missing"),
            engine.isReady()
                ? Text::tr("Text in pictures is read with less certainty: %1 is not installed.").arg(packages)
                : Text::tr("Text in pictures cannot be read. Install %1.").arg(packages),
            0};
}

} // namespace

PictureReader::PictureReader(QString languages)
    : m_languages(std::move(languages)) {}

PictureReader::~PictureReader() = default;
PictureReader::PictureReader(PictureReader&&) noexcept = default;
PictureReader& PictureReader::operator=(PictureReader&&) noexcept = default;

Result<PictureContent> PictureReader::read(const QImage& picture, const Box& place,
                                           const std::vector<Word>& known) {
    if (picture.isNull())
        return Error{ErrorCode::Damaged, Text::tr("The picture has no pixels. Get it anew."), {}};
    if (qint64(picture.width()) * picture.height() > mostPixels)
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("The picture has more than %1 million pixels. Save it smaller.")
                         .arg(mostPixels / 1'000'000),
                     {}};
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&](const Word& word) { return overlap(word.box, place); });
    const double skew = isKnown ? 0 : skewOf(pixels);
    if (skew == 0) return readLevel(pixels, place, known);
    const QImage level = levelled(pixels, skew);
    const Box area = levelledPlace(place, pixels.size(), level.size());
    PictureContent content = readLevel(level, area, known);
    content.levelled = LevelledArea{area, skew};
    return content;
}

PictureContent PictureReader::readLevel(const QImage& pixels, const Box& place,
                                        const std::vector<Word>& known) {
    const ColourMap map = coloursOf(pixels);
    const auto patches = patchesOf(map);
    PictureContent content;
    for (const Patch& patch : patches)
        if (!isPaper(patch.rgb))
            content.fills.push_back(
                {placed(patch.area.box, pixels.size(), place), patch.rgb, patch.round, patch.certainty});
    const QImage ink = inkOf(pixels, map, patches);
    const auto lines = linesToRead(ink, pixels.size(), place, known);
    if (lines.empty()) return content;
    if (!m_engine) m_engine = std::make_unique<OcrEngine>(m_languages);
    if (!m_engine->missing().isEmpty()) content.problems.push_back(missingLanguages(*m_engine));
    for (const PictureWord& found : pictureWordsOf(ink, lines, *m_engine)) {
        Word word;
        word.text = found.word.text;
        word.box = placed(found.word.box, pixels.size(), place);
        word.turn = found.turn;
        word.certainty = found.word.certainty;
        content.words.push_back(std::move(word));
    }
    std::erase_if(content.fills, [&](const Fill& fill) { return isLetter(fill, content.words); });
    return content;
}

Result<PictureContent> readPicture(const QImage& picture, const Box& place) {
    return PictureReader().read(picture, place);
}

} // namespace salkku
