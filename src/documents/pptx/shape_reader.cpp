// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/shape_reader.h"

#include "documents/pptx/chart_reader.h"
#include "documents/pptx/placement.h"
#include "documents/pptx/shape_outline.h"
#include "documents/pptx/table_reader.h"

#include <QStringList>
#include <algorithm>

namespace salkku::ooxml {

namespace {

// A picture as large as this may hold what the slide says; smaller ones are logos and photographs.
constexpr double leastPicture = 0.15; // of the slide's area

const XmlNode* drawingOf(const XmlNode& shape) {
    for (const XmlNode& node : shape.children)
        if (const XmlNode* properties = node.child(u"cNvPr")) return properties;
    return nullptr;
}

QString nameOf(const XmlNode& shape) {
    const XmlNode* drawing = drawingOf(shape);
    if (!drawing) return {};
    const QString description = drawing->attribute(u"descr").simplified();
    return description.isEmpty() ? drawing->attribute(u"name") : description;
}

// The first words of all texts in it.
QString textOf(const XmlNode& node) {
    constexpr qsizetype longest = 100;
    if (node.name == QLatin1String("t")) return node.text;
    QStringList texts;
    for (const XmlNode& child : node.children)
        if (const QString text = textOf(child); !text.isEmpty()) texts.append(text);
    return texts.join(QLatin1Char(' ')).left(longest);
}

// What is cut off at each side is given in thousandths of a per cent; negative values add a margin.
QRectF cropOf(const XmlNode* sides) {
    if (!sides) return {0, 0, 1, 1};
    const auto cut = [&](QStringView side) {
        return std::clamp(sides->number(side).value_or(0) / 100'000, 0.0, 0.9);
    };
    const QRectF seen(QPointF(cut(u"l"), cut(u"t")), QPointF(1 - cut(u"r"), 1 - cut(u"b")));
    return seen.isValid() ? seen : QRectF(0, 0, 1, 1);
}

class ShapeReader {
public:
    ShapeReader(const ShapeContext& context, SlideCanvas& canvas)
        : m_context(context)
        , m_canvas(canvas) {}

    void tree(const XmlNode& node, const Affine& placement) {
        for (const XmlNode& shape : node.children) read(shape, placement);
    }

private:
    void read(const XmlNode& shape, const Affine& placement) {
        // A placeholder of a layout or master stands on no slide.
        if (m_context.owner == ShapeOwner::Background && placeholderOf(shape)) return;
        if (isHidden(shape)) return hidden(shape);
        if (shape.name == QLatin1String("sp") || shape.name == QLatin1String("cxnSp"))
            plainShape(shape, placement);
        else if (shape.name == QLatin1String("grpSp"))
            group(shape, placement);
        else if (shape.name == QLatin1String("graphicFrame"))
            graphic(shape, placement);
        else if (shape.name == QLatin1String("pic"))
            picture(shape, placement);
    }

    static bool isHidden(const XmlNode& shape) {
        const XmlNode* drawing = drawingOf(shape);
        return drawing && drawing->flag(u"hidden", false);
    }

    // What it says is told, but not read.
    void hidden(const XmlNode& shape) {
        const QString text = textOf(shape);
        if (!text.isEmpty() && m_context.owner == ShapeOwner::Slide) m_canvas.addUnread(text, m_canvas.box());
    }

    std::optional<Frame> frame(const XmlNode& shape, const std::vector<const XmlNode*>& ancestors) const {
        if (const XmlNode* own = shape.at({u"spPr", u"xfrm"}))
            if (const auto found = frameOf(*own)) return found;
        for (auto ancestor = ancestors.rbegin(); ancestor != ancestors.rend(); ++ancestor)
            if (const XmlNode* theirs = (*ancestor)->at({u"spPr", u"xfrm"}))
                if (const auto found = frameOf(*theirs)) return found;
        return std::nullopt;
    }

    void plainShape(const XmlNode& shape, const Affine& placement) {
        const auto placeholder = placeholderOf(shape);
        const auto ancestors =
            placeholder ? m_context.design.ancestorsOf(*placeholder) : std::vector<const XmlNode*>();
        // Text without a place is still text.
        const Frame place = frame(shape, ancestors).value_or(Frame{m_canvas.box(), 0, false, false, {}});
        fill(shape, ancestors, place, placement);
        const XmlNode* body = shape.child(u"txBody");
        if (!body) return;
        // Diagrams give the text a frame of its own.
        const XmlNode* ofText = shape.child(u"txXfrm");
        const auto textFrame = ofText ? frameOf(*ofText) : std::nullopt;
        text(*body, placeholder, ancestors, textFrame.value_or(place), placement);
    }

    void fill(const XmlNode& shape, const std::vector<const XmlNode*>& ancestors, const Frame& frame,
              const Affine& placement) {
        if (shape.name == QLatin1String("cxnSp")) return;
        const auto colour = fillColour(shape, ancestors);
        const XmlNode* properties = shape.child(u"spPr");
        if (!colour || !properties) return;
        const Outline outline = outlineOf(*properties, frame, placed(frame, placement));
        m_canvas.addFill(fillsOf({outline}, m_canvas.box(), *colour));
    }

    std::optional<unsigned> fillColour(const XmlNode& shape,
                                       const std::vector<const XmlNode*>& ancestors) const {
        const ColourScheme& colours = m_context.design.colours();
        const XmlNode* properties = shape.child(u"spPr");
        if (properties && saysFill(*properties)) return colours.fillIn(*properties);
        for (auto ancestor = ancestors.rbegin(); ancestor != ancestors.rend(); ++ancestor)
            if (const XmlNode* theirs = (*ancestor)->child(u"spPr"); theirs && saysFill(*theirs))
                return colours.fillIn(*theirs);
        const XmlNode* reference = shape.at({u"style", u"fillRef"});
        if (!reference || reference->number(u"idx").value_or(0) < 1) return std::nullopt;
        const auto colour = colours.colourIn(*reference);
        return colour ? std::optional(colour->rgb()) : std::nullopt;
    }

    void text(const XmlNode& body, const std::optional<Placeholder>& placeholder,
              const std::vector<const XmlNode*>& ancestors, const Frame& frame, const Affine& placement) {
        std::vector<const XmlNode*> properties;
        for (const XmlNode* ancestor : ancestors) properties.push_back(ancestor->at({u"txBody", u"bodyPr"}));
        properties.push_back(body.child(u"bodyPr"));
        const TextStyles styles = m_context.design.stylesOf(placeholder).with(body.child(u"lstStyle"));
        layOut(bodyParagraphs(body, styles, m_context.design.colours()), bodyPropertiesOf(properties),
               frame.box.width(), frame.box.height(), placed(frame, placement), roleOf(placeholder));
    }

    ParagraphRole roleOf(const std::optional<Placeholder>& placeholder) const {
        if (m_context.owner == ShapeOwner::Background) return ParagraphRole::Furniture;
        if (!placeholder) return ParagraphRole::Body;
        if (placeholder->isTitle()) return ParagraphRole::Title;
        return placeholder->isFurniture() ? ParagraphRole::Furniture : ParagraphRole::Body;
    }

    void layOut(const std::vector<BodyParagraph>& paragraphs, const BodyProperties& properties, double width,
                double height, const Affine& placement, ParagraphRole role) {
        const TurnedFrame turned = turnedFrame(properties.turn, width, height, placement);
        m_canvas.addText(layOutText(paragraphs, properties, turned.width, turned.height), turned.placement,
                         role);
    }

    void group(const XmlNode& shape, const Affine& placement) {
        const XmlNode* transform = shape.at({u"grpSpPr", u"xfrm"});
        const auto frame = transform ? frameOf(*transform) : std::nullopt;
        const bool hasSize = frame && frame->box.width() > 0 && frame->box.height() > 0;
        tree(shape, hasSize ? placedMembers(*frame, placement) : placement);
    }

    void graphic(const XmlNode& shape, const Affine& placement) {
        const XmlNode* transform = shape.child(u"xfrm");
        const auto placeholder = placeholderOf(shape);
        auto place = transform ? frameOf(*transform) : std::nullopt;
        if (!place && placeholder) place = frame(shape, m_context.design.ancestorsOf(*placeholder));
        const Frame found = place.value_or(Frame{m_canvas.box(), 0, false, false, {}});
        const XmlNode* data = shape.at({u"graphic", u"graphicData"});
        if (!data || !graphicData(*data, found, placement))
            m_canvas.addUnread(
                nameOf(shape),
                placed(found, placement).boxAround({0, 0, found.box.width(), found.box.height()}));
    }

    // Whether it could be read.
    bool graphicData(const XmlNode& data, const Frame& frame, const Affine& placement) {
        if (const XmlNode* table = data.child(u"tbl")) {
            readTable(*table, placed(frame, placement), m_context, m_canvas);
            return true;
        }
        if (const XmlNode* chart = data.child(u"chart"))
            return readChart(m_context.relations.target(chart->attribute(u"r:id")), frame,
                             placed(frame, placement), m_context, m_canvas);
        return data.child(u"relIds") && diagram(data, frame, placement);
    }

    // A diagram is kept as data and as the shapes that it was drawn with; those are read.
    bool diagram(const XmlNode& data, const Frame& frame, const Affine& placement) {
        const QString dataPart = m_context.relations.target(data.child(u"relIds")->attribute(u"r:dm"));
        const QString drawing = drawingPart(dataPart);
        const auto root = m_context.parts.xmlIfAny(drawing);
        const XmlNode* shapes = root ? root->child(u"spTree") : nullptr;
        if (!shapes) return false;
        ShapeContext context{m_context.parts, m_context.design, m_context.tableStyles,
                             m_context.parts.relations(drawing), m_context.owner};
        ShapeReader(context, m_canvas).tree(*shapes, placed(frame, placement));
        return true;
    }

    // The data part names the drawing's relation in an extension.
    QString drawingPart(const QString& dataPart) const {
        const auto data = m_context.parts.xmlIfAny(dataPart);
        const XmlNode* extensions = data ? data->child(u"extLst") : nullptr;
        for (const XmlNode& extension : childrenOf(extensions))
            if (const XmlNode* model = extension.child(u"dataModelExt"))
                return m_context.relations.target(model->attribute(u"relId"));
        return {};
    }

    void picture(const XmlNode& shape, const Affine& placement) {
        const auto placeholder = placeholderOf(shape);
        const auto ancestors =
            placeholder ? m_context.design.ancestorsOf(*placeholder) : std::vector<const XmlNode*>();
        const auto found = frame(shape, ancestors);
        if (!found || m_context.owner == ShapeOwner::Background) return;
        const Box box = placed(*found, placement).boxAround({0, 0, found->box.width(), found->box.height()});
        const Box slide = m_canvas.box();
        if (box.width() * box.height() < leastPicture * slide.width() * slide.height()) return;
        // A turned picture would have to be turned before it is read.
        if (turnOf(placed(*found, placement)) != Turn::Upright) return m_canvas.addUnread(nameOf(shape), box);
        const XmlNode* blip = shape.at({u"blipFill", u"blip"});
        m_canvas.addPicture({blip ? m_context.relations.target(blip->attribute(u"r:embed")) : QString(), box,
                             cropOf(shape.at({u"blipFill", u"srcRect"})), nameOf(shape)});
    }

    const ShapeContext& m_context;
    SlideCanvas& m_canvas;
};

} // namespace

void readShapes(const XmlNode& tree, const Affine& placement, const ShapeContext& context,
                SlideCanvas& canvas) {
    ShapeReader(context, canvas).tree(tree, placement);
}

} // namespace salkku::ooxml
