// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/morphology.h"

#include "language/dictionary.h"

#include "support/qt_strings.h"

#include <thread>

using namespace salkku;

namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

Morphology withoutDictionary() {
    return Morphology(std::make_shared<const Dictionary>("xx"));
}

bool isForm(const Morphology& morphology, const char* word, const char* base) {
    return morphology.isFormOf(utf8(word), utf8(base));
}

} // namespace

TEST_CASE("the Finnish dictionary is installed") {
    CHECK(Morphology::finnish().open());
}

TEST_CASE("base forms come from the dictionary, through plurals, possessives and compounds") {
    const Morphology finnish = Morphology::finnish();
    CHECK(finnish.baseForms(utf8("satamissamme")) == QStringList{utf8("satama")});
    CHECK(finnish.baseForms(utf8("Satamien")) == QStringList{utf8("satama")});
    CHECK(finnish.baseForms(utf8("majakanvartijoillenne")) == QStringList{utf8("majakanvartija")});
    CHECK(finnish.baseForms(utf8("Uudellamaallakaan")).contains(utf8("uusimaa")));
}

TEST_CASE("a compound's parts have base forms of their own") {
    const QStringList parts = Morphology::finnish().partForms(utf8("satamarakenteissa"));
    CHECK(parts.contains(utf8("satama")));
    CHECK(parts.contains(utf8("rakenne")));
}

TEST_CASE("a compound holds its parts and what it ends in") {
    const QStringList forms = Morphology::finnish().compoundForms(utf8("potilastietojärjestelmissä"));
    for (const char* form : {"potilas", "tieto", "järjestelmä", "tietojärjestelmä"}) {
        CAPTURE(form);
        CHECK(forms.contains(utf8(form)));
    }
    CHECK(Morphology::finnish().compoundForms(utf8("talo")).isEmpty());
}

TEST_CASE("nouns are told from verbs and names") {
    const Morphology morphology = Morphology::finnish();
    CHECK(morphology.canBeNoun(utf8("rekrytoinnissa")));
    CHECK_FALSE(morphology.canBeNoun(utf8("viivästyi")));
    CHECK_FALSE(morphology.canBeNoun(utf8("Helsingissä")));
    CHECK(morphology.canBeNoun(utf8("xyzzybot")));
}

TEST_CASE("forms that no list of endings holds are known") {
    const Morphology finnish = Morphology::finnish();
    CHECK(isForm(finnish, "rannikkojen", "rannikko"));
    CHECK(isForm(finnish, "lapsille", "lapsi"));
    CHECK(isForm(finnish, "veden", "vesi"));
    CHECK(isForm(finnish, "laitureineen", "laituri"));
}

TEST_CASE("the dictionary tells words apart that endings would not") {
    CHECK(isForm(Morphology(), "lappeen", "lappi"));
    CHECK_FALSE(isForm(Morphology::finnish(), "lappeen", "lappi"));
}

TEST_CASE("a name that the dictionary does not know goes by its endings") {
    const Morphology finnish = Morphology::finnish();
    CHECK(isForm(finnish, "pohteelle", "pohde"));
    CHECK(isForm(finnish, "östra", "östra"));
    CHECK(isForm(finnish, "nylands", "nyland"));
    CHECK_FALSE(isForm(finnish, "nyheter", "nyland"));
}

TEST_CASE("without a dictionary endings decide everything") {
    const Morphology bare = withoutDictionary();
    CHECK_FALSE(bare.open());
    CHECK_FALSE(bare.isWord(utf8("satama")));
    CHECK(isForm(bare, "satamassa", "satama"));
    CHECK(bare.baseForms(utf8("Satamassa")) == bare.baseForms(utf8("satamalle")));
    CHECK(bare.partForms(utf8("satamassa")) == bare.baseForms(utf8("satamassa")));
}

TEST_CASE("hostile words are no words") {
    const Morphology finnish = Morphology::finnish();
    CHECK_FALSE(finnish.isWord(QString()));
    CHECK_FALSE(finnish.isWord(QString(100'000, QLatin1Char('a'))));
    CHECK_FALSE(finnish.isWord(QString(QChar(0))));
    CHECK_FALSE(finnish.isWord(QString(QChar(0xD800))));
    CHECK(finnish.baseForms(QString(3, QChar(0))).size() == 1);
}

TEST_CASE("one dictionary answers several threads") {
    const Morphology finnish = Morphology::finnish();
    bool first = true;
    bool second = true;
    const auto ask = [&finnish](bool& right) {
        for (int i = 0; i < 200; ++i)
            right = right && finnish.baseForms(utf8("satamassa%1")).size() == 1 &&
                    finnish.isFormOf(utf8("satamassa"), utf8("satama"));
    };
    std::thread other(ask, std::ref(first));
    ask(second);
    other.join();
    CHECK(first);
    CHECK(second);
}
