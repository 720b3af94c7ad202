// SPDX-License-Identifier: GPL-3.0-or-later
// One slide of the report while it grows over as many placed slides as it needs.
#pragma once

#include "exporting/layout/placed_slide.h"
#include "exporting/layout/slide_geometry.h"

namespace salkku {

class PageFlow {
public:
    PageFlow(const ReportSlide& slide, const Report& report, const PageShape& shape);

    double remaining() const;  ///< height left on the current slide
    double fullHeight() const; ///< height of any empty slide's content
    double contentWidth() const { return m_shape.contentWidth(); }
    bool isFresh() const { return m_isFresh; }
    void newPage();

    /// The next `height` points of the current slide.
    SlideBox take(double height);
    void gap(double height) { m_cursor += height; }
    void add(PlacedBlock block);

    /// "%1 (continued)" of a heading.
    QString continued(const QString& heading) const;
    /// What did not fit into the title or the line over it, to stand first in the content.
    const QStringList& overflow() const { return m_overflow; }

    std::vector<PlacedSlide> takePages() { return std::move(m_pages); }

private:
    void placeTitle(PlacedSlide& page, const QString& title);
    QString ownTitle() const;
    QString laterTitle() const;
    PlacedSlide firstPage();

    const ReportSlide& m_slide;
    const Report& m_report;
    PageShape m_shape;
    QStringList m_overflow;
    std::vector<PlacedSlide> m_pages;
    double m_top = 0;
    double m_laterTop = 0; ///< of the pages behind the first
    double m_cursor = 0;
    bool m_isFresh = true;
};

} // namespace salkku
