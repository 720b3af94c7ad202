// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg_page.h"

#include "documents/affine.h"
#include "documents/pptx/read_fault.h"
#include "documents/pptx/text_metrics.h"
#include "documents/pptx/xml_tree.h"

#include <QStringList>
#include <limits>

namespace salkku {

namespace {

using ooxml::XmlNode;

// Of the size of the type.
constexpr double ascent = 0.8;
constexpr double descent = 0.2;

struct Drawing {
    Affine place;
    QString fill; ///< "#1b7f4f", "none"
};

// "matrix(1,0,0,1,20,30)"; the only way in which the writer moves things.
Affine transformOf(const XmlNode& node) {
    const QString text = node.attribute(u"transform");
    const QStringList numbers = text.mid(7).chopped(text.isEmpty() ? 0 : 1).split(QLatin1Char(','));
    if (!text.startsWith(QLatin1String("matrix(")) || numbers.size() != 6) return {};
    const auto at = [&](qsizetype i) { return numbers[i].toDouble(); };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

double numberOf(const XmlNode& node, QStringView attribute) {
    return node.number(attribute).value_or(0);
}

class SvgReader {
public:
    Page read(const XmlNode& root) {
        visit(root, {});
        return std::move(m_page);
    }

private:
    void visit(const XmlNode& node, Drawing drawing) {
        drawing.place = transformOf(node).then(drawing.place);
        if (node.hasAttribute(u"fill")) drawing.fill = node.attribute(u"fill");
        if (node.name == QLatin1String("text")) addText(node, drawing);
        if (node.name == QLatin1String("rect")) addRectangle(node, drawing);
        for (const XmlNode& child : node.children) visit(child, drawing);
    }

    void addText(const XmlNode& node, const Drawing& drawing) {
        const double size = numberOf(node, u"font-size");
        const double left = numberOf(node, u"x");
        const double baseline = numberOf(node, u"y");
        const bool bold = numberOf(node, u"font-weight") > 500;
        const double right = left + ooxml::estimatedWidth(node.text, size, bold);
        m_page.words.push_back({node.text, drawing.place.boxAround({left, baseline - ascent * size, right,
                                                                    baseline + descent * size})});
    }

    void addRectangle(const XmlNode& node, const Drawing& drawing) {
        bool isColour = false;
        const unsigned rgb = drawing.fill.mid(1).toUInt(&isColour, 16);
        if (!isColour) return;
        const double left = numberOf(node, u"x");
        const double top = numberOf(node, u"y");
        const Box box{left, top, left + numberOf(node, u"width"), top + numberOf(node, u"height")};
        m_page.fills.push_back({drawing.place.boxAround(box), rgb});
    }

    Page m_page;
};

} // namespace

Result<Page> svgPage(const QByteArray& bytes, const QString& path) {
    DocumentLimits limits;
    limits.elementsPerPart = limits.depth = std::numeric_limits<int>::max();
    try {
        ooxml::KnownTexts texts;
        return SvgReader().read(ooxml::parseXml(bytes, QStringLiteral("svg"), path, limits, texts));
    } catch (const ooxml::ReadFault& fault) {
        return fault.error;
    }
}

} // namespace salkku
