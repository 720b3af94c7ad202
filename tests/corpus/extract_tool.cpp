// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the findings of one document as JSON: extract_tool FILE [PROGRAMME]. For measuring by hand.
#include "documents/read_document.h"
#include "domain/programme_json.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"
#include "support/source_tree.h"

#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

namespace {

int fail(const salkku::Error& error) {
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return 3;
}

int extract(const QString& path, const QString& programmePath) {
    QFile definition(programmePath);
    if (!definition.open(QIODevice::ReadOnly)) return 2;
    const auto programme = salkku::parseProgramme(definition.readAll(), programmePath);
    if (!programme) return fail(programme.error());
    QElapsedTimer timer;
    timer.start();
    const auto document = salkku::readDocument(path);
    if (!document) return fail(document.error());
    const qint64 read = timer.elapsed();
    const salkku::Findings findings = salkku::extractFindings(*document, *programme);
    std::fprintf(stderr, "read %lld ms, recognised %lld ms\n", static_cast<long long>(read),
                 static_cast<long long>(timer.elapsed() - read));
    std::fputs(salkku::findingsToJson(findings).constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) return 2;
    const QString builtIn =
        salkku::test::sourcePath(QStringLiteral("resources/programmes/fi-rrp-pillar4.json"));
    return extract(QString::fromLocal8Bit(argv[1]), argc > 2 ? QString::fromLocal8Bit(argv[2]) : builtIn);
}
