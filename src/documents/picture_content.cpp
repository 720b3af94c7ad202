// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_content.h"

#include "documents/ocr_engine.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

// An A3 page scanned at 600 dpi would have 70 million; at 300 dpi, which is ample, 17 million.
constexpr qint64 mostPixels = 60'000'000;

Box placed(const QRect& pixels, const QSize& size, const Box& place) {
    const double x = place.width() / size.width();
    const double y = place.height() / size.height();
    return {place.x0 + x * pixels.left(), place.y0 + y * pixels.top(), place.x0 + x * (pixels.right() + 1),
            place.y0 + y * (pixels.bottom() + 1)};
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

Result<PictureContent> PictureReader::read(const QImage& picture, const Box& place) {
    if (picture.isNull())
        return Error{ErrorCode::Damaged, Text::tr("The picture has no pixels. Get it anew."), {}};
    if (qint64(picture.width()) * picture.height() > mostPixels)
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("The picture has more than %1 million pixels. Save it smaller.")
                         .arg(mostPixels / 1'000'000),
                     {}};
    if (!m_engine) m_engine = std::make_unique<OcrEngine>(m_languages);
    PictureContent content;
    if (!m_engine->missing().isEmpty()) content.problems.push_back(missingLanguages(*m_engine));
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (const OcrWord& found : m_engine->recognise(grey, OcrLayout::Sparse)) {
        Word word;
        word.text = found.text;
        word.box = placed(found.box, picture.size(), place);
        word.certainty = found.certainty;
        content.words.push_back(std::move(word));
    }
    return content;
}

Result<PictureContent> readPicture(const QImage& picture, const Box& place) {
    return PictureReader().read(picture, place);
}

} // namespace salkku
