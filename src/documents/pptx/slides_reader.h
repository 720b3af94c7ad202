// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of a presentation one after the other, but for what their pictures show.
#pragma once

#include "documents/document.h"
#include "documents/pptx/package_kind.h"
#include "documents/pptx/part_reader.h"
#include "documents/pptx/shape_reader.h"
#include "documents/pptx/slide_canvas.h"
#include "documents/pptx/slide_design.h"
#include "documents/pptx/table_styles.h"

#include <functional>

namespace salkku::ooxml {

/// Members throw ReadFault.
class SlidesReader {
public:
    /// Called with the pictures of each slide, which reads them into its page.
    using TakePictures = std::function<void(const std::vector<SlidePicture>& pictures, Page& page)>;

    SlidesReader(PartReader& parts, MainPart presentation, TakePictures takePictures = {});

    QString title();                ///< from the file's properties; may be empty
    QStringList slideParts() const; ///< in their order
    Page slide(const QString& part, int number);

private:
    void readSize();
    void checkWords(const Page& page) const;
    void readBackground(const XmlNode& slide, const SlideDesign& design, SlideCanvas& canvas);
    void readTree(const XmlNode& root, const SlideDesign& design, const Relations& relations,
                  ShapeOwner owner, SlideCanvas& canvas);

    PartReader& m_parts;
    TakePictures m_takePictures;
    XmlNode m_presentation;
    Relations m_relations;
    DesignReader m_designs;
    TableStyles m_tableStyles;
    double m_width;
    double m_height;
};

} // namespace salkku::ooxml
