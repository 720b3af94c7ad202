// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/xml_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace salkku::ooxml {

/// In UTF-8, as a parser met it.
struct MetAttribute {
    std::string_view name;
    std::string_view value;
};

/// Which prefixes stand for the relationships' namespace. Names are local, so that nothing else of namespaces
/// counts; letting a parser put each name together with its namespace takes a third of its time.
class Prefixes {
public:
    /// Of an attribute "xmlns:r" of an element that lies so deep.
    void declare(std::string_view prefix, std::string_view space, std::size_t depth);
    void leave(std::size_t depth);
    bool isRelation(std::string_view prefix) const;

private:
    struct Declared {
        std::string prefix;
        bool isRelation = false;
        std::size_t depth = 0;
    };
    std::vector<Declared> m_declared; ///< the outermost first
};

/// Makes the tree of what a parser meets, in its order.
class TreeBuilder {
public:
    TreeBuilder(const DocumentLimits& limits, KnownTexts& texts)
        : m_limits(limits)
        , m_texts(texts) {}

    /// False where the part has more elements, or deeper ones, than are read.
    bool open(std::string_view name, const std::vector<MetAttribute>& attributes);
    void addText(std::string_view utf8); ///< of the element opened last
    void close();

    bool isOverLimit() const { return m_isOverLimit; }
    /// Has no name where no element was closed.
    XmlNode takeRoot() { return std::move(m_root); }

private:
    void declare(const MetAttribute& attribute);
    void takeAttribute(XmlNode& node, const MetAttribute& attribute);
    void keep(XmlNode node);

    const DocumentLimits& m_limits;
    KnownTexts& m_texts;
    Prefixes m_prefixes;
    struct Open {
        XmlNode node;
        std::size_t firstChild; ///< its place in m_closed
    };
    std::vector<Open> m_open;      ///< from the root to the one that is being read
    std::vector<XmlNode> m_closed; ///< children of the open ones, which get them when they close
    XmlNode m_root;
    int m_elements = 0;
    bool m_isOverLimit = false;
};

} // namespace salkku::ooxml
