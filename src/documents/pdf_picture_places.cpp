// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_picture_places.h"

#include <GfxState.h>
#include <Object.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>
#include <algorithm>

namespace salkku {

namespace {

constexpr double pointsPerInch = 72;

// A table of a few rows needs more, in points and in pixels; logos and icons have less.
constexpr double smallestSide = 90;
constexpr int fewestPixels = 60'000;

// Strips of a scan may leave a hairline between them.
constexpr double touching = 1.5;

class PlaceRecorder : public OutputDev {
public:
    bool upsideDown() override { return true; }
    bool useDrawChar() override { return false; }
    bool interpretType3Chars() override { return false; }
    bool needNonText() override { return true; }

    void drawImage(GfxState* state, Object* ref, ::Stream* stream, int width, int height,
                   GfxImageColorMap* colours, bool interpolate, const int* mask, bool isInline) override {
        record(state, width);
        OutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask, isInline);
    }
    void drawMaskedImage(GfxState* state, Object*, ::Stream*, int width, int, GfxImageColorMap*, bool,
                         ::Stream*, int, int, bool, bool) override {
        record(state, width);
    }
    void drawSoftMaskedImage(GfxState* state, Object*, ::Stream*, int width, int, GfxImageColorMap*, bool,
                             ::Stream*, int, int, GfxImageColorMap*, bool) override {
        record(state, width);
    }
    void drawImageMask(GfxState* state, Object* ref, ::Stream* stream, int width, int height, bool invert,
                       bool interpolate, bool isInline) override {
        record(state, width);
        OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, isInline);
    }

    std::vector<PicturePlace> take() { return std::move(m_places); }

private:
    // A picture fills the unit square of its coordinates.
    void record(GfxState* state, int width) {
        Box box = cornerOf(state, 0, 0);
        for (const auto& [x, y] : {std::pair(1.0, 0.0), std::pair(0.0, 1.0), std::pair(1.0, 1.0)})
            box = box.united(cornerOf(state, x, y));
        if (box.width() <= 0) return;
        const double dpi = pointsPerInch * width / box.width();
        Box clip;
        state->getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
        const Box seen{std::max(box.x0, clip.x0), std::max(box.y0, clip.y0), std::min(box.x1, clip.x1),
                       std::min(box.y1, clip.y1)};
        if (seen.width() > 0 && seen.height() > 0) m_places.push_back({seen, dpi});
    }

    static Box cornerOf(GfxState* state, double x, double y) {
        Box corner;
        state->transform(x, y, &corner.x0, &corner.y0);
        corner.x1 = corner.x0;
        corner.y1 = corner.y0;
        return corner;
    }

    std::vector<PicturePlace> m_places;
};

bool isLargePicture(Dict* picture) {
    const Object width = picture->lookup("Width");
    const Object height = picture->lookup("Height");
    return width.isInt() && height.isInt() &&
           static_cast<double>(width.getInt()) * height.getInt() >= fewestPixels;
}

// Whether the resources name a large picture, perhaps inside a form. Pages without one need no second look.
bool namesPicture(Dict* resources, int depth) {
    constexpr int deepestForm = 4;
    const Object objects = resources ? resources->lookup("XObject") : Object();
    if (!objects.isDict() || depth > deepestForm) return false;
    for (int i = 0; i < objects.dictGetLength(); ++i) {
        const Object object = objects.dictGetVal(i);
        if (!object.isStream()) continue;
        Dict* dict = object.streamGetDict();
        const Object kind = dict->lookup("Subtype");
        if (kind.isName("Image") && isLargePicture(dict)) return true;
        const Object own = dict->lookup("Resources");
        if (kind.isName("Form") && own.isDict() && namesPicture(own.getDict(), depth + 1)) return true;
    }
    return false;
}

bool touch(const Box& a, const Box& b) {
    return a.x0 < b.x1 + touching && b.x0 < a.x1 + touching && a.y0 < b.y1 + touching &&
           b.y0 < a.y1 + touching;
}

std::vector<PicturePlace> joined(const std::vector<PicturePlace>& places) {
    std::vector<PicturePlace> result;
    for (PicturePlace place : places) {
        for (auto other = result.begin(); other != result.end();) {
            if (!touch(place.box, other->box)) {
                ++other;
                continue;
            }
            place = {place.box.united(other->box), std::max(place.dpi, other->dpi)};
            other = result.erase(other);
        }
        result.push_back(place);
    }
    std::erase_if(result, [](const PicturePlace& place) {
        return std::min(place.box.width(), place.box.height()) < smallestSide;
    });
    return result;
}

} // namespace

std::vector<std::vector<PicturePlace>> pdfPicturePlaces(const QByteArray& pdf, int pages) {
    std::vector<std::vector<PicturePlace>> places(static_cast<std::size_t>(pages));
    PDFDoc document(new MemStream(pdf.constData(), 0, pdf.size(), Object(objNull)));
    if (!document.isOk()) return places;
    for (int number = 1; number <= std::min(pages, document.getNumPages()); ++number) {
        ::Page* page = document.getPage(number);
        if (!page || !namesPicture(page->getResourceDict(), 0)) continue;
        PlaceRecorder recorder;
        document.displayPage(&recorder, number, pointsPerInch, pointsPerInch, 0, false, true, false);
        places[static_cast<std::size_t>(number - 1)] = joined(recorder.take());
    }
    return places;
}

} // namespace salkku
