// SPDX-License-Identifier: GPL-3.0-or-later
// How much of published documents is found. The corpus is not part of the project: SALKKU_CORPUS names its
// folder, and without one the tests say so and pass.
#include "corpus/truth.h"
#include "documents/read_document.h"
#include "domain/programme_json.h"
#include "ingest/extract.h"

#include "support/files.h"
#include "support/qt_strings.h"

#include <QDir>
#include <algorithm>

using namespace salkku;
using namespace salkku::test;

namespace {

constexpr double leastFound = 0.97;
constexpr double mostSpurious = 0.02;

QDir corpus() {
    const QString fallback = sourcePath(QStringLiteral("../shared/corpus"));
    return QDir(qEnvironmentVariable("SALKKU_CORPUS", fallback));
}

// The truth files, scanned for; a missing corpus is said aloud, an empty one fails.
QStringList truthFiles() {
    if (!corpus().exists()) {
        WARN("skipped: there is no corpus at " << corpus().path().toStdString() << "; set SALKKU_CORPUS");
        return {};
    }
    const QStringList files = corpus().entryList({QStringLiteral("*.truth.json")}, QDir::Files, QDir::Name);
    CHECK_FALSE(files.isEmpty());
    return files;
}

Findings extracted(const QString& path) {
    const auto programme = parseProgramme(builtInProgrammeFile(), QStringLiteral("built-in"));
    REQUIRE(programme);
    const auto document = readDocument(path);
    REQUIRE(document);
    return extractFindings(*document, *programme);
}

void checkShare(const char* what, const Score& score, double least, double spurious) {
    INFO(what << ": " << score.matched << " of " << score.expected << ", " << score.spurious
              << " spurious, first missed: " << score.firstMissed.toStdString());
    CHECK(score.share() >= least);
    CHECK(score.spuriousShare() <= spurious);
}

Findings surest(Findings findings) {
    constexpr double sure = 0.9;
    std::erase_if(findings.findings, [](const Finding& finding) { return finding.confidence < sure; });
    return findings;
}

// What was found and is not there counts as wrong, what was missed does not.
void countRight(const Tally& expected, const Tally& found, Score& sum) {
    if (expected.empty()) return;
    const Score score = compare(expected, found);
    sum.matched += score.matched;
    sum.spurious += score.spurious;
}

// The corpus names its documents after what they hold.
bool holdsPicture(const QString& file) {
    return file.contains(QLatin1String("image"));
}

} // namespace

TEST_CASE("narrative, tables and amounts of the corpus's PDF files and presentations are found") {
    for (const QString& file : truthFiles()) {
        const Expected truth = readTruth(corpus().filePath(file), Pages::Counted);
        for (const QString& kind : {QStringLiteral(".pdf"), QStringLiteral(".pptx")}) {
            const QString path = corpus().filePath(file.section(QLatin1Char('.'), 0, 0) + kind);
            if (!QFile::exists(path)) continue;
            INFO(path.toStdString());
            const Findings findings = extracted(path);
            const bool isPicture = holdsPicture(file);
            const Expected found = readFindings(findings, truth, Pages::Counted);
            checkShare("items", compare(truth.items, found.items), leastFound, mostSpurious);
            checkShare("sections", compare(truth.sections, found.sections), leastFound, mostSpurious);
            checkShare("lights", compare(truth.lights, found.lights), isPicture ? 0.98 : 1,
                       isPicture ? 0.01 : 0);
            checkShare("progress", compare(truth.progress, found.progress), isPicture ? 0.98 : 1,
                       isPicture ? 0.01 : 0);
            checkShare("grants", compare(truth.grants, found.grants), 1, 0);
        }
    }
}

// The text holds a table more than the truth, and rows that the truth leaves out: 20 amounts.
TEST_CASE("amounts of the corpus's plain text files are found") {
    constexpr double leastGrants = 1;
    for (const QString& file : truthFiles()) {
        INFO(file.toStdString());
        const QString text = corpus().filePath(QStringLiteral("text/") +
                                               file.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".txt"));
        const Expected truth = readTruth(corpus().filePath(file), Pages::Ignored);
        if (!QFile::exists(text) || truth.grants.empty()) continue;
        const Expected found = readFindings(extracted(text), truth, Pages::Ignored);
        checkShare("grants", compare(truth.grants, found.grants), leastGrants, 0.1);
    }
}

TEST_CASE("narrative of the corpus's plain text files is found") {
    for (const QString& file : truthFiles()) {
        INFO(file.toStdString());
        const QString text = corpus().filePath(QStringLiteral("text/") +
                                               file.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".txt"));
        const Expected truth = readTruth(corpus().filePath(file), Pages::Ignored);
        if (!QFile::exists(text) || truth.items.empty()) continue;
        const Expected found = readFindings(extracted(text), truth, Pages::Ignored);
        checkShare("items", compare(truth.items, found.items), leastFound, mostSpurious);
        checkShare("sections", compare(truth.sections, found.sections), leastFound, mostSpurious);
    }
}

TEST_CASE("work packages and indicators of the corpus's reports are found, and none elsewhere") {
    for (const QString& file : truthFiles()) {
        const QString name = file.section(QLatin1Char('.'), 0, 0);
        const Expected truth = readTruth(corpus().filePath(file), Pages::Ignored);
        for (const QString& path : {corpus().filePath(name + QStringLiteral(".pdf")),
                                    corpus().filePath(QStringLiteral("text/%1.txt").arg(name))}) {
            if (!QFile::exists(path)) continue;
            INFO(path.toStdString());
            const Expected found = readFindings(extracted(path), truth, Pages::Ignored);
            CHECK(found.indicators == truth.indicators);
            CHECK(found.workPackages == truth.workPackages);
        }
    }
}

// Of findings that say that nine of ten are right, 19 of 20 must be. What the truth does not list, as prose
// or a report's sections, cannot be judged and does not count; scripts/calibration.py shows every band.
TEST_CASE("of the corpus's findings at 0.9 and above at least 95 % are right") {
    Score sum;
    for (const QString& file : truthFiles())
        for (const QString& kind : {QStringLiteral(".pdf"), QStringLiteral(".pptx")}) {
            const QString path = corpus().filePath(file.section(QLatin1Char('.'), 0, 0) + kind);
            if (!QFile::exists(path)) continue;
            const Expected truth = readTruth(corpus().filePath(file), Pages::Counted);
            const Expected found = readFindings(surest(extracted(path)), truth, Pages::Counted);
            countRight(truth.items, found.items, sum);
            countRight(truth.lights, found.lights, sum);
            countRight(truth.progress, found.progress, sum);
            countRight(truth.indicators, found.indicators, sum);
            countRight(truth.workPackages, found.workPackages, sum);
            countRight(truth.grants, found.grants, sum);
        }
    INFO(sum.matched << " right, " << sum.spurious << " wrong");
    CHECK(20 * sum.matched >= 19 * (sum.matched + sum.spurious));
}
