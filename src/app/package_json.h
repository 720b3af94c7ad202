// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a report package as JSON, by resources/schemas/report-package.schema.json (report.json) and
// report-manifest.schema.json (manifest.json).
#pragma once

#include "app/package_limits.h"
#include "storage/package_content.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <vector>

namespace salkku {

struct PackagePart {
    QString name;
    qint64 bytes = 0;
    QString sha256; ///< in hexadecimal
};

struct PackageManifest {
    QString generator; ///< "Salkku 0.1.0"
    QString programme;
    OrganisationCode organisation;
    QString organisationName;
    Period period;
    QString author;
    QDateTime created;   ///< UTC, to the second
    QStringList basedOn; ///< ids of packages that its maker had sent or merged before, newest first
    std::vector<PackagePart> parts;
};

QByteArray contentToJson(const PackageContent& content); ///< the same content makes the same bytes
QByteArray manifestToJson(const PackageManifest& manifest);

/// Errors: Damaged and LimitExceeded name the place ("report.json#/reports/0/percent"), NewerVersion.
Result<PackageContent> contentFromJson(const QByteArray& json, const PackageLimits& limits = {});
Result<PackageManifest> manifestFromJson(const QByteArray& json, const PackageLimits& limits = {});

inline constexpr const char* manifestPartName = "manifest.json";
inline constexpr const char* contentPartName = "report.json";

} // namespace salkku
