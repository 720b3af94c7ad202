// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/read_fault.h"
#include "documents/pptx/read_slides.h"
#include "documents/pptx/slides_reader.h"

namespace salkku {

using namespace ooxml;

Result<int> visitSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                        const SlideVisitor& visit) {
    std::atomic<int> taken = 0;
    int visited = 0;
    const auto slides = visitSlides(bytes, path, limits, taken, [&](const Page& page) {
        ++visited;
        return visit(page);
    });
    if (!slides) return slides.error();
    return visited;
}

Result<int> visitSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                        std::atomic<int>& taken, const SlideVisitor& visit) {
    try {
        OfficePackage package(bytes, path, limits);
        PartReader parts(package);
        SlidesReader reader(parts, presentationPart(parts));
        const QStringList slides = reader.slideParts();
        const int count = static_cast<int>(slides.size());
        for (int slide = taken++; slide < count; slide = taken++)
            if (!visit(reader.slide(slides[slide], slide + 1))) break;
        return count;
    } catch (const ReadFault& fault) {
        return fault.error;
    }
}

} // namespace salkku
