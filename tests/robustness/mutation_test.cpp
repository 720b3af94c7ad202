// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of broken documents, always the same ones, read in processes of their own.
#include "robustness/mutation.h"

#include "app/demo.h"
#include "exporting/data_set/data_set.h"
#include "storage/portfolio.h"
#include "support/files.h"
#include "support/pdf_draft.h"
#include "support/pptx_draft.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace salkku::test;

namespace {

// The longest that one document may take. A whole one takes a hundredth of it, even under the sanitizers.
constexpr int longestReading = 10'000;

struct Batch {
    int read = 0;
    int refused = 0;
    QString broken; ///< the document at which it ended or hung, with what it said
};

// Waits as long as documents keep beginning and ending.
Batch readAll(const QStringList& paths) {
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/read_batch"), paths);
    Batch batch;
    QString last;
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine() && !process.waitForReadyRead(longestReading)) break;
        while (process.canReadLine()) {
            last = QString::fromUtf8(process.readLine()).trimmed();
            batch.read += last.startsWith(QLatin1String("read "));
            batch.refused += last.startsWith(QLatin1String("refused "));
        }
    }
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(longestReading);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        batch.broken = last + QLatin1Char('\n') + QString::fromUtf8(process.readAllStandardError());
    return batch;
}

QStringList writeCopies(const TestFiles& files, const QByteArray& original, const QString& ending,
                        int count) {
    QStringList paths;
    for (int seed = 1; seed <= count; ++seed)
        paths << files.write(QStringLiteral("copy%1%2").arg(seed).arg(ending),
                             mutated(original, static_cast<unsigned>(seed)));
    return paths;
}

// `leastRead` copies must be readable still: else they are so broken that they try nothing.
void checkCopies(const QByteArray& original, const QString& ending, int count, int leastRead) {
    const TestFiles files;
    const Batch whole = readAll({files.write(QStringLiteral("whole") + ending, original)});
    INFO(whole.broken.toStdString());
    REQUIRE(whole.read == 1);
    const Batch batch = readAll(writeCopies(files, original, ending, count));
    INFO(batch.broken.toStdString());
    CHECK(batch.broken.isEmpty());
    CHECK(batch.read + batch.refused == count);
    CHECK(batch.read >= leastRead);
}

QByteArray lightTable() {
    PdfDraft draft;
    draft.text(30, 30, 18, QStringLiteral("Hankkeiden tilanne loka-joulukuu 2025, investointi 1"));
    const QStringList headings{QStringLiteral("Aikataulu"), QStringLiteral("Kustannukset"),
                               QStringLiteral("Riskit")};
    for (int column = 0; column < 3; ++column) draft.text(220 + 100 * column, 70, 11, headings[column]);
    const QStringList regions{QStringLiteral("Lappi"), QStringLiteral("Kainuu"),
                              QStringLiteral("Pohjois-Savo"), QStringLiteral("Satakunta"),
                              QStringLiteral("E-Karjala")};
    constexpr unsigned colours[] = {0x00B050, 0xFFFF00, 0xFF0000, 0xBFBFBF};
    for (int row = 0; row < regions.size(); ++row) {
        draft.text(40, 100 + 30 * row, 11, regions[row]);
        for (int column = 0; column < 3; ++column)
            draft.rectangle(220 + 100 * column, 88 + 30 * row, 80, 20, colours[(row + column) % 4]);
        draft.text(540, 100 + 30 * row, 11, QStringLiteral("%1 %").arg(50 + 10 * row));
    }
    return draft.bytes();
}

QString sentences(const QString& what) {
    return QStringLiteral("Investointi 1 1/2\nYleistilanne\n• %1 etenee, Lappi 90 %, muut alueet 100%.\n"
                          "o Toisen tason havainto jatkuu vielä seuraavalle\nriville.\n"
                          "Poikkeamat, riskit ja ongelmat\n• Rekrytointi viivästyi.\n")
        .arg(what);
}

QByteArray narrativeDeck() {
    PdfDraft draft;
    for (const char* what : {"Kehitys", "Koulutus", "Kokeilu"}) {
        double y = 40;
        for (const QString& line : sentences(QString::fromLatin1(what)).split(QLatin1Char('\n')))
            draft.text(40, y += 22, 12, line);
        draft.newPage();
    }
    return draft.bytes();
}

QByteArray plainText() {
    return (QStringLiteral("Kooste raporteista loka-joulukuu 2025\n\f") + sentences(QStringLiteral("Työ")) +
            QStringLiteral(
                "\fMyönnetyt avustukset\nAlue 1. haku 2. haku Yhteensä\nLappi 1 200 000 300 000 1 500 000\n"
                "Kainuu 800 000 200 000 1 000 000\nYhteensä 2 000 000 500 000 2 500 000\n"
                "\f5.2 Mittarit\n1. mittari ja tulos: Asiakkaista 80 % asioi verkossa Q4/2025. Kyllä.\n"))
        .toUtf8();
}

const char* findingsJson =
    R"({"format":"salkku-findings","version":1,"document":{"file":"a.pdf","sha256":"00",
"pages":3,"kind":"summary","period":"2025-10/2025-12","organisation":null},"findings":[{"kind":"progress",
"organisation":"11","label":"E-Karjala","investment":1,"part":null,"call":"RRP2","period":"2025-10/2025-12",
"percent":90,"confidence":0.98,"source":{"page":1,"bbox":[1.5,2,3,4],"text":"90 %"}}],"warnings":[]})";

// The values of two reports of the demonstration.
QByteArray dataSetJson() {
    using namespace salkku;
    const TestFiles files;
    DemoOptions demo;
    demo.periods = 1;
    const auto portfolio = createDemo(files.path(QStringLiteral("demo.salkku")), demo);
    REQUIRE(portfolio);
    auto data = collectDataSet(*portfolio, {portfolio->periods()->back()});
    REQUIRE(data);
    const auto keepTwo = [](auto& items) {
        if (items.size() > 2) items.erase(items.begin() + 2, items.end());
    };
    keepTwo(data->reports);
    keepTwo(data->indicators);
    keepTwo(data->grants);
    data->programmeJson = harbourProgrammeFile();
    return dataSetToJson(*data);
}

} // namespace

TEST_CASE("the same seed breaks a document in the same way, and another seed in another") {
    const QByteArray original = plainText();
    CHECK(mutated(original, 5) == mutated(original, 5));
    CHECK(mutated(original, 5) != mutated(original, 6));
    CHECK(mutated(original, 5) != original);
    CHECK(mutated({}, 5).isEmpty());
}

TEST_CASE("broken copies of a light table are read or refused") {
    checkCopies(lightTable(), QStringLiteral(".pdf"), 150, 50);
}

TEST_CASE("broken copies of a deck are read or refused") {
    checkCopies(narrativeDeck(), QStringLiteral(".pdf"), 150, 50);
}

// What is broken is the slide's content; a broken archive is refused at its door.
TEST_CASE("presentations with broken slides are read or refused") {
    const QByteArray shapes =
        textBox(40, 20, 600, 40, paragraph(QStringLiteral("Investointi 1 1/1"))) +
        textBox(40, 80, 600, 200,
                paragraph(QStringLiteral("Yleistilanne")) +
                    bulleted(QStringLiteral("Työ etenee, Lappi 90 %, muut alueet 100 %."))) +
        table(40, 290, {100, 60},
              row(20, cell(QStringLiteral("Alue")) + cell(QStringLiteral("Riskit"))) +
                  row(20, cell(QStringLiteral("Lappi")) + cell({}, {}, solid("00B050"))));
    constexpr int count = 200;
    const TestFiles files;
    QStringList paths{files.write(QStringLiteral("whole.pptx"), PptxDraft().slide(shapes).bytes())};
    for (unsigned seed = 1; seed <= count; ++seed)
        paths << files.write(QStringLiteral("copy%1.pptx").arg(seed),
                             PptxDraft().slide(mutated(shapes, seed)).bytes());
    const Batch batch = readAll(paths);
    INFO(batch.broken.toStdString());
    CHECK(batch.broken.isEmpty());
    CHECK(batch.read + batch.refused == count + 1);
    CHECK(batch.read >= 10);
}

TEST_CASE("broken copies of plain text are read or refused") {
    checkCopies(plainText(), QStringLiteral(".txt"), 100, 25);
}

TEST_CASE("broken copies of findings are read or refused") {
    checkCopies(findingsJson, QStringLiteral(".findings.json"), 300, 10);
}

TEST_CASE("broken copies of a programme's definition are read or refused") {
    checkCopies(harbourProgrammeFile(), QStringLiteral(".programme.json"), 900, 5);
}

TEST_CASE("broken copies of a data set are read or refused") {
    checkCopies(dataSetJson(), QStringLiteral(".data-set.json"), 200, 1);
}

TEST_CASE("broken copies of documents by other producers are read or refused") {
    const QDir folder(sourcePath(QStringLiteral("tests/fixtures/producers")));
    for (const QString& name : folder.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name)) {
        INFO(name.toStdString());
        checkCopies(readFile(folder.filePath(name)), QStringLiteral(".pdf"), 10, 1);
    }
}
