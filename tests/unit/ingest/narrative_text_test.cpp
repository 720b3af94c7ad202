// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

using namespace salkku;

namespace {

QStringList lines(std::initializer_list<const char*> texts) {
    QStringList result;
    for (const char* text : texts) result.append(QString::fromUtf8(text));
    return result;
}

QStringList narrativeIn(const char* text) {
    return test::narrativeOf(test::findingsInText(QString::fromUtf8(text), test::harbours()));
}

} // namespace

TEST_CASE("plain text gives sections and bullets of each investment, with lines joined") {
    CHECK(narrativeIn("Hanke 1 1/2\nLokikirja\n\n• Laituri on korjattu ja \nvalmis.\n• Toinen asia\n\n"
                      "Hanke 1 2/2\n\n• Lisää lokia\n\nHanke 7\nMyrskyt ja tuulet\n• Myrsky vei poijun.\n") ==
          lines({"1/log: Laituri on korjattu ja valmis.", "1/log: Toinen asia", "1/log: Lisää lokia",
                 "7/storms: Myrsky vei poijun."}));
}

TEST_CASE("a sentence that a blank line tears apart is one") {
    CHECK(narrativeIn("Hanke 1\n\n• Laituri on\n\nkorjattu.\n") == lines({"1/: Laituri on korjattu."}));
}

TEST_CASE("page numbers in the text go, alone and glued to a sentence") {
    CHECK(narrativeIn("Hanke 1\n\n1\n\n• Laituri on valmis.\n\f\nHanke 7\n\n• Poiju on paikallaan. 2\n") ==
          lines({"1/: Laituri on valmis.", "7/: Poiju on paikallaan."}));
}

TEST_CASE("a line that only mentions an investment opens none") {
    CHECK(narrativeIn("Hanke 1\n\n• Laituria korjataan, ja\nhanke 7 odottaa vielä\npäätöstä.\n") ==
          lines({"1/: Laituria korjataan, ja hanke 7 odottaa vielä päätöstä."}));
}

TEST_CASE("short lines over bullets are sub-headings") {
    CHECK(narrativeIn(
              "Hanke 1\nLokikirja\n\nLänsilaituri\n• Kansi on uusi.\n\nItälaituri\n• Kansi on vanha.\n") ==
          lines({"1/log: #Länsilaituri", "1/log: Kansi on uusi.", "1/log: #Itälaituri",
                 "1/log: Kansi on vanha."}));
}

TEST_CASE("bullets of another kind are the second level") {
    CHECK(narrativeIn("Hanke 1\n\n• Laiturit\no Läntinen\no Itäinen\n• Väylät\n") ==
          lines({"1/: Laiturit", "1/: >Läntinen", "1/: >Itäinen", "1/: Väylät"}));
}

TEST_CASE("highlights of all investments give an item to the investment that it names") {
    CHECK(narrativeIn("Uutiset satamista\n\nHanke 1: Laiturit valmistuivat.\n\nYhteinen uutinen.\n") ==
          lines({"1/news: Laiturit valmistuivat.", "0/news: Yhteinen uutinen."}));
}
