// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/page_flow.h"

#include "exporting/layout/slide_geometry.h"
#include "exporting/layout/text_width.h"
#include "exporting/visible_text.h"

#include <algorithm>
#include <array>

namespace salkku {

namespace {

struct TitleFit {
    double size;
    int lines; ///< at most
};

constexpr std::array slideTitleFits = {TitleFit{26, 1}, TitleFit{20, 3}};
constexpr std::array titleSlideFits = {TitleFit{40, 2}, TitleFit{28, 5}};
constexpr double kickerSize = 12;
constexpr double longestRun = 300; // points; leaves room for the subtitle behind it

struct FittedTitle {
    QString text;
    double size;
    int lines;
};

template <std::size_t n>
FittedTitle fitTitle(const QString& title, const std::array<TitleFit, n>& fits, double width) {
    for (const TitleFit& fit : fits)
        if (const int lines = lineCount(title, {fit.size, true}, width); lines <= fit.lines)
            return {title, fit.size, lines};
    const TitleFit& last = fits.back();
    // One letter's room for the ellipsis.
    const qsizetype end = fittingPrefix(title, {last.size, true}, width - 2 * last.size, last.lines);
    return {title.left(end).trimmed() + QChar(0x2026), last.size, last.lines};
}

// The lines of a title slide's subtitle stay lines.
QString visibleLines(const QString& text) {
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) line = visibleText(line);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

PageFlow::PageFlow(const ReportSlide& slide, const Report& report, const PageShape& shape)
    : m_slide(slide)
    , m_report(report)
    , m_shape(shape) {
    m_pages.push_back(firstPage());
    m_cursor = m_top;
    // The title of a page that goes on may need a line more.
    PlacedSlide later;
    placeTitle(later, laterTitle());
    m_laterTop = m_top;
    m_top = m_cursor;
}

QString PageFlow::laterTitle() const {
    return m_slide.title.isEmpty() ? ownTitle() : continued(ownTitle());
}

// A slide without a title of its own is titled by its run, which is numbered when all of it stands.
QString PageFlow::ownTitle() const {
    return visibleText(m_slide.title.isEmpty() ? m_slide.run : m_slide.title);
}

PlacedSlide PageFlow::firstPage() {
    PlacedSlide page;
    page.sources = m_slide.sources;
    page.isTitleSlide = m_slide.isTitleSlide;
    page.id = m_slide.id;
    const QString title = ownTitle();
    placeTitle(page, title);
    if (page.title != title) m_overflow << title;
    if (page.isTitleSlide) {
        page.kicker = visibleLines(m_slide.subtitle);
        return page;
    }
    const QString subtitle = visibleText(m_slide.subtitle);
    const double room = contentWidth() - (m_slide.run.isEmpty() ? 0 : longestRun);
    if (textWidth(subtitle, {kickerSize, true}) <= room)
        page.kicker = subtitle;
    else
        m_overflow << subtitle;
    return page;
}

void PageFlow::placeTitle(PlacedSlide& page, const QString& title) {
    const SlideBox cover = m_shape.titleSlideText();
    const double top = page.isTitleSlide ? cover.y : m_shape.titleTop();
    const double left = page.isTitleSlide ? cover.x : m_shape.left;
    const double width = page.isTitleSlide ? cover.width : contentWidth();
    const FittedTitle fitted =
        page.isTitleSlide ? fitTitle(title, titleSlideFits, width) : fitTitle(title, slideTitleFits, width);
    page.title = fitted.text;
    page.titleSize = fitted.size;
    page.titleBox = {left, top, width, fitted.lines * lineHeight(u"", fitted.size) + 3};
    m_top = page.titleBox.bottom() + geometry::contentGap;
}

double PageFlow::remaining() const {
    return m_shape.contentBottom() - m_cursor;
}

double PageFlow::fullHeight() const {
    return m_shape.contentBottom() - std::max(m_top, m_laterTop);
}

void PageFlow::newPage() {
    PlacedSlide page;
    page.sources = m_slide.sources;
    page.kicker = m_pages.front().kicker;
    page.id = m_slide.id;
    if (m_slide.isTitleSlide) page.kicker.clear();
    placeTitle(page, laterTitle());
    m_pages.push_back(std::move(page));
    m_cursor = m_top;
    m_isFresh = true;
}

SlideBox PageFlow::take(double height) {
    const SlideBox box{m_shape.left, m_cursor, contentWidth(), height};
    m_cursor += height;
    m_isFresh = false;
    return box;
}

void PageFlow::add(PlacedBlock block) {
    m_pages.back().blocks.push_back(std::move(block));
}

QString PageFlow::continued(const QString& heading) const {
    return m_report.continuedTitle.contains(QLatin1String("%1")) ? m_report.continuedTitle.arg(heading)
                                                                 : heading;
}

} // namespace salkku
