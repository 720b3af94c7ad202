// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/json_text.h"

#include <QString>
#include <algorithm>
#include <string>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

bool isPlain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7f && c != '"' &&
           c != '\\';
}

const char* shortEscape(char16_t unit) {
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return nullptr;
    }
}

class JsonText {
public:
    explicit JsonText(std::string& bytes)
        : m_bytes(bytes) {}

    void append(const Json& value, int depth) {
        if (value.is_object())
            appendObject(value, depth);
        else if (value.is_array())
            appendList(value, depth);
        else if (value.is_string())
            appendString(value.get_ref<const std::string&>());
        else
            appendNumber(value);
    }

private:
    void appendObject(const Json& object, int depth) {
        if (object.empty()) return append("{}");
        const char* before = "{";
        for (const auto& [key, value] : object.items()) {
            beginLine(before, depth + 1);
            appendString(key);
            append(": ");
            append(value, depth + 1);
            before = ",";
        }
        beginLine("", depth);
        m_bytes += '}';
    }

    void appendList(const Json& list, int depth) {
        if (list.empty()) return append("[]");
        const char* before = "[";
        for (const Json& value : list) {
            beginLine(before, depth + 1);
            append(value, depth + 1);
            before = ",";
        }
        beginLine("", depth);
        m_bytes += ']';
    }

    void beginLine(const char* before, int depth) {
        m_bytes += before;
        m_bytes += '\n';
        m_bytes.append(static_cast<std::size_t>(depth), ' ');
    }

    void appendString(const std::string& utf8) {
        m_bytes += '"';
        const auto special = std::find_if_not(utf8.begin(), utf8.end(), isPlain);
        m_bytes.append(utf8.begin(), special);
        if (special != utf8.end())
            appendEscaped(QString::fromUtf8(&*special, static_cast<qsizetype>(utf8.end() - special)));
        m_bytes += '"';
    }

    void appendEscaped(const QString& text) {
        for (const QChar c : text)
            if (c.unicode() < 0x7f && isPlain(static_cast<char>(c.unicode())))
                m_bytes += static_cast<char>(c.unicode());
            else
                appendEscape(c.unicode());
    }

    void appendEscape(char16_t unit) {
        if (const char* known = shortEscape(unit)) return append(known);
        constexpr char digits[] = "0123456789abcdef";
        const char escape[] = {'\\',
                               'u',
                               digits[unit >> 12],
                               digits[unit >> 8 & 0xf],
                               digits[unit >> 4 & 0xf],
                               digits[unit & 0xf]};
        m_bytes.append(escape, sizeof escape);
    }

    void appendNumber(const Json& value) { m_bytes += value.dump(); }

    void append(const char* text) { m_bytes += text; }

    std::string& m_bytes;
};

} // namespace

void appendJson(std::string& bytes, const Json& value, int depth) {
    JsonText(bytes).append(value, depth);
}

} // namespace salkku
