// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/xml_tree.h"

#include "documents/pptx/read_fault.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <expat.h>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

// Parts say the same few hundred names and numbers over and over: each is kept once and shared.
class KnownTexts {
public:
    QString of(std::string_view utf8) {
        if (utf8.size() > longest) return unicode(utf8);
        Known& known = m_known[std::hash<std::string_view>{}(utf8) % places];
        if (known.utf8 != utf8) known = {std::string(utf8), unicode(utf8)};
        return known.text;
    }

private:
    static QString unicode(std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    static constexpr std::size_t longest = 15; // what std::string keeps within itself
    static constexpr std::size_t places = 512;
    struct Known {
        std::string utf8;
        QString text = QStringLiteral("");
    };
    std::vector<Known> m_known{places};
};

// Which prefixes stand for the relationships' namespace. Names are local, so that nothing else of namespaces
// counts; letting Expat put each name together with its namespace took a third of the time.
class Prefixes {
public:
    // Of an attribute "xmlns:r" of an element that lies so deep.
    void declare(std::string_view prefix, std::string_view space, std::size_t depth) {
        m_declared.push_back({std::string(prefix), space.ends_with("/relationships"), depth});
    }
    void leave(std::size_t depth) {
        while (!m_declared.empty() && m_declared.back().depth >= depth) m_declared.pop_back();
    }
    bool isRelation(std::string_view prefix) const {
        const auto found = std::find_if(m_declared.rbegin(), m_declared.rend(),
                                        [&](const Declared& one) { return one.prefix == prefix; });
        return found != m_declared.rend() && found->isRelation;
    }

private:
    struct Declared {
        std::string prefix;
        bool isRelation = false;
        std::size_t depth = 0;
    };
    std::vector<Declared> m_declared; ///< the outermost first
};

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

// Expat calls back; nothing may be thrown through it, so that faults wait until it has stopped.
class TreeBuilder {
public:
    TreeBuilder(const QString& part, const QString& path, const DocumentLimits& limits)
        : m_parser(XML_ParserCreate(nullptr))
        , m_part(part)
        , m_path(path)
        , m_limits(limits) {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), opened, closed);
        XML_SetCharacterDataHandler(m_parser.get(), met);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), defined);
    }

    XmlNode build(const QByteArray& bytes) {
        const bool isTooLong = bytes.size() > std::numeric_limits<int>::max();
        const auto size = static_cast<int>(bytes.size());
        const bool isXml =
            !isTooLong && XML_Parse(m_parser.get(), bytes.constData(), size, XML_TRUE) == XML_STATUS_OK;
        if (m_isOverLimit) failOverLimit();
        if (!isXml || m_root.name.isEmpty()) failDamaged();
        return std::move(m_root);
    }

private:
    static TreeBuilder& builder(void* self) { return *static_cast<TreeBuilder*>(self); }
    static void XMLCALL opened(void* self, const char* name, const char** attributes) {
        builder(self).open(name, attributes);
    }
    static void XMLCALL closed(void* self, const char*) { builder(self).close(); }
    static void XMLCALL met(void* self, const char* utf8, int size) {
        if (!builder(self).m_open.empty()) builder(self).m_open.back().text += QString::fromUtf8(utf8, size);
    }
    static void XMLCALL defined(void* self, const char*, const char*, const char*, int) {
        builder(self).stop();
    }

    void stop() { XML_StopParser(m_parser.get(), XML_FALSE); }

    void open(const char* name, const char** attributes) {
        if (++m_elements > m_limits.elementsPerPart || std::ssize(m_open) >= m_limits.depth) {
            m_isOverLimit = true;
            return stop();
        }
        XmlNode& node = m_open.emplace_back();
        node.name = m_texts.of(splitName(name).second);
        for (const char** one = attributes; *one; one += 2) declare(one[0], one[1]);
        for (; *attributes; attributes += 2) takeAttribute(node, attributes[0], attributes[1]);
    }

    void declare(std::string_view name, std::string_view space) {
        constexpr std::string_view declaration = "xmlns:";
        if (name.starts_with(declaration))
            m_prefixes.declare(name.substr(declaration.size()), space, m_open.size());
    }

    // Those of other namespaces are other programs' own.
    void takeAttribute(XmlNode& node, const char* name, const char* value) {
        const auto [prefix, local] = splitName(name);
        if (prefix.empty() && local != "xmlns")
            node.attributes.emplace_back(m_texts.of(local), m_texts.of(value));
        else if (m_prefixes.isRelation(prefix))
            node.attributes.emplace_back(m_texts.of("r:" + std::string(local)), m_texts.of(value));
    }

    // Prefix and local name.
    static std::pair<std::string_view, std::string_view> splitName(std::string_view name) {
        const auto colon = name.find(':');
        if (colon == name.npos) return {{}, name};
        return {name.substr(0, colon), name.substr(colon + 1)};
    }

    // What is stopped still closes what it had opened.
    void close() {
        if (m_isOverLimit || m_open.empty()) return;
        m_prefixes.leave(m_open.size());
        XmlNode node = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty())
            m_root = std::move(node);
        else
            addChild(m_open.back(), std::move(node));
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

    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
    QString m_part;
    QString m_path;
    DocumentLimits m_limits;
    KnownTexts m_texts;
    Prefixes m_prefixes;
    std::vector<XmlNode> m_open; ///< from the root to the one that is being read
    XmlNode m_root;
    int m_elements = 0;
    bool m_isOverLimit = false;
};

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
                 const DocumentLimits& limits) {
    return TreeBuilder(part, path, limits).build(bytes);
}

} // namespace salkku::ooxml
