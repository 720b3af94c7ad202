// SPDX-License-Identifier: GPL-3.0-or-later
// A report package: the bytes of an archive, its parts as text, or one of its parts alone, which no checksum
// keeps out. What is read must survive being written again.
#include "app/package_check.h"
#include "app/package_file.h"
#include "app/received_report.h"
#include "fuzz_programme.h"
#include "fuzz_target.h"
#include "parts_package.h"

#include <cstdlib>

namespace {

using namespace salkku;

void pass(const PackageContent& content) {
    [[maybe_unused]] const auto known = checkAgainst(fuzz::programme(), content, Language::Finnish);
    const auto again = contentFromJson(contentToJson(content));
    if (!again) std::abort();
    ReceivedReport report{QStringLiteral("fuzz"), {}, {}, {}, {}, {}, content};
    QByteArray bytes = receivedToBytes(report);
    const auto passedOn = takeReceived(bytes);
    if (!passedOn || !*passedOn) std::abort();
}

} // namespace

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    const QString path = QStringLiteral("fuzz.salkku-report");
    if (bytes.startsWith("PK") || bytes.startsWith(partMark)) {
        const auto package = packageFromBytes(bytes.startsWith("PK") ? bytes : packageOfParts(bytes), path);
        if (package) pass(package->content);
        return;
    }
    [[maybe_unused]] const auto manifest = manifestFromJson(bytes);
    const auto content = contentFromJson(bytes);
    if (content) pass(*content);
}
