// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/house_package.h"

#include "exporting/pptx/house_style.h"

#include <QDir>
#include <QXmlStreamReader>

namespace salkku::pptx {

namespace {

QString relationshipsPath(const QString& path) {
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return QStringLiteral("%1_rels/%2.rels").arg(path.left(slash + 1), path.mid(slash + 1));
}

// "../media/image1.png" seen from the part's folder.
QString resolved(const QString& part, const QString& target) {
    if (target.startsWith(QLatin1Char('/'))) return QDir::cleanPath(target.mid(1));
    const QString folder = part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
    return QDir::cleanPath(folder + target);
}

std::vector<HouseRelation> relationsIn(const QByteArray& xml, const QString& part) {
    std::vector<HouseRelation> relations;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement ||
            reader.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto text = [&](const char* name) { return attributes.value(QLatin1String(name)).toString(); };
        relations.push_back({text("Id"), text("Type").section(QLatin1Char('/'), -1),
                             resolved(part, text("Target")),
                             text("TargetMode") == QLatin1String("External")});
    }
    return relations;
}

} // namespace

std::optional<HousePackage> HousePackage::open(const QByteArray& bytes) {
    auto archive = ZipArchive::open(bytes);
    if (!archive) return std::nullopt;
    HousePackage package(*std::move(archive));
    const auto types = package.read(QStringLiteral("[Content_Types].xml"));
    if (!types) return std::nullopt;
    package.readTypes(*types);
    return package;
}

void HousePackage::readTypes(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString type = attributes.value(QLatin1String("ContentType")).toString();
        if (reader.name() == QLatin1String("Default"))
            m_defaults[attributes.value(QLatin1String("Extension")).toString().toLower()] = type;
        else if (reader.name() == QLatin1String("Override"))
            m_types[attributes.value(QLatin1String("PartName")).toString().mid(1).toLower()] = type;
    }
}

QString HousePackage::mainPart() const {
    for (const HouseRelation& relation : relations(QString()))
        if (relation.type == QLatin1String("officeDocument")) return relation.target;
    return {};
}

QString HousePackage::contentType(const QString& path) const {
    const auto own = m_types.find(path.toLower());
    return own != m_types.end() ? *own : m_defaults.value(path.section(QLatin1Char('.'), -1).toLower());
}

std::optional<QByteArray> HousePackage::read(const QString& path) const {
    return m_archive.read(path, largestHousePart);
}

QByteArray HousePackage::relationshipsOf(const QString& path) const {
    return read(relationshipsPath(path)).value_or(QByteArray());
}

std::vector<HouseRelation> HousePackage::relations(const QString& path) const {
    return relationsIn(relationshipsOf(path), path);
}

} // namespace salkku::pptx
