// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/properties.h"

#include "exporting/pptx/shapes.h"
#include "exporting/pptx/xml.h"

#include <QVersionNumber>

namespace salkku::pptx {

namespace {

const char* const coreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const char* const appNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const char* const customNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const char* const valueNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
// What custom properties of people's own carry.
const char* const customFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

// The format asks for "XX.YYYY".
QString twoPartVersion(const QString& version) {
    const auto number = QVersionNumber::fromString(version);
    const int minor = std::min(number.minorVersion() * 100 + number.microVersion(), 9999);
    return QStringLiteral("%1.%2").arg(number.majorVersion()).arg(minor, 4, 10, QLatin1Char('0'));
}

QString isoTime(const QDateTime& at) {
    return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

void writeTime(Xml& xml, const char* name, const QDateTime& at) {
    xml.textElement(name, isoTime(at), {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
}

void writeCustom(Xml& xml, int id, const char* name, const QString& value) {
    const auto property = xml.element("property", {{"fmtid", QLatin1String(customFormat)},
                                                   {"pid", QString::number(id)},
                                                   {"name", QLatin1String(name)}});
    xml.textElement("vt:lpwstr", value);
}

} // namespace

QByteArray corePropertiesXml(const Report& report, const QDateTime& at) {
    Xml xml;
    {
        const auto root =
            xml.element("cp:coreProperties",
                        {{"xmlns:cp", QLatin1String(coreNamespace)},
                         {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                         {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
                         {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
        xml.textElement("dc:title", report.title);
        xml.textElement("dc:subject", report.periodText);
        xml.textElement("dc:creator", QStringLiteral("Salkku %1").arg(report.appVersion));
        if (report.isDemo) xml.textElement("dc:description", report.demoNote);
        xml.textElement("dc:language", languageTag(report.language));
        writeTime(xml, "dcterms:created", at);
        writeTime(xml, "dcterms:modified", at);
    }
    return xml.take();
}

QByteArray appPropertiesXml(const Report& report, int slides) {
    Xml xml;
    {
        const auto root = xml.element("Properties", {{"xmlns", QLatin1String(appNamespace)}});
        xml.textElement("Application", QStringLiteral("Salkku"));
        xml.textElement("PresentationFormat", QStringLiteral("16:9"));
        xml.textElement("Slides", QString::number(slides));
        xml.textElement("Notes", QString::number(slides));
        xml.textElement("AppVersion", twoPartVersion(report.appVersion));
    }
    return xml.take();
}

QByteArray customPropertiesXml(const Report& report) {
    Xml xml;
    {
        const auto root = xml.element("Properties", {{"xmlns", QLatin1String(customNamespace)},
                                                     {"xmlns:vt", QLatin1String(valueNamespace)}});
        writeCustom(xml, 2, "SalkkuVersion", report.appVersion);
        writeCustom(xml, 3, "Period", report.periodText);
        writeCustom(xml, 4, "DataDate", isoTime(report.dataAt));
    }
    return xml.take();
}

} // namespace salkku::pptx
