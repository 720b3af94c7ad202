// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/organisation_index.h"

#include "fixtures.h"

#include "language/dictionary.h"
#include "support/source_tree.h"

#include <QFile>

using namespace salkku;

namespace {

QStringList codesIn(const char* text, const Programme& programme = test::recovery()) {
    QStringList codes;
    for (const OrganisationMention& mention :
         OrganisationIndex(programme).mentionsIn(QString::fromUtf8(text)))
        codes.append(mention.organisation.value);
    return codes;
}

struct NameForm {
    QString code;
    QString form;
};

// Written for these tests: every name in eleven cases, brands and Swedish genitives.
std::vector<NameForm> nameForms() {
    QFile file(salkku::test::sourcePath(QStringLiteral("tests/fixtures/names_in_cases.tsv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<NameForm> forms;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.startsWith(QLatin1Char('#')))
            forms.push_back({line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1)});
    return forms;
}

// The forms that the index does not take for their organisation, in a sentence.
QStringList missedForms(const OrganisationIndex& index) {
    QStringList missed;
    for (const NameForm& name : nameForms()) {
        const auto mentions = index.mentionsIn(QStringLiteral("nyt %1 on").arg(name.form));
        if (mentions.size() != 1 || mentions.front().organisation.value != name.code)
            missed.append(name.form);
    }
    return missed;
}

QString named(const char* cell) {
    return OrganisationIndex(test::recovery())
        .named(QString::fromUtf8(cell))
        .value_or(OrganisationCode())
        .value;
}

} // namespace

TEST_CASE("every organisation is found by every one of its names") {
    const Programme programme = test::recovery();
    const OrganisationIndex index(programme);
    for (const Organisation& organisation : programme.organisations) {
        QStringList names = organisation.aliases;
        names << organisation.names.fi << organisation.names.sv << organisation.names.en;
        if (!organisation.brand.isEmpty()) names << organisation.brand;
        for (const QString& name : names) {
            INFO(name.toStdString());
            CHECK(index.named(name) == organisation.code);
        }
    }
}

TEST_CASE("Finnish names are found in their cases") {
    const auto check = [](const char* text, const char* code) {
        INFO(text);
        CHECK(codesIn(text) == QStringList{QString::fromLatin1(code)});
    };
    check("Pohjois-Karjalan hyvinvointialueella", "14");
    check("Lapissa on", "21");
    check("Lapin tilanne", "21");
    check("Kainuun ja muiden", "20");
    check("Kainuuseen", "20");
    check("Satakunnassa", "06");
    check("Satakuntaan", "06");
    check("Keski-Suomesta", "15");
    check("Kanta-Hämeessä", "07");
    check("Päijät-Hämeeltä", "09");
    check("Helsingin kaupungilla", "90");
    check("Itä-Uudellamaalla", "01");
    check("Länsi-Uudenmaan", "03");
    check("Vantaan ja Keravan alueella", "04");
    check("Kymenlaaksokin", "10");
    check("Siun soten", "14");
    check("HUS:n", "HUS");
    check("Pirkanmaalla", "08");
    check("Egentliga Finlands välfärdsområde", "05");
}

TEST_CASE("names and brands are found in every case") {
    CHECK(missedForms(OrganisationIndex(test::recovery())) == QStringList());
}

TEST_CASE("names and brands are found in every case without a dictionary") {
    const Morphology bare(std::make_shared<const Dictionary>("xx"));
    CHECK(missedForms(OrganisationIndex(test::recovery(), bare)) == QStringList());
}

TEST_CASE("what only looks like a name's form is none for the dictionary") {
    CHECK(codesIn("Lappeen kirkko").isEmpty());
}

TEST_CASE("the longest name wins") {
    CHECK(codesIn("Pohjois-Pohjanmaan alueella") == QStringList{QStringLiteral("19")});
    CHECK(codesIn("Pohjanmaan alueella") == QStringList{QStringLiteral("17")});
    CHECK(codesIn("Pohjois-Pohjanmaan sairaanhoitopiirissä") == QStringList{QStringLiteral("PPSHP")});
    CHECK(codesIn("i Södra Österbotten") == QStringList{QStringLiteral("16")});
    CHECK(codesIn("i Österbotten") == QStringList{QStringLiteral("17")});
    CHECK(codesIn("Varsinais-Suomen sosiaalialan osaamiskeskus") == QStringList{QStringLiteral("VASSO")});
}

TEST_CASE("a name that is torn apart or said once for two is found") {
    CHECK(codesIn("Pohjois- Karjalan") == QStringList{QStringLiteral("14")});
    CHECK(codesIn("Etelä- ja Pohjois-Savo") == QStringList{QStringLiteral("12"), QStringLiteral("13")});
}

TEST_CASE("dashes of other kinds are hyphens in names") {
    CHECK(codesIn("Etel\u00e4\u2013Karjala") == QStringList{QStringLiteral("11")});
}

TEST_CASE("ordinary words are no names") {
    CHECK(codesIn("eloisa ja kainaloinen lappu, satakunta asiaa").isEmpty());
    CHECK(codesIn("e-k").isEmpty());
}

TEST_CASE("a header cell is a name with at most a word or two behind it") {
    CHECK(named("E-Karjala") == QStringLiteral("11"));
    CHECK(named("Lapin hyvinvointialue") == QStringLiteral("21"));
    CHECK(named("Österbottens välfärdsområde") == QStringLiteral("17"));
    CHECK(named("Lapissa on saatu kaikki valmiiksi").isEmpty());
    CHECK(named("Lappi ja Kainuu").isEmpty());
    CHECK(named("Lappi 2025").isEmpty());
    CHECK(named("").isEmpty());
}

TEST_CASE("another programme has other organisations") {
    CHECK(codesIn("Kivisataman ja Tuulilahden", test::harbours()) ==
          QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(codesIn("Majakkaniemessä", test::harbours()) == QStringList{QStringLiteral("C")});
    CHECK(codesIn("Lappi", test::harbours()).isEmpty());
}
