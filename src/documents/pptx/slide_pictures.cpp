// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/slide_pictures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr double pointsPerInch = 72;
constexpr double lowestDpi = 150; // as pictures in PDF files are read
constexpr double highestDpi = 220;

QImage cropped(const QImage& image, const QRectF& crop) {
    const QRectF area(crop.x() * image.width(), crop.y() * image.height(), crop.width() * image.width(),
                      crop.height() * image.height());
    return crop == QRectF(0, 0, 1, 1) ? image : image.copy(area.toRect());
}

// As fine as type needs to be recognised, and no finer.
QImage resolved(const QImage& image, const Box& box) {
    const double dpi = image.width() * pointsPerInch / std::max(1.0, box.width());
    const double wanted = std::clamp(dpi, lowestDpi, highestDpi);
    if (std::abs(wanted - dpi) < 1) return image;
    const auto pixels = [&](double points) {
        return std::max(1, static_cast<int>(std::lround(points / pointsPerInch * wanted)));
    };
    return image.scaled(pixels(box.width()), pixels(box.height()), Qt::IgnoreAspectRatio,
                        Qt::SmoothTransformation);
}

QImage imageOf(PartReader& parts, const SlidePicture& picture) {
    if (picture.part.isEmpty()) return {};
    const QImage image = QImage::fromData(parts.bytes(picture.part));
    if (image.isNull()) return {};
    return resolved(cropped(image, picture.crop), picture.box);
}

} // namespace

void SlidePictures::read(PartReader& parts, const std::vector<SlidePicture>& pictures, Page& page,
                         const std::function<void()>& afterEach) {
    const int mostPictures = parts.limits().pictures;
    for (const SlidePicture& picture : pictures) {
        if (m_pictures++ < mostPictures) {
            read(parts, picture, page);
            afterEach();
            continue;
        }
        page.unread.push_back({picture.name, picture.box});
        addProblem(
            {QStringLiteral("too_many_pictures"),
             Text::tr("Only the first %1 pictures of a document are read. Split it into smaller documents.")
                 .arg(mostPictures),
             page.number});
    }
}

void SlidePictures::read(PartReader& parts, const SlidePicture& picture, Page& page) {
    const QImage image = imageOf(parts, picture);
    if (image.isNull()) {
        page.unread.push_back({picture.name, picture.box});
        return;
    }
    if (!m_reader) m_reader.emplace();
    auto content = m_reader->read(image, picture.box, page.words);
    if (!content) {
        page.unread.push_back({picture.name, picture.box});
        return addProblem({QStringLiteral("picture_not_read"), content.error().message, page.number});
    }
    for (ReadingProblem problem : content->problems) {
        problem.page = page.number;
        addProblem(std::move(problem));
    }
    // What is drawn over the picture stays on top.
    page.fills.insert(page.fills.begin(), content->fills.begin(), content->fills.end());
    std::move(content->words.begin(), content->words.end(), std::back_inserter(page.words));
}

void SlidePictures::addProblem(ReadingProblem problem) {
    const bool known = std::any_of(m_problems.begin(), m_problems.end(), [&](const ReadingProblem& p) {
        return p.code == problem.code && p.message == problem.message;
    });
    if (!known) m_problems.push_back(std::move(problem));
}

} // namespace salkku::ooxml
