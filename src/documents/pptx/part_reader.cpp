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

// Nearly all targets are written plainly.
QString plainTarget(const QString& target) {
    const qsizetype mark = target.indexOf(QLatin1Char('#'));
    const QString path = mark < 0 ? target : target.left(mark);
    return path.contains(QLatin1Char('%')) ? QUrl::fromPercentEncoding(path.toUtf8()) : path;
}

// A name that leads out of the package names no part.
QString resolved(const QString& source, const QString& target) {
    const QString plain = plainTarget(target);
    const bool absolute = plain.startsWith(QLatin1Char('/'));
    const QString path = QDir::cleanPath(absolute ? plain.mid(1) : folderOf(source) + plain);
    return path.startsWith(QLatin1String("..")) || path.startsWith(QLatin1Char('/')) ? QString() : path;
}

Relation relationOf(const XmlNode& node, const QString& source) {
    const QString type = node.attribute(u"Type");
    const bool external = node.attribute(u"TargetMode") == QLatin1String("External");
    return {node.attribute(u"Id"), type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
            external ? QString() : resolved(source, node.attribute(u"Target"))};
}

} // namespace

Relations::Relations(std::vector<Relation> relations)
    : m_relations(std::move(relations)) {
    // Of two with one id the first counts.
    for (auto relation = m_relations.rbegin(); relation != m_relations.rend(); ++relation)
        m_targets.insert(relation->id, relation->target);
}

QString Relations::target(const QString& id) const {
    return m_targets.value(id);
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
    return parseXml(m_package.read(part), part, path(), limits(), m_texts);
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
