// SPDX-License-Identifier: GPL-3.0-or-later
// Reads documents one after the other, each as its name's end says, and tells on standard output when it
// begins and ends one: whoever watches knows which one it was. read_batch FILE...
#include "documents/read_document.h"
#include "domain/programme_json.h"
#include "exporting/data_set/data_set.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"
#include "support/source_tree.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace {

using namespace salkku;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Whether something came of it; either answer is fine.
bool read(const QString& path, const Programme& programme) {
    const QByteArray bytes = bytesOf(path);
    if (path.endsWith(QLatin1String(".findings.json"))) return bool(findingsFromJson(bytes, path));
    if (path.endsWith(QLatin1String(".programme.json"))) return bool(parseProgramme(bytes, path));
    if (path.endsWith(QLatin1String(".data-set.json"))) return bool(dataSetFromJson(bytes, path));
    const auto document = documentFromBytes(bytes, path);
    return document && !findingsToJson(extractFindings(*document, programme)).isEmpty();
}

void say(const char* what, const QString& path) {
    std::printf("%s %s\n", what, qPrintable(path));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    const QString definition =
        salkku::test::sourcePath(QStringLiteral("resources/programmes/fi-rrp-pillar4.json"));
    const auto programme = parseProgramme(bytesOf(definition), definition);
    if (!programme) return 2;
    for (const QString& path : QCoreApplication::arguments().mid(1)) {
        say("begin", path);
        say(read(path, *programme) ? "read" : "refused", path);
    }
    return 0;
}
