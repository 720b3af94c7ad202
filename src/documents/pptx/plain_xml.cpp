// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/plain_xml.h"

#include "documents/pptx/plain_text_bytes.h"

#include <QChar>
#include <QString>
#include <algorithm>
#include <charconv>
#include <deque>
#include <iterator>
#include <optional>
#include <string>

namespace salkku::ooxml {

namespace {

constexpr std::string_view spaces = " \t\n";

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNameLetter(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == ':' || c == '.' || c == '-';
}

// The declaration says nothing but that what follows is UTF-8. It is the only place where office programs
// write a carriage return.
std::string_view withoutDeclaration(std::string_view bytes) {
    constexpr std::string_view version = "<?xml version=\"1.0\"";
    constexpr std::string_view ends[] = {"?>", " encoding=\"UTF-8\"?>",
                                         " encoding=\"UTF-8\" standalone=\"yes\"?>",
                                         " encoding=\"UTF-8\" standalone=\"no\"?>"};
    if (!bytes.starts_with(version)) return bytes;
    const std::string_view rest = bytes.substr(version.size());
    const auto end = std::find_if(std::begin(ends), std::end(ends),
                                  [&](std::string_view one) { return rest.starts_with(one); });
    if (end == std::end(ends)) return bytes;
    const std::string_view content = rest.substr(end->size());
    return content.substr(std::min(content.find_first_not_of(" \t\r\n"), content.size()));
}

std::optional<char> namedCharacter(std::string_view name) {
    if (name == "lt") return '<';
    if (name == "gt") return '>';
    if (name == "amp") return '&';
    if (name == "quot") return '"';
    if (name == "apos") return '\'';
    return std::nullopt;
}

bool isAllowed(char32_t code) {
    return code == U'\t' || code == U'\n' || code == U'\r' || (code >= 0x20 && code < 0xD800) ||
           (code >= 0xE000 && code < 0xFFFE) || (code >= 0x10000 && code <= 0x10FFFF);
}

// "#228" or "#xE4".
std::optional<std::string> numberedCharacter(std::string_view reference) {
    const bool isHexadecimal = reference.starts_with("#x");
    const std::string_view digits = reference.substr(isHexadecimal ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, fault] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, isHexadecimal ? 16 : 10);
    if (fault != std::errc() || end != digits.data() + digits.size() || !isAllowed(code)) return std::nullopt;
    const char32_t letter = code;
    return QString::fromUcs4(&letter, 1).toStdString();
}

// What a text with references means; nothing where one of them is none.
std::optional<std::string> resolved(std::string_view text) {
    std::string meaning;
    for (auto mark = text.find('&'); mark != text.npos; mark = text.find('&')) {
        const auto end = text.find(';', mark);
        if (end == text.npos) return std::nullopt;
        meaning += text.substr(0, mark);
        const std::string_view reference = text.substr(mark + 1, end - mark - 1);
        if (const auto named = namedCharacter(reference))
            meaning += *named;
        else if (const auto numbered =
                     reference.starts_with('#') ? numberedCharacter(reference) : std::nullopt)
            meaning += *numbered;
        else
            return std::nullopt;
        text.remove_prefix(end + 1);
    }
    return meaning += text;
}

class PlainReader {
public:
    PlainReader(std::string_view bytes, TreeBuilder& builder)
        : m_rest(bytes)
        , m_builder(builder) {}

    bool read() {
        if (!m_rest.starts_with('<')) return false;
        do {
            if (!readTag()) return false;
            if (m_builder.isOverLimit()) return true;
            if (!m_names.empty() && !readText()) return false;
        } while (!m_names.empty());
        return m_rest.find_first_not_of(spaces) == m_rest.npos;
    }

private:
    // The rest begins with '<'.
    bool readTag() {
        m_rest.remove_prefix(1);
        if (!m_rest.starts_with('/')) return readOpening();
        m_rest.remove_prefix(1);
        if (m_names.empty() || takeName() != m_names.back()) return false;
        skipSpaces();
        if (!take('>')) return false;
        m_names.pop_back();
        m_builder.close();
        return true;
    }

    bool readOpening() {
        const std::string_view name = takeName();
        if (name.empty() || !readAttributes()) return false;
        const bool isEmpty = take('/');
        if (!take('>')) return false;
        if (!m_builder.open(name, m_attributes)) return true;
        if (isEmpty)
            m_builder.close();
        else
            m_names.push_back(name);
        return true;
    }

    bool readAttributes() {
        m_attributes.clear();
        m_values.clear();
        while (skipSpaces() && !m_rest.starts_with('>') && !m_rest.starts_with('/'))
            if (!readAttribute()) return false;
        return true;
    }

    bool readAttribute() {
        const std::string_view name = takeName();
        const bool isKnown = std::any_of(m_attributes.begin(), m_attributes.end(),
                                         [&](const MetAttribute& one) { return one.name == name; });
        if (name.empty() || isKnown || !take('=') || !take('"')) return false;
        const auto end = m_rest.find('"');
        if (end == m_rest.npos) return false;
        std::string_view value = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        if (value.find_first_of("<\t\n") != value.npos) return false;
        if (value.find('&') != value.npos) {
            auto meaning = resolved(value);
            if (!meaning) return false;
            value = m_values.emplace_back(*std::move(meaning));
        }
        m_attributes.push_back({name, value});
        return true;
    }

    // Up to the next tag, which there must be.
    bool readText() {
        const auto end = m_rest.find('<');
        if (end == m_rest.npos) return false;
        const std::string_view text = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        if (text.empty()) return true;
        if (text.find("]]>") != text.npos) return false;
        if (text.find('&') == text.npos) {
            m_builder.addText(text);
            return true;
        }
        const auto meaning = resolved(text);
        if (meaning) m_builder.addText(*meaning);
        return meaning.has_value();
    }

    // Empty where there is none, or one with letters beyond ASCII.
    std::string_view takeName() {
        if (m_rest.empty() || !isNameStart(m_rest.front())) return {};
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isNameLetter);
        const std::string_view name = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(name.size());
        return name;
    }

    bool take(char c) {
        if (!m_rest.starts_with(c)) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    // Whether there were any.
    bool skipSpaces() {
        const std::size_t count = std::min(m_rest.find_first_not_of(spaces), m_rest.size());
        m_rest.remove_prefix(count);
        return count > 0;
    }

    std::string_view m_rest;
    TreeBuilder& m_builder;
    std::vector<std::string_view> m_names; ///< of the open elements
    std::vector<MetAttribute> m_attributes;
    std::deque<std::string> m_values; ///< of attributes with references
};

} // namespace

bool readPlainXml(std::string_view bytes, TreeBuilder& builder) {
    const std::string_view content = withoutDeclaration(bytes);
    return arePlainText(content) && PlainReader(content, builder).read();
}

} // namespace salkku::ooxml
