// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_file.h"

#include "documents/picture_content.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

// As PictureReader's limit; known from the file's head, before anything is unpacked.
constexpr qint64 mostPixels = 60'000'000;

// What a picture of unknown size is taken for, and what a program may say that does not know it either.
constexpr double usualDpi = 150;
constexpr double lowestDpi = 50;
constexpr double highestDpi = 1200;
constexpr double pointsPerInch = 72;
constexpr double metresPerInch = 0.0254;

double dpiOf(const QImage& picture) {
    const double dpi = picture.dotsPerMeterX() * metresPerInch;
    return dpi >= lowestDpi && dpi <= highestDpi ? dpi : usualDpi;
}

} // namespace

Result<QImage> decodePicture(const QByteArray& bytes, const QString& path) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // photographs of paper tell which side is up
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("The picture has more than %1 million pixels. Save it smaller.")
                         .arg(mostPixels / 1'000'000),
                     path};
    const QImage picture = reader.read();
    if (picture.isNull())
        return Error{ErrorCode::Damaged,
                     Text::tr("The picture is damaged or incomplete. Get the file anew from where it came."),
                     path};
    return picture;
}

Result<Document> readPictureFile(const QByteArray& bytes, const QString& path) {
    const auto picture = decodePicture(bytes, path);
    if (!picture) return picture.error();
    const double points = pointsPerInch / dpiOf(*picture);
    Page page;
    page.width = picture->width() * points;
    page.height = picture->height() * points;
    auto content = readPicture(*picture, {0, 0, page.width, page.height});
    if (!content) return Error{content.error().code, content.error().message, path};
    page.words = std::move(content->words);
    page.fills = std::move(content->fills);
    if (content->levelled) page.levelled.push_back(*content->levelled);
    Document document;
    document.format = DocumentFormat::Picture;
    document.problems = std::move(content->problems);
    document.pages.push_back(std::move(page));
    return document;
}

} // namespace salkku
