// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/placement.h"
#include "documents/pptx/text_layout.h"

#include <algorithm>

namespace salkku::ooxml {

namespace {

constexpr double thousandthsOfPercent = 100'000;
constexpr int mostColumns = 16; // as in the standard

void takePoints(const XmlNode& node, QStringView attribute, double& value) {
    if (const auto emus = node.number(attribute)) value = *emus / emusInPoint;
}

void takeAnchor(const QString& value, Anchor& anchor) {
    if (value == QLatin1String("t")) anchor = Anchor::Top;
    if (value == QLatin1String("ctr")) anchor = Anchor::Middle;
    if (value == QLatin1String("b")) anchor = Anchor::Bottom;
}

void takeTurn(const QString& value, Turn& turn) {
    if (value == QLatin1String("horz")) turn = Turn::Upright;
    if (value == QLatin1String("vert") || value == QLatin1String("eaVert")) turn = Turn::Clockwise;
    if (value == QLatin1String("vert270")) turn = Turn::CounterClockwise;
}

double shareOf(const XmlNode& node, QStringView attribute, double otherwise) {
    const QString value = node.attribute(attribute);
    if (value.isEmpty()) return otherwise;
    const double share = value.endsWith(QLatin1Char('%')) ? value.chopped(1).toDouble() / 100
                                                          : value.toDouble() / thousandthsOfPercent;
    return std::clamp(share, 0.0, 1.0);
}

void takeFit(const XmlNode& node, BodyProperties& properties) {
    if (node.child(u"noAutofit") || node.child(u"spAutoFit")) properties.fontScale = 1;
    const XmlNode* fit = node.child(u"normAutofit");
    if (!fit) return;
    properties.fontScale = std::max(0.1, shareOf(*fit, u"fontScale", 1));
    properties.lineShrink = std::min(0.9, shareOf(*fit, u"lnSpcReduction", 0));
}

void take(const XmlNode& node, BodyProperties& properties) {
    takePoints(node, u"lIns", properties.left);
    takePoints(node, u"tIns", properties.top);
    takePoints(node, u"rIns", properties.right);
    takePoints(node, u"bIns", properties.bottom);
    takeAnchor(node.attribute(u"anchor"), properties.anchor);
    takeTurn(node.attribute(u"vert"), properties.turn);
    if (node.hasAttribute(u"wrap")) properties.wraps = node.attribute(u"wrap") != QLatin1String("none");
    if (const auto columns = node.number(u"numCol"))
        properties.columns = std::clamp(static_cast<int>(*columns), 1, mostColumns);
    takePoints(node, u"spcCol", properties.columnGap);
    takeFit(node, properties);
}

} // namespace

BodyProperties bodyPropertiesOf(const std::vector<const XmlNode*>& weakestFirst) {
    BodyProperties properties;
    for (const XmlNode* node : weakestFirst)
        if (node) take(*node, properties);
    return properties;
}

} // namespace salkku::ooxml
