// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/slide_design.h"

#include <algorithm>

namespace salkku::ooxml {

namespace {

// What a type of placeholder is called on a master, which knows five.
QString masterType(const Placeholder& placeholder) {
    if (placeholder.isTitle()) return QStringLiteral("title");
    return placeholder.isFurniture() ? placeholder.type : QStringLiteral("body");
}

// Shapes that stand for placeholders may lie in groups.
template <class Test>
const XmlNode* findShape(const XmlNode& tree, const Test& test) {
    for (const XmlNode& node : tree.children) {
        if (node.name == QLatin1String("grpSp")) {
            if (const XmlNode* found = findShape(node, test)) return found;
        } else if (const auto placeholder = placeholderOf(node); placeholder && test(*placeholder)) {
            return &node;
        }
    }
    return nullptr;
}

const XmlNode* treeOf(const XmlNode* root) {
    return root ? root->at({u"cSld", u"spTree"}) : nullptr;
}

template <class Design>
const XmlNode* rootOf(const std::shared_ptr<const Design>& design) {
    return design ? &design->root : nullptr;
}

// A layout's placeholder has the slide's index; titles are found by their type.
const XmlNode* inLayout(const XmlNode* layout, const Placeholder& wanted) {
    const XmlNode* tree = treeOf(layout);
    if (!tree) return nullptr;
    if (wanted.isTitle()) return findShape(*tree, [](const Placeholder& p) { return p.isTitle(); });
    if (const XmlNode* shape = findShape(*tree, [&](const Placeholder& p) {
            return !p.isTitle() && p.index == wanted.index && p.isFurniture() == wanted.isFurniture();
        }))
        return shape;
    return findShape(*tree, [&](const Placeholder& p) { return p.type == wanted.type; });
}

const XmlNode* inMaster(const XmlNode* master, const Placeholder& wanted) {
    const XmlNode* tree = treeOf(master);
    const QString type = masterType(wanted);
    return tree ? findShape(*tree, [&](const Placeholder& p) { return masterType(p) == type; }) : nullptr;
}

} // namespace

bool Placeholder::isTitle() const {
    return type == QLatin1String("title") || type == QLatin1String("ctrTitle");
}

bool Placeholder::isFurniture() const {
    return type == QLatin1String("dt") || type == QLatin1String("ftr") || type == QLatin1String("hdr") ||
           type == QLatin1String("sldNum");
}

std::optional<Placeholder> placeholderOf(const XmlNode& shape) {
    // nvSpPr, nvPicPr, nvGraphicFramePr: each kind of shape has its own.
    for (const XmlNode& node : shape.children) {
        const XmlNode* mark = node.at({u"nvPr", u"ph"});
        if (!mark) continue;
        Placeholder placeholder;
        if (mark->hasAttribute(u"type")) placeholder.type = mark->attribute(u"type");
        if (mark->hasAttribute(u"idx")) placeholder.index = mark->attribute(u"idx");
        return placeholder;
    }
    return std::nullopt;
}

SlideDesign::SlideDesign(std::shared_ptr<const MasterDesign> master,
                         std::shared_ptr<const LayoutDesign> layout, const XmlNode& presentation)
    : m_master(std::move(master))
    , m_layout(std::move(layout))
    , m_defaultStyle(presentation.child(u"defaultTextStyle")) {
    if (m_master) m_colours = ColourScheme(m_master->theme, m_master->root.child(u"clrMap"));
    if (m_layout) *this = forSlide(m_layout->root);
}

SlideDesign SlideDesign::forSlide(const XmlNode& slide) const {
    SlideDesign design = *this;
    const XmlNode* map = slide.at({u"clrMapOvr", u"overrideClrMapping"});
    if (map && m_master) design.m_colours = ColourScheme(m_master->theme, map);
    return design;
}

std::vector<const XmlNode*> SlideDesign::ancestorsOf(const Placeholder& placeholder) const {
    std::vector<const XmlNode*> ancestors;
    for (const XmlNode* shape :
         {inMaster(rootOf(m_master), placeholder), inLayout(rootOf(m_layout), placeholder)})
        if (shape) ancestors.push_back(shape);
    return ancestors;
}

const XmlNode* SlideDesign::masterStyle(const Placeholder& placeholder) const {
    if (!m_master) return nullptr;
    if (placeholder.isTitle()) return m_master->root.at({u"txStyles", u"titleStyle"});
    return m_master->root.at({u"txStyles", placeholder.isFurniture() ? u"otherStyle" : u"bodyStyle"});
}

TextStyles SlideDesign::stylesOf(const std::optional<Placeholder>& placeholder) const {
    TextStyles styles = TextStyles().with(m_defaultStyle);
    if (!placeholder) return styles;
    styles = styles.with(masterStyle(*placeholder));
    for (const XmlNode* shape : ancestorsOf(*placeholder))
        styles = styles.with(shape->at({u"txBody", u"lstStyle"}));
    return styles;
}

std::shared_ptr<const MasterDesign> DesignReader::masterOf(const Relations& layout) {
    const QString part = layout.firstOfType(QStringLiteral("slideMaster"));
    const auto known = m_masters.find(part);
    if (known != m_masters.end()) return known->second;
    std::shared_ptr<MasterDesign> master;
    if (auto root = m_parts.xmlIfAny(part)) {
        master = std::make_shared<MasterDesign>();
        master->root = *std::move(root);
        master->relations = m_parts.relations(part);
        const QString theme = master->relations.firstOfType(QStringLiteral("theme"));
        master->theme = m_parts.xmlIfAny(theme).value_or(XmlNode());
    }
    return m_masters.emplace(part, master).first->second;
}

const SlideDesign& DesignReader::designOf(const Relations& slide) {
    const QString part = slide.firstOfType(QStringLiteral("slideLayout"));
    const auto known = m_designs.find(part);
    if (known != m_designs.end()) return known->second;
    Relations relations = m_parts.relations(part);
    const auto master = masterOf(relations);
    std::shared_ptr<const LayoutDesign> layout;
    if (auto root = m_parts.xmlIfAny(part))
        layout = std::make_shared<const LayoutDesign>(LayoutDesign{*std::move(root), std::move(relations)});
    return m_designs.emplace(part, SlideDesign(master, layout, m_presentation)).first->second;
}

} // namespace salkku::ooxml
