// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/part_reader.h"

#include "documents/pptx/read_fault.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>
#include <algorithm>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString folderOf(const QString& part) {
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

// A name that leads out of the package names no part.
QString resolved(const QString& source, const QString& target) {
    const QString plain = QUrl::fromPercentEncoding(target.section(QLatin1Char('#'), 0, 0).toUtf8());
    const bool absolute = plain.startsWith(QLatin1Char('/'));
    const QString path = QDir::cleanPath(absolute ? plain.mid(1) : folderOf(source) + plain);
    return path.startsWith(QLatin1String("..")) || path.startsWith(QLatin1Char('/')) ? QString() : path;
}

Relation relationOf(const XmlNode& node, const QString& source) {
    const QString type = node.attribute(u"Type");
    const bool external = node.attribute(u"TargetMode") == QLatin1String("External");
    return {node.attribute(u"Id"), type.section(QLatin1Char('/'), -1),
            external ? QString() : resolved(source, node.attribute(u"Target"))};
}

} // namespace

QString Relations::target(const QString& id) const {
    const auto found = std::find_if(m_relations.begin(), m_relations.end(),
                                    [&](const Relation& relation) { return relation.id == id; });
    return found == m_relations.end() ? QString() : found->target;
}

QString Relations::firstOfType(const QString& type) const {
    const auto found = std::find_if(m_relations.begin(), m_relations.end(),
                                    [&](const Relation& relation) { return relation.type == type; });
    return found == m_relations.end() ? QString() : found->target;
}

XmlNode PartReader::xml(const QString& part) {
    if (!m_package.has(part))
        throw ReadFault{
            {ErrorCode::Damaged,
             Text::tr("\"%1\" is missing in the file. Get the file anew from where it came.").arg(part),
             path()}};
    return parseXml(m_package.read(part), part, path(), limits());
}

std::optional<XmlNode> PartReader::xmlIfAny(const QString& part) {
    if (part.isEmpty() || !m_package.has(part)) return std::nullopt;
    return xml(part);
}

Relations PartReader::relations(const QString& part) {
    const QString folder = folderOf(part);
    const auto root =
        xmlIfAny(folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels"));
    std::vector<Relation> relations;
    if (root)
        for (const XmlNode& node : root->children)
            if (node.name == QLatin1String("Relationship")) relations.push_back(relationOf(node, part));
    return Relations(std::move(relations));
}

} // namespace salkku::ooxml
