// SPDX-License-Identifier: GPL-3.0-or-later
// Report packages made by hand, whole or broken, for tests of what reads them.
#pragma once

#include "app/package_file.h"
#include "exporting/pptx/zip_bytes.h"
#include "support/portfolios.h"

#include <QCryptographicHash>

namespace salkku::test {

/// A small report of the harbours' programme as JSON, with nothing wrong in it.
inline QByteArray draftContent() {
    return R"({"format": "salkku-report", "version": 1, "programme": "test-harbours", "organisation": "A",
 "period": "2030-01/2030-06",
 "reports": [{"call": "M1", "investment": 1, "state": "submitted", "received": "2030-07-01T12:00:00Z",
  "lights": {"tempo": {"light": "red", "comment": "Nosturi rikki"}}, "percent": 40,
  "narrative": {"log": [{"text": "Paalutus alkoi."}, {"text": "Kaksi laituria", "level": 1}]}}],
 "indicators": [{"investment": 1, "call": "M1", "number": 1, "statement": "Poijut paikallaan", "result": "partly"}],
 "work_packages": [{"investment": 1, "call": "M1", "number": 1, "title": "Ruoppaus"}]})";
}

inline QByteArray draftManifest(const QByteArray& content) {
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return R"({"format": "salkku-report-package", "version": 1, "programme": "test-harbours", "organisation": "A",
 "period": "2030-01/2030-06", "author": "Anna", "created": "2030-07-01T12:30:00Z", "based_on": [],
 "parts": [{"name": "report.json", "bytes": )" +
           QByteArray::number(content.size()) + R"(, "sha256": ")" + hash + R"("}]})";
}

inline QByteArray zipOf(const std::vector<pptx::ZipEntry>& entries) {
    const auto bytes = pptx::zipBytes(entries, QDateTime(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC));
    REQUIRE(bytes);
    return *bytes;
}

/// A package of this content, with a manifest that fits.
inline QByteArray draftPackage(const QByteArray& content = draftContent()) {
    return zipOf({{QStringLiteral("manifest.json"), draftManifest(content)},
                  {QStringLiteral("report.json"), content}});
}

/// The content with something in it replaced; fails the test where it is not there.
inline QByteArray replaced(QByteArray content, const char* what, const QByteArray& with) {
    REQUIRE(content.contains(what));
    return content.replace(what, with);
}

} // namespace salkku::test
