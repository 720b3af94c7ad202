// SPDX-License-Identifier: GPL-3.0-or-later
// XML as a tree of elements. Names are local: the transitional and the strict form of the standard differ in
// their namespaces alone. Only attributes of the relationships' namespace keep a prefix, "r:".
#pragma once

#include "documents/limits.h"
#include "documents/pptx/known_texts.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace salkku::ooxml {

struct XmlNode {
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<XmlNode> children;
    QString text; ///< directly in the element

    /// Null where there is none.
    const XmlNode* child(QStringView childName) const;
    /// The first at the end of the path, or null.
    const XmlNode* at(std::initializer_list<QStringView> path) const;
    QString attribute(QStringView attributeName) const;
    bool hasAttribute(QStringView attributeName) const;
    std::optional<double> number(QStringView attributeName) const;
    /// "1", "true", "on" and the like; `otherwise` where it is not given.
    bool flag(QStringView attributeName, bool otherwise) const;
};

/// None of a null node.
const std::vector<XmlNode>& childrenOf(const XmlNode* node);

/// Of alternatives (mc:AlternateContent) only the one that is read is kept. Throws ReadFault for anything but
/// well-formed XML within the limits and without a document type: definitions could expand without end.
/// `part` and `path` are for messages. `texts` serve all parts of a package.
XmlNode parseXml(const QByteArray& bytes, const QString& part, const QString& path,
                 const DocumentLimits& limits, KnownTexts& texts);

} // namespace salkku::ooxml
