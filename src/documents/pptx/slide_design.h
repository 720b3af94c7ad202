// SPDX-License-Identifier: GPL-3.0-or-later
// What a slide takes over from its layout, its master and its theme.
#pragma once

#include "documents/pptx/colours.h"
#include "documents/pptx/part_reader.h"
#include "documents/pptx/text_style.h"

#include <map>
#include <memory>

namespace salkku::ooxml {

/// How a shape is a placeholder (p:ph).
struct Placeholder {
    QString type = QStringLiteral("obj");
    QString index = QStringLiteral("0");

    bool isTitle() const;
    bool isFurniture() const; ///< date, footer, header or the slide's number
};

/// Nothing for a shape that is none.
std::optional<Placeholder> placeholderOf(const XmlNode& shape);

struct MasterDesign {
    XmlNode root;
    XmlNode theme;
    Relations relations;
};

struct LayoutDesign {
    XmlNode root;
    Relations relations;
};

class SlideDesign {
public:
    SlideDesign(std::shared_ptr<const MasterDesign> master, std::shared_ptr<const LayoutDesign> layout,
                const XmlNode& presentation);

    /// With what the slide itself changes of it.
    SlideDesign forSlide(const XmlNode& slide) const;

    const ColourScheme& colours() const { return m_colours; }
    /// The shapes that stand for the placeholder on the master and the layout, the weakest first.
    std::vector<const XmlNode*> ancestorsOf(const Placeholder& placeholder) const;
    /// Styles of a placeholder's text, or of any other text.
    TextStyles stylesOf(const std::optional<Placeholder>& placeholder) const;

    const LayoutDesign* layout() const { return m_layout.get(); } ///< may be null, as the master
    const MasterDesign* master() const { return m_master.get(); }

private:
    const XmlNode* masterStyle(const Placeholder& placeholder) const;

    std::shared_ptr<const MasterDesign> m_master;
    std::shared_ptr<const LayoutDesign> m_layout;
    const XmlNode* m_defaultStyle = nullptr; ///< the presentation's; outlives it
    ColourScheme m_colours;
};

/// Reads each layout and master once. The presentation's root outlives it.
class DesignReader {
public:
    DesignReader(PartReader& parts, const XmlNode& presentation)
        : m_parts(parts)
        , m_presentation(presentation) {}

    /// A slide whose layout is missing has an empty design.
    const SlideDesign& designOf(const Relations& slide);

private:
    std::shared_ptr<const MasterDesign> masterOf(const Relations& layout);

    PartReader& m_parts;
    const XmlNode& m_presentation;
    std::map<QString, SlideDesign> m_designs; ///< by the layout's part
    std::map<QString, std::shared_ptr<const MasterDesign>> m_masters;
};

} // namespace salkku::ooxml
