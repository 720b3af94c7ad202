// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_words.h"

#include <QTransform>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// Letters of this height, in pixels, are what the recogniser reads best.
constexpr double bestHeight = 40;
constexpr double largestScale = 4;

// Pixels of paper round a line, before and after it is enlarged.
constexpr int margin = 3;
constexpr int paper = 12;

// A page of dense type has some 60 lines, a table of 25 by 10 cells 300; more is a photograph's.
constexpr std::size_t mostLines = 800;

// What a photograph's edges are taken for has a certainty of about 0.2, bad print still 0.6.
constexpr std::size_t linesOfTrial = 40;
constexpr double leastOfTrial = 0.35;

// A line cut out, enlarged, and what leads back from it to the picture.
struct Strip {
    QImage image;
    QRect source;
    double scale = 1;
    int degrees = 0; ///< by which it was turned, clockwise
};

QImage turnedBy(const QImage& image, int degrees) {
    return degrees == 0 ? image : image.transformed(QTransform().rotate(degrees));
}

// The darkest becomes black, so that faint and strong writing look alike.
void stretch(QImage& grey) {
    int darkest = 255;
    for (int y = 0; y < grey.height(); ++y)
        darkest = std::min<int>(
            darkest, *std::min_element(grey.constScanLine(y), grey.constScanLine(y) + grey.width()));
    if (darkest < 30 || darkest > 220) return;
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            grey.scanLine(y)[x] = static_cast<uchar>(
                std::clamp(255 * (grey.constScanLine(y)[x] - darkest) / (255 - darkest), 0, 255));
}

QImage framed(const QImage& grey) {
    QImage result(grey.width() + 2 * paper, grey.height() + 2 * paper, QImage::Format_Grayscale8);
    result.fill(255);
    for (int y = 0; y < grey.height(); ++y)
        std::copy(grey.constScanLine(y), grey.constScanLine(y) + grey.width(),
                  result.scanLine(y + paper) + paper);
    return result;
}

Strip stripOf(const QImage& ink, const TextLine& line, int degrees) {
    Strip strip;
    strip.degrees = degrees;
    strip.source = line.box.adjusted(-margin, -margin, margin, margin).intersected(ink.rect());
    const int height = line.isTurned ? line.box.width() : line.box.height();
    strip.scale = std::clamp(bestHeight / height, 0.25, largestScale);
    QImage cut = turnedBy(ink.copy(strip.source), degrees);
    stretch(cut);
    const QSize size(std::max(1, static_cast<int>(std::lround(cut.width() * strip.scale))),
                     std::max(1, static_cast<int>(std::lround(cut.height() * strip.scale))));
    strip.image = framed(cut.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8));
    return strip;
}

// From the enlarged line back to the picture.
QRect placeInPicture(const QRect& box, const Strip& strip) {
    const auto back = [&](int value) { return static_cast<int>(std::lround((value - paper) / strip.scale)); };
    const QRect cut(QPoint(back(box.left()), back(box.top())),
                    QPoint(back(box.right() + 1) - 1, back(box.bottom() + 1) - 1));
    const QRect& source = strip.source;
    QRect place = cut;
    if (strip.degrees == 90)
        place = QRect(cut.top(), source.height() - cut.right() - 1, cut.height(), cut.width());
    if (strip.degrees == -90)
        place = QRect(source.width() - cut.bottom() - 1, cut.left(), cut.height(), cut.width());
    return place.translated(source.topLeft()).intersected(source);
}

double meanCertainty(const std::vector<OcrWord>& words) {
    double sum = 0;
    double characters = 0;
    for (const OcrWord& word : words) {
        sum += word.certainty * static_cast<double>(word.text.size());
        characters += static_cast<double>(word.text.size());
    }
    return characters > 0 ? sum / characters : 0;
}

double meanCertainty(const std::vector<PictureWord>& words) {
    std::vector<OcrWord> plain;
    for (const PictureWord& word : words) plain.push_back(word.word);
    return meanCertainty(plain);
}

class LineReader {
public:
    LineReader(const QImage& ink, OcrEngine& engine)
        : m_ink(ink)
        , m_engine(engine) {}

    std::vector<PictureWord> read(const TextLine& line) {
        if (!line.isTurned) return asWords(wordsIn(line, 0), Turn::Upright);
        // Turned text is made upright by turning it back: what runs up the page by 90° clockwise.
        const auto upwards = wordsIn(line, 90);
        const auto downwards = wordsIn(line, -90);
        return meanCertainty(upwards) >= meanCertainty(downwards) ? asWords(upwards, Turn::CounterClockwise)
                                                                  : asWords(downwards, Turn::Clockwise);
    }

private:
    std::vector<OcrWord> wordsIn(const TextLine& line, int degrees) {
        const Strip strip = stripOf(m_ink, line, degrees);
        auto words = m_engine.recognise(strip.image, OcrLayout::Line);
        for (OcrWord& word : words) word.box = placeInPicture(word.box, strip);
        return words;
    }

    static std::vector<PictureWord> asWords(const std::vector<OcrWord>& words, Turn turn) {
        std::vector<PictureWord> result;
        for (const OcrWord& word : words) result.push_back({word, turn});
        return result;
    }

    const QImage& m_ink;
    OcrEngine& m_engine;
};

} // namespace

std::vector<PictureWord> pictureWordsOf(const QImage& ink, const std::vector<TextLine>& lines,
                                        OcrEngine& engine) {
    std::vector<PictureWord> words;
    if (lines.size() > mostLines) return words;
    LineReader reader(ink, engine);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto found = reader.read(lines[i]);
        words.insert(words.end(), found.begin(), found.end());
        if (i + 1 == linesOfTrial && meanCertainty(words) < leastOfTrial) return {};
    }
    return words;
}

} // namespace salkku
