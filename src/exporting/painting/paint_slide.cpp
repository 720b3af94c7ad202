// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/painting/paint_slide.h"

#include "exporting/painting/paint_blocks.h"
#include "exporting/painting/pen_box.h"
#include "exporting/pptx/palette.h"

#include <algorithm>

namespace salkku {

namespace {

using namespace painting;
namespace palette = pptx::palette;

QColor inkOf(const char* colour) {
    return colourOf(QLatin1String(colour));
}

class SlidePainter {
public:
    SlidePainter(QPainter& painter, const PlacedSlide& slide, const PageFrame& frame)
        : m_painter(painter)
        , m_slide(slide)
        , m_frame(frame)
        , m_look(frame.look) {}

    void paint(int number) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(QFont(m_look.font.isEmpty() ? QString::fromLatin1(slideFont) : m_look.font));
        paintGround();
        if (m_slide.isTitleSlide)
            paintTitlePage();
        else
            paintHeading();
        for (const PlacedBlock& block : m_slide.blocks) std::visit(*this, block);
        paintFooter(number);
    }

    void operator()(const PlacedText& text) { paintText(m_painter, text, m_look); }
    void operator()(const PlacedTable& table) { paintTable(m_painter, table, m_look); }
    void operator()(const PlacedChart& chart) { paintChart(m_painter, chart, m_frame.language, m_look); }

private:
    void paintGround() {
        m_painter.fillRect(QRectF(0, 0, m_frame.shape.width, m_frame.shape.height),
                           colourOf(m_slide.isTitleSlide ? m_look.titleGround : m_look.ground));
    }

    void paintTitlePage() {
        const QColor ink = colourOf(m_look.titleInk);
        const QRectF title = rectOf(m_slide.titleBox);
        m_painter.fillRect(QRectF(title.left(), title.top() - 22, 72, 5), colourOf(QStringLiteral("7DB4F0")));
        paintLines(m_painter, title, m_slide.title, {{m_slide.titleSize, true}, ink});
        QRectF rest = title.translated(0, title.height() + 24);
        for (const QString& line : m_slide.kicker.split(QLatin1Char('\n')))
            rest.setTop(rest.top() + paintLines(m_painter, rest, line, {{20, false}, ink}));
    }

    void paintHeading() {
        paintCentred(m_painter, rectOf(m_frame.shape.kicker()), m_slide.kicker,
                     {{12, true}, colourOf(m_look.accent)});
        paintLines(m_painter, rectOf(m_slide.titleBox), m_slide.title,
                   {{m_slide.titleSize, true}, colourOf(m_look.text)});
    }

    void paintFooter(int number) {
        const QColor ink = colourOf(m_slide.isTitleSlide ? m_look.titleInk : m_look.muted);
        const PageShape& shape = m_frame.shape;
        // What stands there was measured in the slides' own letters.
        m_painter.setFont(QFont(QString::fromLatin1(slideFont)));
        if (!m_slide.isTitleSlide)
            m_painter.fillRect(QRectF(PageShape::margin, shape.footerRule(), shape.contentWidth(), 0.75),
                               colourOf(m_look.line));
        paintCentred(m_painter, rectOf(shape.footer()), m_frame.footer, {{12, false}, ink});
        if (number > 0)
            paintCentred(m_painter, rectOf(shape.slideNumber()), QString::number(number),
                         {{12, false}, ink, Qt::AlignRight});
        paintDemoMark();
    }

    // As wide as its text, at the right beside the page's number.
    void paintDemoMark() {
        if (m_frame.demoNote.isEmpty()) return;
        QRectF box = rectOf(m_frame.shape.demoMark());
        box.setLeft(box.right() - std::min(box.width(), textWidth(m_frame.demoNote, {12, true}) + 20));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(inkOf(palette::demoGround));
        m_painter.drawRoundedRect(box, 10, 10);
        m_painter.setBrush(Qt::NoBrush);
        paintCentred(m_painter, box, m_frame.demoNote,
                     {{12, true}, inkOf(palette::demoInk), Qt::AlignHCenter});
    }

    QPainter& m_painter;
    const PlacedSlide& m_slide;
    const PageFrame& m_frame;
    const PageLook& m_look;
};

} // namespace

PageFrame pageFrameOf(const Report& report, const PageShape& shape) {
    return {shape,
            report.footer.isEmpty() ? report.periodText : report.footer,
            report.isDemo ? report.demoNote : QString(),
            report.language,
            {}};
}

void paintSlide(QPainter& painter, const PlacedSlide& slide, const PageFrame& frame, int number) {
    SlidePainter(painter, slide, frame).paint(number);
}

} // namespace salkku
