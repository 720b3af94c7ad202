// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/office_package.h"
#include "documents/pptx/xml_tree.h"

#include <QHash>
#include <memory>
#include <vector>

namespace salkku::ooxml {

/// What a part refers to.
struct Relation {
    QString id;
    QString type;   ///< the last word of its type: "slide", "chart", "notesSlide"
    QString target; ///< the other part's name; empty where it lies outside the package
};

class Relations {
public:
    explicit Relations(std::vector<Relation> relations = {});

    /// Empty where there is none.
    QString target(const QString& id) const;
    QString firstOfType(const QString& type) const;

private:
    std::vector<Relation> m_relations;
    QHash<QString, QString> m_targets; ///< by their ids: a presentation has one for each slide
};

/// The parts of a package as trees. Members throw ReadFault.
class PartReader {
public:
    explicit PartReader(OfficePackage& package)
        : m_package(package) {}

    bool has(const QString& part) const { return m_package.has(part); }
    /// Damaged where there is no such part.
    XmlNode xml(const QString& part);
    /// Nothing where there is no such part.
    std::optional<XmlNode> xmlIfAny(const QString& part);
    /// None where the part refers to nothing. An empty name asks for those of the package.
    Relations relations(const QString& part);
    QByteArray bytes(const QString& part) { return m_package.read(part); }

    const QString& path() const { return m_package.path(); }
    const DocumentLimits& limits() const { return m_package.limits(); }

private:
    OfficePackage& m_package;
    KnownTexts m_texts;
};

} // namespace salkku::ooxml
