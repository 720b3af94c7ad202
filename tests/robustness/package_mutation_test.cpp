// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of broken packages and forms, always the same ones: each is read or refused in words, and what is
// read is what could have been written.
#include "app/form_read.h"
#include "app/form_send.h"
#include "documents/pptx/office_package.h"
#include "robustness/mutation.h"
#include "support/package_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

struct Tally {
    int read = 0, refused = 0;
};

void judge(const Result<ReceivedReport>& received, Tally& tally) {
    if (!received) {
        ++tally.refused;
        CHECK_FALSE(received.error().message.isEmpty());
        CHECK_FALSE(received.error().where.isEmpty());
        return;
    }
    ++tally.read;
    const auto again = contentFromJson(contentToJson(received->content));
    if (!again) FAIL(again.error().text().toStdString());
    CHECK(valuesOf(*again) == valuesOf(received->content));
    QByteArray bytes = receivedToBytes(received);
    const auto passedOn = takeReceived(bytes);
    REQUIRE(passedOn.has_value());
    if (!*passedOn) FAIL(passedOn->error().text().toStdString());
    CHECK(valuesOf((*passedOn)->content) == valuesOf(received->content));
}

Result<ReceivedReport> packageIn(const QByteArray& bytes) {
    auto package = packageFromBytes(bytes, QStringLiteral("p"));
    if (!package) return package.error();
    return ReceivedReport{
        QStringLiteral("p"),        package->manifest.author, package->manifest.created, {}, {}, {},
        std::move(package->content)};
}

QByteArray filledForm() {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const StatusKey quays = key("A", 1, "2030-01/2030-06", "M1");
    apply(portfolio,
          {{quays, FieldName::percent(), QStringLiteral("40"), 0},
           {quays, FieldName::light(DimensionId(QStringLiteral("tempo"))), QStringLiteral("red why"), 0}});
    const QString path = folder.path(QStringLiteral("form.xlsx"));
    const auto sheets = sendForm(portfolio,
                                 {quays.organisation, quays.period, QStringLiteral("Anna"),
                                  QDateTime(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC)},
                                 Language::English, path);
    if (!sheets) FAIL(sheets.error().text().toStdString());
    return readFile(path);
}

// The workbook with one part broken, and an archive that is whole.
QByteArray withBrokenPart(const QByteArray& workbook, unsigned seed) {
    ooxml::OfficePackage package(workbook, QStringLiteral("f"), {});
    const QStringList names = package.partNames();
    std::vector<pptx::ZipEntry> entries;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray part = package.read(names[i]);
        entries.push_back({names[i], i == qsizetype(seed) % names.size() ? mutated(part, seed) : part});
    }
    return zipOf(entries);
}

} // namespace

TEST_CASE("broken packages are refused or read, never believed beyond what is written") {
    Tally tally;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        judge(packageIn(draftPackage(mutated(draftContent(), seed))), tally);
    }
    CHECK(tally.read > 0);
    CHECK(tally.refused > 200);
}

TEST_CASE("broken archives of packages are refused, unless nothing that counts was touched") {
    Tally tally;
    const QByteArray whole = draftPackage();
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        judge(packageIn(mutated(whole, seed)), tally);
    }
    CHECK(tally.refused > 150);
}

TEST_CASE("broken workbooks are refused or read, with their problems named by sheet and cell") {
    const QByteArray whole = filledForm();
    Tally tally;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const auto received = formFromBytes(withBrokenPart(whole, seed), QStringLiteral("f.xlsx"),
                                            QDateTime(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC));
        judge(received, tally);
        if (!received) continue;
        for (const QString& problem : received->problems) CHECK(problem.contains(QLatin1Char('"')));
    }
    CHECK(tally.read > 50);
    CHECK(tally.refused > 20);
}
