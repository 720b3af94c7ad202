// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace salkku::pptx {

using Attribute = std::pair<const char*, QString>;
using Attributes = std::initializer_list<Attribute>;

/// Writes one XML part. Elements close when their scope ends.
class Xml {
public:
    class [[nodiscard]] Element {
    public:
        explicit Element(Xml& xml)
            : m_xml(xml) {}
        ~Element() { m_xml.m_writer.writeEndElement(); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

    private:
        Xml& m_xml;
    };

    Xml();
    Element element(const char* name, Attributes attributes = {});
    void leaf(const char* name, Attributes attributes = {}); ///< an element without content
    void textElement(const char* name, const QString& text, Attributes attributes = {});
    void attribute(const char* name, const QString& value); ///< of the element opened last
    QByteArray take();

private:
    void attributes(Attributes attributes);
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// Lengths in files are EMU: 12700 a point.
QString emu(double points);
/// Text sizes in files are hundredths of a point.
QString hundredths(double points);

inline constexpr const char* drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* presentationNamespace =
    "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr const char* relationshipNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr const char* chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/// The root of a presentation part, with the three namespaces that all of them use.
Xml::Element presentationRoot(Xml& xml, const char* name);

} // namespace salkku::pptx
