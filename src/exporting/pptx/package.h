// SPDX-License-Identifier: GPL-3.0-or-later
// An Open Packaging Conventions file: parts, their content types and their relationships, in one ZIP.
#pragma once

#include "domain/result.h"
#include "exporting/pptx/zip_bytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace salkku::pptx {

struct Relationship {
    const char* type; ///< the last part of its URI, for instance "slideLayout"
    QString target;   ///< relative to the part
};

class Package {
public:
    /// Every entry carries the time; the same parts and time give the same bytes.
    explicit Package(const QDateTime& at)
        : m_zip(at) {}

    /// The relationships get the ids rId1, rId2, … in their order.
    void add(const QString& path, QByteArray content, const char* contentType,
             const std::vector<Relationship>& relationships = {});
    /// A part of another package with its own relationships.
    void addAsIs(const QString& path, const QByteArray& content, const QString& contentType,
                 const QByteArray& relationships);
    void addRootRelationships(const std::vector<Relationship>& relationships);

    Result<QByteArray> finish();

private:
    QByteArray contentTypes() const;
    ZipWriter m_zip; ///< parts are packed when they come: a table's slide is 40 times as large before
    std::vector<std::pair<QString, QString>> m_types; ///< by path
};

} // namespace salkku::pptx
