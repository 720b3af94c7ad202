// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/xml.h"

#include "exporting/visible_text.h"

#include <algorithm>
#include <cmath>

namespace salkku::pptx {

namespace {

constexpr std::size_t usualPart = 16 * 1024; // bytes

// As it is in XML and in UTF-8.
bool isPlain(QChar c) {
    const char16_t code = c.unicode();
    return code >= 0x20 && code < 0x7f && code != u'<' && code != u'>' && code != u'&' && code != u'"';
}

void appendPlain(std::string& bytes, const QChar* letters, qsizetype count) {
    const std::size_t before = bytes.size();
    bytes.resize(before + static_cast<std::size_t>(count));
    std::transform(letters, letters + count, bytes.data() + before,
                   [](QChar c) { return static_cast<char>(c.unicode()); });
}

const char* entityOf(char c) {
    switch (c) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    default:
        return nullptr;
    }
}

// Of elements alone; attributes end at a quote.
const char* textEntityOf(char c) {
    return c == '"' ? nullptr : entityOf(c);
}

void appendEscaped(std::string& bytes, const QByteArray& utf8, const char* (*entity)(char)) {
    for (auto at = utf8.begin(); at != utf8.end(); ++at) {
        const auto special = std::find_if(at, utf8.end(), entity);
        bytes.append(at, special);
        if (special == utf8.end()) return;
        bytes += entity(*special);
        at = special;
    }
}

void appendText(std::string& bytes, const QString& text) {
    const QChar* const end = text.constData() + text.size();
    const QChar* const special = std::find_if_not(text.constData(), end, isPlain);
    appendPlain(bytes, text.constData(), special - text.constData());
    if (special != end)
        appendEscaped(bytes, visibleText(text.mid(special - text.constData())).toUtf8(), entityOf);
}

} // namespace

Xml::Xml() {
    m_bytes.reserve(usualPart);
    m_bytes += R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
}

Xml::Element Xml::element(const char* name, Attributes list) {
    open(name, list);
    return Element(*this, name);
}

void Xml::leaf(const char* name, Attributes list) {
    open(name, list);
    close(name);
}

void Xml::textElement(const char* name, const QString& text, Attributes list) {
    open(name, list);
    finishTag();
    appendText(m_bytes, text);
    close(name);
}

void Xml::utf8Element(const char* name, const QByteArray& text, Attributes list) {
    open(name, list);
    finishTag();
    appendEscaped(m_bytes, text, textEntityOf);
    close(name);
}

void Xml::attribute(const char* name, const QString& value) {
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    appendText(m_bytes, value);
    m_bytes += '"';
}

void Xml::open(const char* name, Attributes list) {
    finishTag();
    m_bytes += '<';
    m_bytes += name;
    m_inTag = true;
    for (const auto& [key, value] : list) attribute(key, value);
}

void Xml::close(const char* name) {
    if (m_inTag) {
        m_bytes += "/>";
    } else {
        m_bytes += "</";
        m_bytes += name;
        m_bytes += '>';
    }
    m_inTag = false;
}

void Xml::finishTag() {
    if (m_inTag) m_bytes += '>';
    m_inTag = false;
}

QByteArray Xml::take() {
    m_bytes += '\n';
    return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

QString emu(double points) {
    return QString::number(std::llround(points * 12700));
}

QString hundredths(double points) {
    return QString::number(std::lround(points * 100));
}

Xml::Element presentationRoot(Xml& xml, const char* name) {
    return xml.element(name, {{"xmlns:a", QLatin1String(drawingNamespace)},
                              {"xmlns:r", QLatin1String(relationshipNamespace)},
                              {"xmlns:p", QLatin1String(presentationNamespace)}});
}

} // namespace salkku::pptx
