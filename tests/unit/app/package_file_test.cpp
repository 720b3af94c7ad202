// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_file.h"

#include "support/package_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const QString name = QStringLiteral("a.salkku-report");

Error refusal(const QByteArray& bytes) {
    const auto package = packageFromBytes(bytes, name);
    REQUIRE_FALSE(package);
    CHECK(package.error().where.startsWith(name));
    CHECK_FALSE(package.error().message.isEmpty());
    return package.error();
}

QByteArray withText(const QByteArray& text) {
    return draftPackage(replaced(draftContent(), "Paalutus alkoi.", text));
}

} // namespace

TEST_CASE("a package tells what was put into it") {
    const auto package = packageFromBytes(draftPackage(), name);
    if (!package) FAIL(package.error().text().toStdString());
    CHECK(package->manifest.author == QStringLiteral("Anna"));
    const PackageContent& content = package->content;
    REQUIRE(content.reports.size() == 1);
    const StatusReport& report = content.reports.front().report;
    CHECK(report.key == key("A", 1, "2030-01/2030-06", "M1"));
    CHECK(report.state == ReportState::Submitted);
    CHECK(report.lights.at(DimensionId(QStringLiteral("tempo"))).comment == QStringLiteral("Nosturi rikki"));
    CHECK(report.percent == percent(40));
    CHECK(report.narrative.at(SectionId(QStringLiteral("log")))[1].level == 1);
    CHECK(content.indicators.front().result == QStringLiteral("partly"));
    CHECK(content.indicators.front().period == period("2030-01/2030-06"));
    CHECK(content.workPackages.front().title == QStringLiteral("Ruoppaus"));
}

TEST_CASE("writing and reading again gives the same content and the same bytes") {
    auto package = packageFromBytes(draftPackage(), name);
    REQUIRE(package);
    const auto first = packageBytes(*package);
    if (!first) FAIL(first.error().text().toStdString());
    auto again = packageFromBytes(*first, name);
    REQUIRE(again);
    CHECK(contentToJson(again->content) == contentToJson(package->content));
    CHECK(again->id == package->id);
    CHECK(*packageBytes(*again) == *first);
}

TEST_CASE("text that looks like a script or a formula stays text") {
    for (const char* text :
         {"<script>alert(1)</script>", "=HYPERLINK(\\\"x\\\")", "'; DROP TABLE change; --"}) {
        const auto package = packageFromBytes(withText(text), name);
        if (!package) FAIL(package.error().text().toStdString());
        const QString read = package->content.reports.front()
                                 .report.narrative.at(SectionId(QStringLiteral("log")))
                                 .front()
                                 .text;
        CHECK(read == QString::fromUtf8(text).remove(QLatin1Char('\\')));
    }
}

TEST_CASE("what no reader should take in is refused, and the place is named") {
    const QByteArray content = draftContent();
    const auto with = [&](const char* what, const QByteArray& by) {
        return draftPackage(replaced(content, what, by));
    };
    struct Case {
        const char* name;
        QByteArray bytes;
        ErrorCode code;
        const char* place;
    };
    const QByteArray deep =
        "{\"x\": " + QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000) + "}";
    const std::vector<Case> cases = {
        {"not JSON", draftPackage("{\"format\": "), ErrorCode::Damaged, "report.json"},
        {"an empty part", draftPackage(""), ErrorCode::Damaged, "report.json"},
        {"a list for an object", draftPackage("[]"), ErrorCode::Damaged, "report.json"},
        {"nested without end", draftPackage(deep), ErrorCode::LimitExceeded, "report.json"},
        {"a key twice", with("\"percent\": 40", "\"percent\": 40, \"percent\": 90"), ErrorCode::Damaged,
         "report.json"},
        {"an unknown key", with("\"percent\": 40", "\"percent\": 40, \"paid\": 1"), ErrorCode::Damaged,
         "#/reports/0/paid"},
        {"another format", with("salkku-report\"", "salkku-data-set\""), ErrorCode::Damaged, "report.json"},
        {"a newer version", with("\"version\": 1", "\"version\": 2"), ErrorCode::NewerVersion, "report.json"},
        {"a percentage over 100", with("\"percent\": 40", "\"percent\": 101"), ErrorCode::Damaged,
         "#/reports/0/percent"},
        {"a percentage as text", with("\"percent\": 40", "\"percent\": \"40\""), ErrorCode::Damaged,
         "#/reports/0/percent"},
        {"half a percent", with("\"percent\": 40", "\"percent\": 40.5"), ErrorCode::Damaged,
         "#/reports/0/percent"},
        {"a number beyond numbers", with("\"percent\": 40", "\"percent\": 1e999"), ErrorCode::Damaged,
         "report.json"},
        {"an unknown light", with("\"red\"", "\"purple\""), ErrorCode::Damaged, "/lights/tempo/light"},
        {"an unknown state", with("\"submitted\"", "\"eaten\""), ErrorCode::Damaged, "#/reports/0/state"},
        {"a submission without its time", with("\"received\": \"2030-07-01T12:00:00Z\",", ""),
         ErrorCode::Damaged, "#/reports/0"},
        {"a time without zone", with("12:00:00Z\",\n  \"lights\"", "12:00:00\",\n  \"lights\""),
         ErrorCode::Damaged, "#/reports/0/received"},
        {"a period that is none", with("\"2030-01/2030-06\"", "\"2030-06/2030-01\""), ErrorCode::Damaged,
         "#/period"},
        {"a bullet without text", with("\"Paalutus alkoi.\"", "\" \""), ErrorCode::Damaged,
         "/narrative/log/0"},
        {"a level that there is not", with("\"level\": 1", "\"level\": 2"), ErrorCode::Damaged,
         "/narrative/log/1/level"},
        {"a report twice",
         with("\"reports\": [",
              "\"reports\": [{\"call\": \"M1\", \"investment\": 1, \"state\": \"draft\"}, "),
         ErrorCode::Damaged, "#/reports/1"},
        {"a control character", withText("Paalutus\\u0007"), ErrorCode::Damaged, "/narrative/log/0/text"},
        {"a turned reading direction", withText("Paalutus\\u202egnp"), ErrorCode::Damaged,
         "/narrative/log/0/text"},
        {"half a surrogate pair", withText("Paalutus\\ud800"), ErrorCode::Damaged, "report.json"},
        {"bytes that are no UTF-8", withText("Paalutus\xff"), ErrorCode::Damaged, "report.json"},
        {"a field of 60,000 characters", withText(QByteArray("a").repeated(60'000)), ErrorCode::LimitExceeded,
         "/narrative/log/0/text"},
        {"a list without end",
         with("[{\"text\": \"Paalutus alkoi.\"}",
              "[" + QByteArray("{\"text\": \"x\"},").repeated(21'000) + "{\"text\": \"x\"}"),
         ErrorCode::LimitExceeded, "/narrative/log"},
    };
    for (const Case& one : cases) {
        INFO(one.name);
        const Error error = refusal(one.bytes);
        CHECK(error.code == one.code);
        INFO(error.where.toStdString());
        CHECK(error.where.contains(QLatin1String(one.place)));
    }
}

TEST_CASE("an archive that is not what its list says is refused") {
    const QByteArray content = draftContent();
    const QByteArray manifest = draftManifest(content);
    const auto both = [&](const QByteArray& first, const QByteArray& second) {
        return zipOf({{QStringLiteral("manifest.json"), first}, {QStringLiteral("report.json"), second}});
    };
    const auto third = [&](const char* path) {
        return zipOf({{QStringLiteral("manifest.json"), manifest},
                      {QStringLiteral("report.json"), content},
                      {QString::fromLatin1(path), "x"}});
    };
    QByteArray twice = third("report.jsoX");
    twice.replace("report.jsoX", "report.json");
    QByteArray torn = draftPackage();
    torn.truncate(torn.size() / 2);
    QByteArray flipped = draftPackage();
    flipped[flipped.indexOf("report.json") + 30] = flipped[flipped.indexOf("report.json") + 30] ^ 0x55;
    std::vector<pptx::ZipEntry> many = {{QStringLiteral("manifest.json"), manifest}};
    for (int i = 0; i < PackageLimits().parts; ++i) many.push_back({QStringLiteral("part%1").arg(i), "x"});
    struct Case {
        const char* name;
        QByteArray bytes;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {"no archive", "%PDF-1.7", ErrorCode::NotADocument},
        {"half of it", torn, ErrorCode::Damaged},
        {"a byte changed", flipped, ErrorCode::Damaged},
        {"the contents changed", both(manifest, replaced(content, "40", "41")), ErrorCode::Damaged},
        {"the contents longer", both(manifest, content + " "), ErrorCode::Damaged},
        {"no manifest", zipOf({{QStringLiteral("report.json"), content}}), ErrorCode::Damaged},
        {"no contents", zipOf({{QStringLiteral("manifest.json"), manifest}}), ErrorCode::Damaged},
        {"a part that the list does not know", third("extra.bin"), ErrorCode::Damaged},
        {"a part outside the folder", third("../../etc/cron.d/x"), ErrorCode::Damaged},
        {"a part with a drive", third("C:/x"), ErrorCode::Damaged},
        {"a name twice", twice, ErrorCode::Damaged},
        {"a name twice but for its case", third("Report.JSON"), ErrorCode::Damaged},
        {"too many parts", zipOf(many), ErrorCode::LimitExceeded},
        {"another organisation on the cover", both(replaced(manifest, "\"A\"", "\"B\""), content),
         ErrorCode::Damaged},
        {"a newer cover", both(replaced(manifest, "\"version\": 1", "\"version\": 3"), content),
         ErrorCode::NewerVersion},
        {"a hash that is none", both(replaced(manifest, "\"sha256\": \"", "\"sha256\": \"zz"), content),
         ErrorCode::Damaged},
        {"a bomb", both(manifest, QByteArray(40 * 1024 * 1024, ' ')), ErrorCode::LimitExceeded},
    };
    for (const Case& one : cases) {
        INFO(one.name);
        CHECK(refusal(one.bytes).code == one.code);
    }
}

TEST_CASE("a part whose size is a lie is refused without unpacking more") {
    QByteArray bytes = draftPackage();
    // The unpacked size of the second entry in the central directory (APPNOTE 4.3.12, offset 24).
    const qsizetype entry = bytes.lastIndexOf("PK\x01\x02");
    for (int i = 0; i < 4; ++i) bytes[entry + 24 + i] = i < 3 ? char(0x10) : char(0);
    const auto package = packageFromBytes(bytes, name);
    CHECK_FALSE(package);
}
