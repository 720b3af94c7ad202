// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <string>
#include <utility>

namespace salkku::pptx {

using Attribute = std::pair<const char*, QString>;
using Attributes = std::initializer_list<Attribute>;

/// Writes one XML part in UTF-8. Elements close when their scope ends. A deck is a million letters of names
/// and numbers: they are appended as they are, and only values and texts are looked at letter by letter.
class Xml {
public:
    class [[nodiscard]] Element {
    public:
        Element(Xml& xml, const char* name)
            : m_xml(xml)
            , m_name(name) {}
        ~Element() { m_xml.close(m_name); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

    private:
        Xml& m_xml;
        const char* m_name;
    };

    Xml();
    /// Names outlive the element.
    Element element(const char* name, Attributes attributes = {});
    void leaf(const char* name, Attributes attributes = {}); ///< an element without content
    void textElement(const char* name, const QString& text, Attributes attributes = {});
    /// Likewise of UTF-8 without characters that XML forbids; breaks stay.
    void utf8Element(const char* name, const QByteArray& text, Attributes attributes = {});
    void attribute(const char* name, const QString& value); ///< of the element opened last
    QByteArray take();

private:
    void open(const char* name, Attributes attributes);
    void close(const char* name);
    void finishTag();
    std::string m_bytes;  ///< appends single letters ten times as fast as QByteArray
    bool m_inTag = false; ///< the element opened last may still get attributes
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
