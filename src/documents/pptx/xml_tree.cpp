// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/xml_tree.h"

#include "documents/pptx/read_fault.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

class TreeBuilder {
public:
    TreeBuilder(const QByteArray& bytes, const QString& part, const QString& path,
                const DocumentLimits& limits)
        : m_reader(bytes)
        , m_part(part)
        , m_path(path)
        , m_limits(limits) {}

    XmlNode build() {
        XmlNode root;
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD) failDamaged();
            if (token == QXmlStreamReader::StartElement) root = element(1);
        }
        if (m_reader.hasError() || root.name.isEmpty()) failDamaged();
        return root;
    }

private:
    XmlNode element(int depth) {
        if (++m_elements > m_limits.elementsPerPart || depth > m_limits.depth) failOverLimit();
        XmlNode node;
        node.name = m_reader.name().toString();
        takeAttributes(node);
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement) break;
            if (token == QXmlStreamReader::Characters) node.text += m_reader.text();
            if (token == QXmlStreamReader::StartElement) addChild(node, element(depth + 1));
        }
        return node;
    }

    void takeAttributes(XmlNode& node) {
        for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
            const QStringView space = attribute.namespaceUri();
            const bool isRelation = space.endsWith(QLatin1String("/relationships"));
            if (!space.isEmpty() && !isRelation) continue;
            node.attributes.emplace_back((isRelation ? QStringLiteral("r:") : QString()) +
                                             attribute.name().toString(),
                                         attribute.value().toString());
        }
    }

    // A choice of nothing but ink or the like has a fallback that is a picture.
    static bool isRead(const XmlNode& choice) {
        return std::any_of(choice.children.begin(), choice.children.end(),
                           [](const XmlNode& child) { return child.name != QLatin1String("contentPart"); });
    }

    static void addChild(XmlNode& parent, XmlNode child) {
        if (child.name != QLatin1String("AlternateContent")) {
            parent.children.push_back(std::move(child));
            return;
        }
        const auto branch = std::find_if(child.children.begin(), child.children.end(), isRead);
        if (branch == child.children.end()) return;
        std::move(branch->children.begin(), branch->children.end(), std::back_inserter(parent.children));
    }

    [[noreturn]] void failDamaged() const {
        throw ReadFault{
            {ErrorCode::Damaged,
             Text::tr("\"%1\" in the file is damaged. Get the file anew from where it came.").arg(m_part),
             m_path}};
    }

    [[noreturn]] void failOverLimit() const {
        throw ReadFault{{ErrorCode::LimitExceeded,
                         Text::tr("\"%1\" in the file has more than %2 elements or is nested more than %3 "
                                  "deep, the most that is read.")
                             .arg(m_part)
                             .arg(m_limits.elementsPerPart)
                             .arg(m_limits.depth),
                         m_path}};
    }

    QXmlStreamReader m_reader;
    QString m_part;
    QString m_path;
    DocumentLimits m_limits;
    int m_elements = 0;
};

} // namespace

const XmlNode* XmlNode::child(QStringView childName) const {
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const XmlNode& node) { return node.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

const XmlNode* XmlNode::at(std::initializer_list<QStringView> path) const {
    const XmlNode* node = this;
    for (const QStringView step : path) {
        node = node->child(step);
        if (!node) return nullptr;
    }
    return node;
}

QString XmlNode::attribute(QStringView attributeName) const {
    for (const auto& [key, value] : attributes)
        if (key == attributeName) return value;
    return {};
}

bool XmlNode::hasAttribute(QStringView attributeName) const {
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const auto& attribute) { return attribute.first == attributeName; });
}

std::optional<double> XmlNode::number(QStringView attributeName) const {
    bool ok = false;
    const double value = attribute(attributeName).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool XmlNode::flag(QStringView attributeName, bool otherwise) const {
    const QString value = attribute(attributeName);
    if (value.isEmpty()) return otherwise;
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

const std::vector<XmlNode>& childrenOf(const XmlNode* node) {
    static const std::vector<XmlNode> none;
    return node ? node->children : none;
}

XmlNode parseXml(const QByteArray& bytes, const QString& part, const QString& path,
                 const DocumentLimits& limits) {
    return TreeBuilder(bytes, part, path, limits).build();
}

} // namespace salkku::ooxml
