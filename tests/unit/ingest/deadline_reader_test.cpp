// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/deadline_reader.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

struct Example {
    const char* text;
    const char* quarter;
    const char* words;
};

void check(const Example& example) {
    INFO(example.text);
    const QString text = QString::fromUtf8(example.text);
    const auto deadline = deadlineIn(text);
    REQUIRE(deadline);
    CHECK(deadline->quarter.toString() == QString::fromUtf8(example.quarter));
    CHECK(text.mid(deadline->start, deadline->length) == QString::fromUtf8(example.words));
}

} // namespace

TEST_CASE("a deadline is a quarter, a date, a month or a part of a year") {
    static const Example examples[] = {
        {"Valmis Q4/2025", "2025-Q4", "Q4/2025"},
        {"Valmis 31.12.2025 mennessä", "2025-Q4", "31.12.2025 mennessä"},
        {"Valmis 1.4.2025", "2025-Q2", "1.4.2025"},
        {"Valmis joulukuussa 2025", "2025-Q4", "joulukuussa 2025"},
        {"Valmis 9/2024 mennessä", "2024-Q3", "9/2024 mennessä"},
        {"Valmis vuoden 2025 loppuun mennessä", "2025-Q4", "vuoden 2025 loppuun mennessä"},
        {"Valmis vuoden 2024 lopussa", "2024-Q4", "vuoden 2024 lopussa"},
        {"Valmis vuoden 2024 aikana", "2024-Q4", "vuoden 2024 aikana"},
        {"Valmis vuoden 2024 puoliväliin mennessä", "2024-Q2", "vuoden 2024 puoliväliin mennessä"},
        {"Klar senast i slutet av 2025", "2025-Q4", "senast i slutet av 2025"},
        {"Klar före 30.6.2025", "2025-Q2", "före 30.6.2025"},
        {"Klar senast juni 2025", "2025-Q2", "senast juni 2025"},
        {"Ready by the end of 2025", "2025-Q4", "by the end of 2025"},
        {"Ready by June 2024", "2024-Q2", "by June 2024"},
    };
    for (const Example& example : examples) check(example);
}

TEST_CASE("of several deadlines the last counts, and a quarter before dates") {
    check({"Alku 1.1.2024, loppu 30.9.2025", "2025-Q3", "30.9.2025"});
    check({"Q1/2025 mennessä (kokous 31.12.2025)", "2025-Q1", "Q1/2025 mennessä"});
}

TEST_CASE("what is no time of a year is no deadline") {
    for (const char* text : {"Valmis pian", "Vuosi 2025", "Versio 3.12.1", "klo 12.30", "10/5", ""}) {
        INFO(text);
        CHECK_FALSE(deadlineIn(QString::fromUtf8(text)));
    }
}
