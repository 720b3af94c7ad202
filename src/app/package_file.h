// SPDX-License-Identifier: GPL-3.0-or-later
// Report packages as files: a ZIP archive of manifest.json and report.json (docs/report-package.md).
#pragma once

#include "app/package_json.h"

#include <QByteArray>
#include <QString>

namespace salkku {

struct ReportPackage {
    PackageManifest manifest;
    PackageContent content;
    QString id; ///< SHA-256 of the content's JSON
};

/// The file ending, with its dot.
inline constexpr const char* packageSuffix = ".salkku-report";

/// Of the content and what the manifest says of its making; its parts and the id are put in. The texts are
/// made visible; what the reader would refuse is refused here, with the place.
Result<QByteArray> packageBytes(ReportPackage& package);

/// Errors: NotFound, CannotRead, NotADocument, Damaged, Encrypted, LimitExceeded, NewerVersion; `where` is
/// the file, and the place in it where there is one.
Result<ReportPackage> packageFromBytes(const QByteArray& bytes, const QString& path,
                                       const PackageLimits& limits = {});
Result<ReportPackage> readPackageFile(const QString& path, const PackageLimits& limits = {});

} // namespace salkku
