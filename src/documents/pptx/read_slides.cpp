// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/read_slides.h"

#include "documents/pptx/read_fault.h"
#include "documents/pptx/slide_pictures.h"
#include "documents/pptx/slides_reader.h"

#include <QCoreApplication>

namespace salkku {

namespace {

using namespace ooxml;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Document read(PartReader& parts, const TellProgress& tell) {
    SlidePictures pictures;
    Document document;
    document.format = DocumentFormat::Slides;
    int count = 0;
    const auto tellSlides = [&] {
        if (tell) tell(ReadingStage::Pages, static_cast<int>(document.pages.size()), count);
    };
    SlidesReader reader(parts, presentationPart(parts), [&](const auto& found, Page& page) {
        pictures.read(parts, found, page, tellSlides);
    });
    document.title = reader.title();
    const QStringList slides = reader.slideParts();
    count = static_cast<int>(slides.size());
    for (const QString& part : slides) {
        document.pages.push_back(reader.slide(part, static_cast<int>(document.pages.size()) + 1));
        tellSlides();
    }
    document.problems = pictures.takeProblems();
    return document;
}

} // namespace

Result<Document> readSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                            const TellProgress& tell) {
    try {
        OfficePackage package(bytes, path, limits);
        PartReader parts(package);
        Document document = read(parts, tell);
        if (document.pages.empty())
            return Error{ErrorCode::NotADocument,
                         Text::tr("The presentation has no slides. Choose another file."), path};
        return document;
    } catch (const ReadFault& fault) {
        return fault.error;
    }
}

} // namespace salkku
