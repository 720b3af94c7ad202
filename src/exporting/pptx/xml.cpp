// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/xml.h"

#include "exporting/visible_text.h"

#include <cmath>

namespace salkku::pptx {

Xml::Xml()
    : m_writer(&m_bytes) {
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

Xml::Element Xml::element(const char* name, Attributes list) {
    m_writer.writeStartElement(QLatin1String(name));
    attributes(list);
    return Element(*this);
}

void Xml::leaf(const char* name, Attributes list) {
    m_writer.writeEmptyElement(QLatin1String(name));
    attributes(list);
}

void Xml::textElement(const char* name, const QString& text, Attributes list) {
    m_writer.writeStartElement(QLatin1String(name));
    attributes(list);
    m_writer.writeCharacters(visibleText(text));
    m_writer.writeEndElement();
}

void Xml::attribute(const char* name, const QString& value) {
    m_writer.writeAttribute(QLatin1String(name), visibleText(value));
}

void Xml::attributes(Attributes list) {
    for (const auto& [name, value] : list) attribute(name, value);
}

QByteArray Xml::take() {
    m_writer.writeEndDocument();
    return std::move(m_bytes);
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
