// SPDX-License-Identifier: GPL-3.0-or-later
// The package of an organisation's presentation: its parts, what kind they are, and what refers to what.
#pragma once

#include "exporting/pptx/zip_archive.h"

#include <QHash>
#include <vector>

namespace salkku::pptx {

inline constexpr const char* relationshipIds =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

struct HouseRelation {
    QString id;
    QString type;   ///< the last word of its type: "slideLayout"
    QString target; ///< path in the package
    bool isExternal = false;
};

class HousePackage {
public:
    /// Nothing where the bytes are no package.
    static std::optional<HousePackage> open(const QByteArray& bytes);

    QString mainPart() const; ///< empty where the package names none
    QString contentType(const QString& path) const;
    std::optional<QByteArray> read(const QString& path) const;
    QByteArray relationshipsOf(const QString& path) const; ///< as they stand in the package
    std::vector<HouseRelation> relations(const QString& path) const;

private:
    explicit HousePackage(ZipArchive archive)
        : m_archive(std::move(archive)) {}
    void readTypes(const QByteArray& xml);
    ZipArchive m_archive;
    QHash<QString, QString> m_defaults; ///< by ending
    QHash<QString, QString> m_types;    ///< by path, in lower case
};

} // namespace salkku::pptx
