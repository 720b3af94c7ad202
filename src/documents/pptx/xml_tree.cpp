// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/xml_tree.h"

#include "documents/pptx/plain_xml.h"
#include "documents/pptx/read_fault.h"
#include "documents/pptx/tree_builder.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <expat.h>
#include <limits>
#include <memory>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

// Expat calls back; nothing may be thrown through it.
class ExpatReader {
public:
    explicit ExpatReader(TreeBuilder& builder)
        : m_parser(XML_ParserCreate(nullptr))
        , m_builder(builder) {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), opened, closed);
        XML_SetCharacterDataHandler(m_parser.get(), met);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), defined);
    }

    bool read(const QByteArray& bytes) {
        if (bytes.size() > std::numeric_limits<int>::max()) return false;
        const auto size = static_cast<int>(bytes.size());
        return XML_Parse(m_parser.get(), bytes.constData(), size, XML_TRUE) == XML_STATUS_OK;
    }

private:
    static ExpatReader& reader(void* self) { return *static_cast<ExpatReader*>(self); }
    static void XMLCALL opened(void* self, const char* name, const char** attributes) {
        reader(self).open(name, attributes);
    }
    static void XMLCALL closed(void* self, const char*) { reader(self).m_builder.close(); }
    static void XMLCALL met(void* self, const char* utf8, int size) {
        reader(self).m_builder.addText({utf8, static_cast<std::size_t>(size)});
    }
    static void XMLCALL defined(void* self, const char*, const char*, const char*, int) {
        reader(self).stop();
    }

    void open(const char* name, const char** attributes) {
        m_attributes.clear();
        for (; *attributes; attributes += 2) m_attributes.push_back({attributes[0], attributes[1]});
        if (!m_builder.open(name, m_attributes)) stop();
    }

    void stop() { XML_StopParser(m_parser.get(), XML_FALSE); }

    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
    TreeBuilder& m_builder;
    std::vector<MetAttribute> m_attributes;
};

[[noreturn]] void failDamaged(const QString& part, const QString& path) {
    throw ReadFault{
        {ErrorCode::Damaged,
         Text::tr("\"%1\" in the file is damaged. Get the file anew from where it came.").arg(part), path}};
}

[[noreturn]] void failOverLimit(const QString& part, const QString& path, const DocumentLimits& limits) {
    throw ReadFault{{ErrorCode::LimitExceeded,
                     Text::tr("\"%1\" in the file has more than %2 elements or is nested more than %3 "
                              "deep, the most that is read.")
                         .arg(part)
                         .arg(limits.elementsPerPart)
                         .arg(limits.depth),
                     path}};
}

// Nearly all numbers of drawings are whole, and are read faster as such.
std::optional<double> wholeNumber(QStringView text) {
    constexpr qsizetype mostDigits = 15; // of which every number is a double
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    if (isNegative) text = text.mid(1);
    if (text.isEmpty() || text.size() > mostDigits) return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return static_cast<double>(isNegative ? -value : value);
}

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
    const QString value = attribute(attributeName);
    if (const auto whole = wholeNumber(value)) return whole;
    bool ok = false;
    const double parsed = value.toDouble(&ok);
    return ok && std::isfinite(parsed) ? std::optional(parsed) : std::nullopt;
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
                 const DocumentLimits& limits, KnownTexts& texts) {
    TreeBuilder plain(limits, texts);
    const bool isPlain = readPlainXml({bytes.constData(), static_cast<std::size_t>(bytes.size())}, plain);
    if (isPlain && !plain.isOverLimit()) return plain.takeRoot();
    if (plain.isOverLimit()) failOverLimit(part, path, limits);
    TreeBuilder builder(limits, texts);
    const bool isXml = ExpatReader(builder).read(bytes);
    if (builder.isOverLimit()) failOverLimit(part, path, limits);
    XmlNode root = builder.takeRoot();
    if (!isXml || root.name.isEmpty()) failDamaged(part, path);
    return root;
}

} // namespace salkku::ooxml
