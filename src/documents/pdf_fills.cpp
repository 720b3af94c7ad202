// SPDX-License-Identifier: GPL-3.0-or-later
// Poppler's Qt interface draws pages but does not tell their shapes. An output device on Poppler itself does,
// without drawing anything: some five times faster than recording what a painter is asked to do. That
// interface is not promised to stay; what is used of it stands in this file alone.
#include "documents/pdf_fills.h"

#include "documents/fill_shapes.h"

#include <GfxState.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Stream.h>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// A slide has some hundred fills, a page with a gradient drawn in steps some thousand.
constexpr std::size_t mostFills = 50'000;

constexpr int stepsOfCurve = 8;
constexpr double pointsPerInch = 72;

class FillRecorder : public OutputDev {
public:
    bool upsideDown() override { return true; }
    bool useDrawChar() override { return false; }
    bool interpretType3Chars() override { return false; }
    bool needNonText() override { return true; }

    void fill(GfxState* state) override { record(state); }
    void eoFill(GfxState* state) override { record(state); }

    std::vector<Fill> take() { return std::move(m_fills); }

private:
    void record(GfxState* state) {
        if (m_fills.size() >= mostFills || state->getFillOpacity() < 0.05) return;
        const auto fills = fillsOf(outlinesOf(state), clipOf(state), colourOf(state));
        m_fills.insert(m_fills.end(), fills.begin(), fills.end());
    }

    static Box clipOf(GfxState* state) {
        Box clip;
        state->getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
        return clip;
    }

    // On white paper, which is what stands behind nearly everything.
    static unsigned colourOf(GfxState* state) {
        GfxRGB rgb;
        state->getFillRGB(&rgb);
        const double opacity = state->getFillOpacity();
        const auto channel = [opacity](GfxColorComp component) {
            const double value = colToDbl(component) * opacity + (1 - opacity);
            return static_cast<unsigned>(std::lround(255 * std::clamp(value, 0.0, 1.0)));
        };
        return channel(rgb.r) << 16 | channel(rgb.g) << 8 | channel(rgb.b);
    }

    static Point transformed(GfxState* state, double x, double y) {
        Point point;
        state->transform(x, y, &point.x, &point.y);
        return point;
    }

    static std::vector<Outline> outlinesOf(GfxState* state) {
        std::vector<Outline> outlines;
        const GfxPath* path = state->getPath();
        for (int i = 0; i < path->getNumSubpaths(); ++i)
            outlines.push_back(outlineOf(state, path->getSubpath(i)));
        return outlines;
    }

    static Outline outlineOf(GfxState* state, const GfxSubpath* subpath) {
        Outline outline;
        for (int i = 0; i < subpath->getNumPoints(); ++i) {
            const Point point = transformed(state, subpath->getX(i), subpath->getY(i));
            if (!subpath->getCurve(i) || i + 2 >= subpath->getNumPoints() || outline.points.empty()) {
                outline.points.push_back(point);
                continue;
            }
            outline.hasCurves = true;
            addCurve(outline, point, transformed(state, subpath->getX(i + 1), subpath->getY(i + 1)),
                     transformed(state, subpath->getX(i + 2), subpath->getY(i + 2)));
            i += 2;
        }
        return outline;
    }

    static void addCurve(Outline& outline, Point first, Point second, Point end) {
        const Point start = outline.points.back();
        for (int step = 1; step <= stepsOfCurve; ++step) {
            const double t = static_cast<double>(step) / stepsOfCurve;
            const double u = 1 - t;
            const auto at = [&](double a, double b, double c, double d) {
                return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
            };
            outline.points.push_back(
                {at(start.x, first.x, second.x, end.x), at(start.y, first.y, second.y, end.y)});
        }
    }

    std::vector<Fill> m_fills;
};

} // namespace

std::vector<std::vector<Fill>> readPdfFills(const QByteArray& pdf, int pages) {
    std::vector<std::vector<Fill>> fills(static_cast<std::size_t>(pages));
    // The document owns the stream; the stream only looks at the bytes.
    PDFDoc document(new MemStream(pdf.constData(), 0, pdf.size(), Object(objNull)));
    if (!document.isOk()) return fills;
    for (int page = 1; page <= std::min(pages, document.getNumPages()); ++page) {
        FillRecorder recorder;
        document.displayPage(&recorder, page, pointsPerInch, pointsPerInch, 0, false, true, false);
        fills[static_cast<std::size_t>(page - 1)] = recorder.take();
    }
    return fills;
}

} // namespace salkku
