// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/package.h"

#include "exporting/pptx/xml.h"

namespace salkku::pptx {

namespace {

const char* const contentTypeNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const char* const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const char* const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

// Core properties are the package's own kind of relationship; all others are of Office documents.
QString typeUri(const char* type) {
    if (qstrcmp(type, "metadata/core-properties") == 0)
        return QLatin1String(packageNamespace) + QLatin1Char('/') + QLatin1String(type);
    return QLatin1String(relationshipNamespace) + QLatin1Char('/') + QLatin1String(type);
}

QByteArray relationshipsXml(const std::vector<Relationship>& relationships) {
    Xml xml;
    {
        const auto root = xml.element("Relationships", {{"xmlns", QLatin1String(packageNamespace)}});
        int id = 0;
        for (const Relationship& relationship : relationships)
            xml.leaf("Relationship", {{"Id", QStringLiteral("rId%1").arg(++id)},
                                      {"Type", typeUri(relationship.type)},
                                      {"Target", relationship.target}});
    }
    return xml.take();
}

QString relationshipsPath(const QString& path) {
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return QStringLiteral("%1_rels/%2.rels").arg(path.left(slash + 1), path.mid(slash + 1));
}

} // namespace

void Package::add(const QString& path, QByteArray content, const char* contentType,
                  const std::vector<Relationship>& relationships) {
    m_zip.add({path, std::move(content)});
    m_types.emplace_back(path, QLatin1String(contentType));
    if (!relationships.empty()) m_zip.add({relationshipsPath(path), relationshipsXml(relationships)});
}

void Package::addAsIs(const QString& path, const QByteArray& content, const QString& contentType,
                      const QByteArray& relationships) {
    m_zip.add({path, content});
    m_types.emplace_back(path, contentType);
    if (!relationships.isEmpty()) m_zip.add({relationshipsPath(path), relationships});
}

void Package::addRootRelationships(const std::vector<Relationship>& relationships) {
    m_zip.add({QStringLiteral("_rels/.rels"), relationshipsXml(relationships)});
}

QByteArray Package::contentTypes() const {
    Xml xml;
    {
        const auto root = xml.element("Types", {{"xmlns", QLatin1String(contentTypeNamespace)}});
        xml.leaf("Default",
                 {{"Extension", QStringLiteral("rels")}, {"ContentType", QLatin1String(relationshipsType)}});
        xml.leaf("Default",
                 {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
        for (const auto& [path, type] : m_types)
            xml.leaf("Override", {{"PartName", QLatin1Char('/') + path}, {"ContentType", type}});
    }
    return xml.take();
}

Result<QByteArray> Package::finish() {
    return m_zip.finish({QStringLiteral("[Content_Types].xml"), contentTypes()});
}

} // namespace salkku::pptx
