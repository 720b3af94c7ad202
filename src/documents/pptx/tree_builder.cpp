// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/tree_builder.h"

#include <algorithm>
#include <iterator>

namespace salkku::ooxml {

namespace {

// Prefix and local name.
std::pair<std::string_view, std::string_view> splitName(std::string_view name) {
    const auto colon = name.find(':');
    if (colon == name.npos) return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

// A choice of nothing but ink or the like has a fallback that is a picture.
bool isRead(const XmlNode& choice) {
    return std::any_of(choice.children.begin(), choice.children.end(),
                       [](const XmlNode& child) { return child.name != QLatin1String("contentPart"); });
}

} // namespace

void Prefixes::declare(std::string_view prefix, std::string_view space, std::size_t depth) {
    m_declared.push_back({std::string(prefix), space.ends_with("/relationships"), depth});
}

void Prefixes::leave(std::size_t depth) {
    while (!m_declared.empty() && m_declared.back().depth >= depth) m_declared.pop_back();
}

bool Prefixes::isRelation(std::string_view prefix) const {
    const auto found = std::find_if(m_declared.rbegin(), m_declared.rend(),
                                    [&](const Declared& one) { return one.prefix == prefix; });
    return found != m_declared.rend() && found->isRelation;
}

bool TreeBuilder::open(std::string_view name, const std::vector<MetAttribute>& attributes) {
    m_isOverLimit = ++m_elements > m_limits.elementsPerPart || std::ssize(m_open) >= m_limits.depth;
    if (m_isOverLimit) return false;
    m_open.push_back({{}, m_closed.size()});
    XmlNode& node = m_open.back().node;
    node.name = m_texts.of(splitName(name).second);
    node.attributes.reserve(attributes.size());
    for (const MetAttribute& attribute : attributes) declare(attribute);
    for (const MetAttribute& attribute : attributes) takeAttribute(node, attribute);
    return true;
}

void TreeBuilder::declare(const MetAttribute& attribute) {
    constexpr std::string_view declaration = "xmlns:";
    if (attribute.name.starts_with(declaration))
        m_prefixes.declare(attribute.name.substr(declaration.size()), attribute.value, m_open.size());
}

// Those of other namespaces are other programs' own.
void TreeBuilder::takeAttribute(XmlNode& node, const MetAttribute& attribute) {
    const auto [prefix, local] = splitName(attribute.name);
    if (prefix.empty() && local != "xmlns")
        node.attributes.emplace_back(m_texts.of(local), m_texts.of(attribute.value));
    else if (!prefix.empty() && m_prefixes.isRelation(prefix))
        node.attributes.emplace_back(m_texts.of("r:" + std::string(local)), m_texts.of(attribute.value));
}

void TreeBuilder::addText(std::string_view utf8) {
    if (m_open.empty()) return;
    QString& text = m_open.back().node.text;
    const QString more = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (text.isEmpty())
        text = more;
    else
        text += more;
}

// What is stopped still closes what it had opened.
void TreeBuilder::close() {
    if (m_isOverLimit || m_open.empty()) return;
    m_prefixes.leave(m_open.size());
    XmlNode node = std::move(m_open.back().node);
    const auto first = m_closed.begin() + static_cast<std::ptrdiff_t>(m_open.back().firstChild);
    node.children.assign(std::make_move_iterator(first), std::make_move_iterator(m_closed.end()));
    m_closed.erase(first, m_closed.end());
    m_open.pop_back();
    if (m_open.empty())
        m_root = std::move(node);
    else
        keep(std::move(node));
}

void TreeBuilder::keep(XmlNode node) {
    if (node.name != QLatin1String("AlternateContent")) return m_closed.push_back(std::move(node));
    const auto branch = std::find_if(node.children.begin(), node.children.end(), isRead);
    if (branch == node.children.end()) return;
    std::move(branch->children.begin(), branch->children.end(), std::back_inserter(m_closed));
}

} // namespace salkku::ooxml
