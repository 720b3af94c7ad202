// SPDX-License-Identifier: GPL-3.0-or-later
// From a portfolio to a fill-in form and back, with another program's hand between.
#include "app/form_read.h"
#include "app/form_send.h"
#include "documents/pptx/office_package.h"
#include "support/package_draft.h"
#include "support/qt_strings.h"

#include <QRegularExpression>

using namespace salkku;
using namespace salkku::test;

namespace {

const QDateTime noon(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC);
const StatusKey quays = key("A", 1, "2030-01/2030-06", "M1");
const FieldName tempo = FieldName::light(DimensionId(QStringLiteral("tempo")));
const FieldName logField = FieldName::narrative(SectionId(QStringLiteral("log")));

FieldValue text(const char* value) {
    return QString::fromUtf8(value);
}

FieldValue bullets(std::vector<NarrativeItem> items) {
    return narrativeValue(items);
}

// A portfolio of the harbours with a report that is being written, and what its form says.
struct FormFixture {
    FormFixture() {
        apply(portfolio, {{quays, tempo, text("red Nosturi rikki"), 0},
                          {quays, FieldName::percent(), text("40"), 0},
                          {quays, logField,
                           bullets({{QStringLiteral("Paalutus alkoi."), 0, false},
                                    {QStringLiteral("Kaksi laituria"), 1, false},
                                    {QStringLiteral("Muuta"), 0, true}}),
                           0}});
    }

    QByteArray write(Language language = Language::English) {
        const QString path = folder.path(QStringLiteral("form.xlsx"));
        const auto sheets = sendForm(
            portfolio, {quays.organisation, quays.period, QStringLiteral("Anna"), noon}, language, path);
        if (!sheets) FAIL(sheets.error().text().toStdString());
        CHECK(*sheets == 2);
        return readFile(path);
    }

    ReceivedReport read(const QByteArray& workbook) const {
        const auto received = formFromBytes(workbook, QStringLiteral("form.xlsx"), noon);
        if (!received) FAIL(received.error().text().toStdString());
        return *received;
    }

    PackageReview review(const ReceivedReport& received) {
        const auto made = reviewReceived(portfolio, received);
        if (!made) FAIL(made.error().text().toStdString());
        return *made;
    }

    PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
};

// What a person writes over a text that stands in the workbook.
QByteArray retyped(const QByteArray& workbook, const QByteArray& what, const QByteArray& with) {
    ooxml::OfficePackage package(workbook, QStringLiteral("f"), {});
    std::vector<pptx::ZipEntry> entries;
    bool found = false;
    for (const QString& name : package.partNames()) {
        QByteArray part = package.read(name);
        found = found || part.contains(what);
        entries.push_back({name, part.replace(what, with)});
    }
    REQUIRE(found);
    return zipOf(entries);
}

// What a person types into a cell of a sheet, from 1.
QByteArray typed(const QByteArray& workbook, int sheet, const char* place, const QByteArray& words) {
    ooxml::OfficePackage package(workbook, QStringLiteral("f"), {});
    const QString wanted = QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet);
    const QRegularExpression cell(QStringLiteral("<c r=\"%1\"[^>]*?(/>|>.*?</c>)").arg(QLatin1String(place)));
    std::vector<pptx::ZipEntry> entries;
    for (const QString& name : package.partNames()) {
        QString part = QString::fromUtf8(package.read(name));
        if (name == wanted) {
            REQUIRE(part.contains(cell));
            part.replace(cell, QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>")
                                   .arg(QLatin1String(place), QString::fromUtf8(words).toHtmlEscaped()));
        }
        entries.push_back({name, part.toUtf8()});
    }
    return zipOf(entries);
}

} // namespace

TEST_CASE("a form that nobody changed changes nothing, in any language") {
    FormFixture fixture;
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        const ReceivedReport received = fixture.read(fixture.write(language));
        CHECK(received.problems.isEmpty());
        const PackageReview review = fixture.review(received);
        CHECK(review.baseKnown);
        CHECK(review.lines.size() >= 3);
        for (const MergeLine& line : review.lines) CHECK(line.outcome == MergeOutcome::Same);
    }
}

TEST_CASE("the same report makes the same form, byte for byte") {
    FormFixture fixture;
    CHECK(fixture.write() == fixture.write());
}

TEST_CASE("what was changed in the form is a change, and one undo takes it back") {
    FormFixture fixture;
    const QByteArray filled = retyped(fixture.write(), "Paalutus alkoi.", "Paalutus valmis.");
    const PackageReview review = fixture.review(fixture.read(filled));
    CHECK(review.count(MergeOutcome::Changed) == 1);
    EntryRecord record(fixture.portfolio);
    const auto merged = mergeReceived(fixture.portfolio, record,
                                      {{review}, {linesToTake(review, false)}, QStringLiteral("Anna"), noon});
    REQUIRE(merged);
    const StatusReport now = report(fixture.portfolio, quays);
    const auto& items = now.narrative.at(SectionId(QStringLiteral("log")));
    REQUIRE(items.size() == 3);
    CHECK(items[0].text == QStringLiteral("Paalutus valmis."));
    CHECK(items[1].level == 1);
    CHECK(items[2].heading);
    REQUIRE(fixture.portfolio.undo(*merged));
}

TEST_CASE("a value changed here since the form was made stands against an untouched cell") {
    FormFixture fixture;
    const QByteArray form = fixture.write();
    apply(fixture.portfolio, {{quays, FieldName::percent(), text("55"), 0}});
    const PackageReview review = fixture.review(fixture.read(form));
    CHECK(review.count(MergeOutcome::Kept) == 1);
    CHECK(linesToTake(review, true).empty());
}

TEST_CASE("a cell that was emptied takes the value away") {
    FormFixture fixture;
    const QByteArray emptied = retyped(fixture.write(), "<v>40</v>", "");
    const PackageReview review = fixture.review(fixture.read(emptied));
    CHECK(review.count(MergeOutcome::Changed) == 1);
}

TEST_CASE("a form that is marked ready submits the report at the time it was saved") {
    FormFixture fixture;
    const ReceivedReport draft = fixture.read(fixture.write());
    CHECK(draft.content.reports.front().report.state == ReportState::Draft);
    QByteArray filled = typed(fixture.write(), 1, "C8", "Yes");
    const ReceivedReport ready = fixture.read(typed(filled, 1, "D7", "Anna Ahto"));
    CHECK(ready.author == QStringLiteral("Anna Ahto"));
    CHECK(ready.content.reports.front().report.state == ReportState::Submitted);
    CHECK(ready.content.reports.front().report.received == noon);
    CHECK(fixture.review(ready).count(MergeOutcome::Changed) == 1);
}

TEST_CASE("answers are taken in the words of the form, upper and lower case alike") {
    FormFixture fixture;
    QByteArray filled = fixture.write(Language::Finnish);
    filled = typed(filled, 2, "C6", "KELTAINEN ");
    filled = typed(filled, 2, "C9", "60 %");
    filled = typed(filled, 2, "D15", "<script>alert(1)</script>");
    const ReceivedReport received = fixture.read(filled);
    CHECK(received.problems.isEmpty());
    const StatusReport& report = received.content.reports.front().report;
    CHECK(report.lights.at(DimensionId(QStringLiteral("safety"))).light == Light::Yellow);
    CHECK(report.percent == percent(60));
    CHECK(report.narrative.at(SectionId(QStringLiteral("log"))).back().text ==
          QStringLiteral("<script>alert(1)</script>"));
}

TEST_CASE("several lines pasted into one cell become bullets") {
    FormFixture fixture;
    const ReceivedReport received =
        fixture.read(typed(fixture.write(), 2, "D15", "\u2022 first\n  o second"));
    const auto& items =
        received.content.reports.front().report.narrative.at(SectionId(QStringLiteral("log")));
    REQUIRE(items.size() == 5);
    CHECK(items[3].text == QStringLiteral("first"));
    CHECK(items[4].level == 1);
}

TEST_CASE("a cell that cannot be understood is named with what is expected and found") {
    struct Case {
        const char* cell;
        const char* typed;
        const char* expected;
    };
    const Case cases[] = {{"C9", "400", "0 to 100"},
                          {"C9", "0.4", "0 to 100"},
                          {"C9", "-1", "0 to 100"},
                          {"C9", "about half", "0 to 100"},
                          {"C5", "purple", "green, yellow, red, grey"},
                          {"C12", "third", "1, 2, heading"}};
    for (const Case& one : cases) {
        INFO(one.cell << " " << one.typed);
        FormFixture fixture;
        const ReceivedReport received = fixture.read(typed(fixture.write(), 2, one.cell, one.typed));
        REQUIRE(received.problems.size() == 1);
        const QString problem = received.problems.front();
        INFO(problem.toStdString());
        CHECK(problem.contains(QStringLiteral("\"Investment 1\", cell %1:").arg(QLatin1String(one.cell))));
        CHECK(problem.contains(QLatin1String(one.expected)));
        CHECK(problem.contains(QStringLiteral("\"%1\"").arg(QLatin1String(one.typed))));
        // The wrong cell says nothing; the others are as they were.
        for (const MergeLine& line : fixture.review(received).lines)
            CHECK(line.outcome == MergeOutcome::Same);
    }
}

TEST_CASE("an error of a formula is no text") {
    FormFixture fixture;
    QByteArray filled = fixture.write();
    filled = typed(filled, 2, "D12", "#REF!");
    filled = retyped(filled, "t=\"inlineStr\"><is><t>#REF!</t></is>", "t=\"e\"><v>#REF!</v>");
    CHECK(fixture.read(filled).problems.size() == 1);
}

TEST_CASE("a workbook that is no form is refused, and a newer form too") {
    FormFixture fixture;
    const QByteArray form = fixture.write();
    const auto foreign = formFromBytes(retyped(form, "salkku-form", "something"), QStringLiteral("f"), noon);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().code == ErrorCode::NotADocument);
    const auto lost = formFromBytes(retyped(form, "2030-01/2030-06", "soon"), QStringLiteral("f"), noon);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::Damaged);
}

TEST_CASE("a sheet that was copied is a problem, not a second report") {
    FormFixture fixture;
    const QByteArray form = retyped(fixture.write(), "report|M1|7||0", "report|M1|1||0");
    const ReceivedReport received = fixture.read(form);
    CHECK(received.content.reports.size() == 1);
    CHECK(received.problems.size() == 1);
}

TEST_CASE("rows that were moved are found by what they tell of themselves") {
    FormFixture fixture;
    // The percentage's row goes down, past the sections.
    QByteArray moved = fixture.write();
    const ReceivedReport before = fixture.read(moved);
    moved = retyped(moved, "<row r=\"9\"", "<row r=\"900\"");
    for (const char* column : {"A", "B", "C", "E"})
        moved = retyped(moved, QByteArray("r=\"") + column + "9\"", QByteArray("r=\"") + column + "900\"");
    const ReceivedReport after = fixture.read(moved);
    CHECK(after.content.reports.front().report.percent == before.content.reports.front().report.percent);
}
