// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_findings.h"

#include "app/sandbox.h"
#include "documents/pdf_file.h"
#include "documents/read_document.h"
#include "ingest/extract.h"

#include <QCoreApplication>
#include <new>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

Result<Findings> findingsInBytes(const QByteArray& bytes, const QString& path, const Programme& programme) {
    const auto document = documentFromBytes(bytes, path);
    if (!document) return document.error();
    return extractFindings(*document, programme);
}

} // namespace

QString overMemory(qint64 addressSpace) {
    constexpr qint64 bytesInMegabyte = 1024 * 1024;
    return Text::tr(
               "Reading needs more than %1 MB of memory, the most that a document may take. Split it into "
               "smaller documents, or save it as PDF with another program.")
        .arg(addressSpace / bytesInMegabyte);
}

Result<Findings> readFindingsConfined(const QString& path, const Programme& programme) {
    limitOwnProcess({}); // typed by hand it is bound as the window's is
    try {
        const auto bytes = readFileBytes(path, {});
        if (!bytes) return bytes.error();
        enterSandbox();
        return findingsInBytes(*bytes, path, programme);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::LimitExceeded, overMemory(ownAddressSpace()), path};
    }
}

} // namespace salkku
