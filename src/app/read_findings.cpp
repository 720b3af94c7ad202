// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_findings.h"

#include "app/aliases.h"
#include "app/carried_data_set.h"
#include "app/sandbox.h"
#include "documents/file_bytes.h"
#include "documents/read_document.h"
#include "ingest/extract.h"

#include <QCoreApplication>
#include <new>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

Result<Findings> findingsInBytes(const QByteArray& bytes, const QString& path, const Programme& programme,
                                 const ConfinedReading& reading) {
    const auto document = documentFromBytes(bytes, path, {}, reading.tell);
    if (!document) return document.error();
    Findings findings = extractFindings(*document, withAliases(programme, reading.aliases));
    passOver(findings, reading.aliases);
    return findings;
}

// What Salkku exported comes back as it was, without reading the slides; a data set that is damaged does not
// keep them from being read.
Result<DocumentContent> contentOfBytes(const QByteArray& bytes, const QString& path,
                                       const Programme& programme, const ConfinedReading& reading) {
    if (reading.withDataSets) {
        auto data = carriedDataSet(bytes, path);
        if (data && *data) return DocumentContent(**std::move(data));
        if (!data && data.error().code == ErrorCode::NewerVersion) return data.error();
    }
    auto findings = findingsInBytes(bytes, path, programme, reading);
    if (!findings) return findings.error();
    return DocumentContent(*std::move(findings));
}

} // namespace

QString overMemory(qint64 addressSpace) {
    constexpr qint64 bytesInMegabyte = 1024 * 1024;
    return Text::tr(
               "Reading needs more than %1 MB of memory, the most that a document may take. Split it into "
               "smaller documents, or save it as PDF with another program.")
        .arg(addressSpace / bytesInMegabyte);
}

Result<DocumentContent> readContentConfined(const QString& path, const Programme& programme,
                                            const ConfinedReading& reading) {
    limitOwnProcess({}); // typed by hand it is bound as the window's is
    try {
        const auto bytes = readFileBytes(path, {});
        if (!bytes) return bytes.error();
        enterSandbox();
        return contentOfBytes(*bytes, path, programme, reading);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::LimitExceeded, overMemory(ownAddressSpace()), path};
    }
}

} // namespace salkku
